// Did you mean: the right word nearest to a wrong one. Knows how people spell, and a few other words of the field.
import { distance } from 'fastest-levenshtein';

export interface Guess {
  /** The best candidates, all equally good, in the order given; empty where nothing is near. */
  readonly words: readonly string[];
  /** The same letters written otherwise; a slip of the fingers; another word for the same thing. */
  readonly by: 'letters' | 'slip' | 'meaning';
}

/** Longer words are not looked at: no key or value of the format comes near. */
const LONGEST = 80;

/** Other words of the field for a key or value of the format. Only those that are allowed in a place are proposed. */
const KNOWN_AS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    relationshipmanager: ['allianceManager'],
    sponsor: ['executiveSponsor'],
    execsponsor: ['executiveSponsor'],
    duedate: ['due', 'by'],
    deadline: ['due', 'by'],
    assignee: ['owner'],
    responsible: ['owner'],
    responsibility: ['owner'],
    description: ['what', 'statement', 'summary', 'purpose'],
    topic: ['what', 'matter'],
    text: ['what', 'statement'],
    title: ['name'],
    name: ['title', 'what', 'activity'],
    label: ['name', 'title'],
    fullname: ['name'],
    firstname: ['name'],
    identifier: ['id'],
    key: ['id'],
    type: ['kind', 'mode', 'category', 'form'],
    category: ['kind'],
    start: ['from', 'since', 'effective'],
    startdate: ['from', 'since', 'effective'],
    effectivedate: ['effective'],
    end: ['until', 'to', 'expires'],
    enddate: ['until', 'to', 'expires'],
    expiry: ['expires'],
    expirydate: ['expires'],
    frequency: ['cadence'],
    rhythm: ['cadence'],
    interval: ['cadence', 'every'],
    chairman: ['chair'],
    chairperson: ['chair'],
    attendee: ['attended', 'members'],
    participant: ['members', 'attended'],
    role: ['roles', 'title'],
    comment: ['notes'],
    remark: ['notes'],
    objective: ['goals', 'goal'],
    metric: ['kpis', 'kpi'],
    measure: ['kpis', 'kpi'],
    phase: ['stage'],
    probability: ['likelihood'],
    severity: ['impact'],
    company: ['partner', 'organisation'],
    organization: ['partner'],
    party: ['partner', 'partners'],
    members: ['people'],
    contacts: ['people'],
    level: ['steps'],
    yearly: ['annual'],
    fortnightly: ['biweekly'],
    halfyearly: ['semiannual'],
    biannual: ['semiannual'],
    active: ['open', 'in-force'],
    pending: ['open', 'planned'],
    ongoing: ['open'],
    inprogress: ['open'],
    complete: ['done', 'closed'],
    completed: ['done', 'closed'],
    finished: ['done', 'closed'],
    cancelled: ['dropped'],
    canceled: ['dropped'],
    signed: ['in-force'],
    termination: ['exit'],
    terminated: ['closed'],
    operation: ['manage', 'operating'],
    operate: ['manage'],
    jv: ['joint-venture'],
    rotating: ['alternating'],
    fatal: ['error'],
  }),
);

export function nearest(word: string, candidates: readonly string[]): Guess {
  if (word.length === 0 || word.length > LONGEST) return { words: [], by: 'meaning' };
  const letters = spelled(word);
  const same = candidates.filter((candidate) => spelled(candidate) === letters);
  if (same.length > 0) return { words: same, by: 'letters' };
  const typed = mistyped(letters, candidates);
  if (typed.reach <= 1) return { words: typed.words, by: 'slip' };
  const alsoKnown = KNOWN_AS.get(letters) ?? [];
  const other = alsoKnown.find((candidate) => candidates.includes(candidate));
  if (other !== undefined) return { words: [other], by: 'meaning' };
  const stems = candidates.filter((candidate) => sharesStem(letters, spelled(candidate)));
  if (stems.length === 1 && typed.reach > 2) return { words: stems, by: 'meaning' };
  if (typed.words.length > 0) return { words: typed.words, by: 'slip' };
  return { words: letters.length < 4 ? [] : candidates.filter((each) => holds(each, letters)), by: 'meaning' };
}

/** The letters of a word: case, separators, plural and British or American spelling aside. */
function spelled(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/is(e|ed|ing|ation|ations)$/, 'iz$1')
    .replace('programme', 'program')
    .replace('centre', 'center')
    .replace('licence', 'license')
    .replace('our', 'or');
  if (letters.length <= 2) return letters;
  return letters.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}

/** The candidates the fewest slips away, as far as slips are likely in a word of this length. */
function mistyped(letters: string, candidates: readonly string[]): { words: readonly string[]; reach: number } {
  let words: string[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const right = spelled(candidate);
    const slips = isSwapped(letters, right) ? 1 : distance(letters, right);
    if (slips > likelySlips(letters, right) || slips > reach) continue;
    words = slips < reach ? [candidate] : [...words, candidate];
    reach = slips;
  }
  return { words, reach };
}

function likelySlips(written: string, right: string): number {
  const length = Math.min(written.length, right.length);
  if (length <= 2) return isSwapped(written, right) ? 1 : 0;
  if (length <= 4) return 1;
  return length <= 7 ? 2 : 3;
}

/** Two letters beside each other in the wrong order: one slip, though two replacements. */
function isSwapped(written: string, right: string): boolean {
  if (written.length !== right.length) return false;
  let at = 0;
  while (at < written.length && written[at] === right[at]) at++;
  return (
    written[at] !== undefined &&
    written[at] === right[at + 1] &&
    written[at + 1] === right[at] &&
    written.slice(at + 2) === right.slice(at + 2)
  );
}

/** Whether two words begin alike and differ in their endings: `managing` and `manage`, `warn` and `warning`. */
function sharesStem(written: string, right: string): boolean {
  let alike = 0;
  while (alike < written.length && written[alike] === right[alike]) alike++;
  return alike >= 4 && alike >= 0.7 * Math.min(written.length, right.length);
}

/** Whether one of the words a candidate is made of is `letters`: `sponsor` in `executiveSponsor`. */
function holds(candidate: string, letters: string): boolean {
  return candidate.split(/-|(?=[A-Z])/).some((part) => spelled(part) === letters);
}
