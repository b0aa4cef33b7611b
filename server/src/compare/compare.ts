// What a change of an alliance means: two analyses to their difference. Pure; matched by natural keys, never by lines.
import type { Analysis } from '../analysis';
import { isUndisclosed } from '../model/absence';
import { keyInWords } from '../model/names';
import { pointerOf } from '../model/pointer';
import type { Alliance } from '../model/types';
import { rangeOf } from '../yaml/position';
import { pairOf, type TreeNode, type YamlDocument } from '../yaml/tree';
import { compareAgreement } from './agreement';
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
import { type Meaning, meanings } from './meaning';
import { comparePeople } from './people';
import { compareRaci } from './raci';
import { compareRisks } from './risks';
import { compareRoles } from './roles';
import type { Comparer, Draft, Two } from './two';

/** What is needed of an analysis. */
export type Compared = Pick<Analysis, 'path' | 'file' | 'findings'>;

/** In the order in which changes of one weight are told. */
const COMPARERS: readonly Comparer[] = [
  compareIdentity,
  comparePartners,
  compareRoles,
  compareLadder,
  compareDecisionRights,
  compareCommittees,
  compareRaci,
  compareGoals,
  compareKpis,
  compareRisks,
  compareAgreement,
  compareExit,
  comparePeople,
];

export function compare(before: Compared, after: Compared): AllianceDifference {
  const [earlier, later] = [before.file.alliance, after.file.alliance];
  const isWhole = { before: isReadWhole(before), after: isReadWhole(after) };
  const two = earlier && later && { before: earlier, after: later, meaning: meanings() };
  const changes = two ? changesOf(two, isWhole) : [];
  return {
    id: later?.id?.value ?? earlier?.id?.value,
    name: later?.name?.value ?? earlier?.name?.value,
    changes,
    findings: findingsOf(before, after),
    untold: two ? untold(two, changes, two.meaning) : [],
    isWhole,
  };
}

/** Faults of syntax beside which some of the text may not have been read. */
const LOSING: ReadonlySet<string> = new Set(['yaml', 'unsafe']);

function isReadWhole({ file }: Compared): boolean {
  return file.alliance !== undefined && file.document.faults.every(({ code }) => !LOSING.has(code));
}

function changesOf(two: Two, isWhole: AllianceDifference['isWhole']): readonly Change[] {
  const drafts = COMPARERS.flatMap((comparer) => comparer(two));
  const disclosed = disclosures(two);
  const told = drafts.filter((draft) => {
    const section = sectionOf(draft);
    const isGone = !draft.after && (draft.before !== undefined || draft.kind === 'person/gone');
    const isNew = !draft.before && (draft.after !== undefined || draft.kind === 'person/added');
    // What a text seems to lack may stand where it could not be read, or exist without being written.
    const isLost = isGone && (!isWhole.after || isUndisclosed(two.after.root, section));
    const isFound = isNew && (!isWhole.before || isUndisclosed(two.before.root, section));
    return !isLost && !isFound;
  });
  const changes = [...disclosed, ...told].map((draft) => changeOf(draft, two));
  return WEIGHTS.flatMap((weight) => changes.filter((change) => change.weight === weight));
}

function changeOf(draft: Draft, two: Two): Change {
  const { kind, sentence, before, after, weight } = draft;
  return {
    kind,
    weight: weight ?? WEIGHT_OF[kind],
    section: sectionOf(draft),
    sentence,
    before: before && rangeIn(two.before.document, before),
    after: after && rangeIn(two.after.document, after),
  };
}

/** The root key under which it stands: goals of a partner stand with the partner. */
function sectionOf({ kind, before, after }: Draft): string {
  const node = before ?? after;
  const [, section] = node ? pointerOf(node).split('/') : [];
  return section ?? SECTION_OF[topicOf(kind)];
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

function untold({ before, after }: Two, changes: readonly Change[], meaning: Meaning): readonly string[] {
  const told = new Set(changes.map(({ section }) => section));
  const isDisclosureTold = changes.some(({ kind }) => topicOf(kind) === 'disclosure');
  const keys = new Set([before, after].flatMap((alliance: Alliance) => alliance.root.pairs.map(({ key }) => key.text)));
  return [...keys].filter((key) => {
    if (told.has(key) || (key === 'undisclosed' && isDisclosureTold)) return false;
    return meaning(pairOf(before.root, key)?.value) !== meaning(pairOf(after.root, key)?.value);
  });
}

function findingsOf(before: Compared, after: Compared): FindingsDifference {
  const [earlier, later] = [before, after].map(({ path, findings }) => ({ own: path, findings }));
  if (!earlier || !later) return { fresh: [], gone: [] };
  const without = (told: typeof later, others: typeof later) =>
    splitByKeys(
      told,
      others.findings.map((finding) => keyInFile(others, finding)),
    ).fresh;
  return { fresh: without(later, earlier), gone: without(earlier, later) };
}
