// What a change of an alliance means: two analyses to their difference. Pure; matched by natural keys, never by lines.
import type { Analysis } from '../analysis';
import { isUndisclosed } from '../model/absence';
import { keyInWords } from '../model/names';
import { naturalPath, pointerOf } from '../model/pointer';
import type { Alliance } from '../model/types';
import { rangeOf } from '../yaml/position';
import { pairOf, type TreeNode, type YamlDocument } from '../yaml/tree';
import { compareAgreement } from './agreement';
import { compareAssessments } from './assessments';
import { compareCommittees } from './committees';
import { compareDecisionRights } from './decisionRights';
import { type AllianceDifference, type Change, type FindingsDifference, WEIGHTS } from './difference';
import { compareExit } from './exit';
import { keyInFile, splitByKeys } from './findingKeys';
import { compareGoals } from './goals';
import { compareIdentity, comparePartners } from './identity';
import { SECTION_OF, topicOf, WEIGHT_OF } from './kinds';
import { compareKpis } from './kpis';
import { compareLadder } from './ladder';
import { compareLog } from './log';
import { meanings } from './meaning';
import { comparePeople } from './people';
import { compareRaci } from './raci';
import { renamedBefore } from './renames';
import { restOf } from './rest/rest';
import { compareRisks } from './risks';
import { compareRoles } from './roles';
import type { Comparer, Draft, Two } from './two';
import { compareValue } from './value';
import { compareHealth } from './vitals';
import { compareWork } from './work';

/** In the order in which changes of one weight are told. */
const COMPARERS: readonly Comparer[] = [
  compareIdentity,
  comparePartners,
  compareRoles,
  compareLadder,
  compareDecisionRights,
  compareCommittees,
  compareLog,
  compareRaci,
  compareGoals,
  compareValue,
  compareKpis,
  compareRisks,
  compareAssessments,
  compareWork,
  compareAgreement,
  compareExit,
  comparePeople,
];

/** Both are to be judged on the same day. */
export function compare(before: Analysis, after: Analysis): AllianceDifference {
  const [earlier, later] = [before.file.alliance, after.file.alliance];
  const isWhole = { before: isReadWhole(before), after: isReadWhole(after) };
  const renamed = earlier && later && renamedBefore(before.file, earlier, later);
  const was = renamed?.file.alliance;
  const two = was && later && twoOf(was, later);
  const { changes, untold } = two ? told(two, renamed?.drafts ?? [], isWhole) : { changes: [], untold: [] };
  return {
    id: later?.id?.value ?? earlier?.id?.value,
    name: later?.name?.value ?? earlier?.name?.value,
    changes,
    findings: certain(findingsOf(before, after, renamed?.keyOf), isWhole),
    // Of a text in pieces nobody can say how the alliance stands.
    health: isWhole.before && isWhole.after ? compareHealth(before, after) : undefined,
    untold,
    isWhole,
  };
}

function twoOf(before: Alliance, after: Alliance): Two {
  const references = new Map(
    [before, after].flatMap((alliance) => alliance.references.map((each) => [each.node, each])),
  );
  return {
    before,
    after,
    meaning: meanings(),
    referenceAt: (node) => (node.kind === 'scalar' ? references.get(node) : undefined),
  };
}

/** Faults of syntax beside which some of the text may not have been read. */
const LOSING: ReadonlySet<string> = new Set(['yaml', 'unsafe']);

function isReadWhole({ file }: Analysis): boolean {
  return file.alliance !== undefined && file.document.faults.every(({ code }) => !LOSING.has(code));
}

/** What the parts have sentences for, then whatever is left. */
function told(
  two: Two,
  renames: readonly Draft[],
  isWhole: AllianceDifference['isWhole'],
): Pick<AllianceDifference, 'changes' | 'untold'> {
  const own = [...disclosures(two), ...renames, ...COMPARERS.flatMap((comparer) => comparer(two))];
  const rest = restOf(two, own);
  const isKept = (draft: Draft) => isCertain(draft, two, isWhole);
  const changes = [...own, ...rest.drafts].filter(isKept).map((draft) => changeOf(draft, two));
  const places = rest.untold
    .filter(({ before, after }) => isCertain({ before, after }, two, isWhole))
    .map(({ before, after }) => placeOf(two, before, after));
  return { changes: inOrder(changes), untold: [...new Set(places)] };
}

/** What a text seems to lack may stand where it could not be read, or exist without being written. */
function isCertain(
  draft: Pick<Draft, 'before' | 'after'> & Partial<Draft>,
  two: Two,
  isWhole: AllianceDifference['isWhole'],
): boolean {
  const { kind, before, after } = draft;
  if (kind !== undefined && topicOf(kind) === 'disclosure') return true;
  const section = sectionAt(before ?? after) ?? (kind && SECTION_OF[topicOf(kind)]) ?? '';
  const isGone = !after && (before !== undefined || kind === 'person/gone');
  const isNew = !before && (after !== undefined || kind === 'person/added');
  const isLost = isGone && (!isWhole.after || isUndisclosed(two.after.root, section));
  const isFound = isNew && (!isWhole.before || isUndisclosed(two.before.root, section));
  return !isLost && !isFound;
}

/** The weightiest first, then topic by topic. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const weights = new Map(WEIGHTS.map((weight, at) => [weight, at]));
  const topics = new Map(Object.keys(SECTION_OF).map((topic, at) => [topic, at]));
  const rank = ({ weight, kind }: Change) =>
    (weights.get(weight) ?? 0) * topics.size + (topics.get(topicOf(kind)) ?? 0);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

function changeOf(draft: Draft, two: Two): Change {
  const { kind, sentence, before, after, weight } = draft;
  return {
    kind,
    weight: weight ?? WEIGHT_OF[kind],
    section: sectionAt(before ?? after) ?? SECTION_OF[topicOf(kind)],
    sentence,
    before: before && rangeIn(two.before.document, before),
    after: after && rangeIn(two.after.document, after),
  };
}

/** The root key under which it stands: goals of a partner stand with the partner. */
function sectionAt(node: TreeNode | undefined): string | undefined {
  return node && pointerOf(node).split('/')[1];
}

function placeOf(two: Two, before: TreeNode | undefined, after: TreeNode | undefined): string {
  const root = after ? two.after.root : two.before.root;
  const node = after ?? before;
  return node ? naturalPath(root, pointerOf(node)) : '';
}

function rangeIn({ lineStarts }: YamlDocument, { start, end }: TreeNode) {
  return rangeOf(lineStarts, start, end);
}

/** Root blocks that are no longer, or now, written here. */
function disclosures({ before, after }: Two): readonly Draft[] {
  const keys = [...new Set([before, after].flatMap(({ root }) => root.pairs.map(({ key }) => key.text)))];
  return keys.flatMap((key): readonly Draft[] => {
    const [was, is] = [pairOf(before.root, key), pairOf(after.root, key)];
    if (was && !is && isUndisclosed(after.root, key)) {
      const sentence = `"${keyInWords(key)}" is no longer disclosed in the file.`;
      return [{ kind: 'disclosure/withheld', sentence, before: was.key }];
    }
    if (!was && is && isUndisclosed(before.root, key)) {
      return [{ kind: 'disclosure/disclosed', sentence: `"${keyInWords(key)}" is now disclosed.`, after: is.key }];
    }
    return [];
  });
}

/** What is not told of a text that could not be read whole may be true of it all the same. */
function certain({ fresh, gone }: FindingsDifference, isWhole: AllianceDifference['isWhole']): FindingsDifference {
  return { fresh: isWhole.before ? fresh : [], gone: isWhole.after ? gone : [] };
}

function findingsOf(
  before: Analysis,
  after: Analysis,
  renamed: (key: string) => string = (key) => key,
): FindingsDifference {
  const [was, is] = [before, after].map(({ path, findings }) => ({ own: path, findings }));
  if (!was || !is) return { fresh: [], gone: [] };
  const keysOf = (told: typeof was) => told.findings.map((finding) => keyInFile(told, finding));
  const fresh = { ...is, findings: splitByKeys(is, keysOf(was)).fresh };
  const gone = { ...was, findings: splitByKeys(was, keysOf(is)).fresh };
  // What is left may be told of the same under another id.
  return {
    fresh: splitByKeys(fresh, keysOf(gone).map(renamed)).fresh,
    gone: splitByKeys(gone, keysOf(fresh), renamed).fresh,
  };
}
