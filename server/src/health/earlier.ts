// The same file as it was 90 days earlier, as far as its dates tell: what is dated later is left out, what was done since is
// open again.
import type { Analysis } from '../analysis';
import { type Day, parsePastDay } from '../model/calendar';
import * as read from '../model/read';
import type { MapNode, Pair, TreeNode } from '../yaml/tree';
import { keyOf, pairOf } from '../yaml/tree';
import { judgedAgain } from './again';

const DAYS = 90;

/** Items that came into being on the day they name, by the list they stand in. */
const DATED: Readonly<Record<string, 'date' | 'raised' | 'from' | undefined>> = {
  meetings: 'date',
  actuals: 'date',
  assessments: 'date',
  signals: 'date',
  realised: 'date',
  changes: 'date',
  training: 'date',
  documents: 'date',
  decisions: 'raised',
  issues: 'raised',
  history: 'from',
};

/** Keys that tell of one day; written later, nothing was known of it. */
const SINGLE: ReadonlySet<string> = new Set(['lastMet', 'lastEngaged', 'reviewed', 'approved', 'decided', 'activated']);

/** Undefined where there is no earlier state to speak of: the alliance or its stage began later. */
export function earlierAnalysis(analysis: Analysis): Analysis | undefined {
  const { alliance, root } = analysis.file;
  const day = analysis.asOf - DAYS;
  if (!alliance || !root || beganAfter(alliance.root, day)) return undefined;
  const out = new Set<Pair | TreeNode>();
  collect(root, day, out, new Set());
  return judgedAgain(analysis, { out, asOf: day });
}

/** Whether the agreement took effect, or the latest stage was entered, after a day. */
function beganAfter(root: MapNode, day: Day): boolean {
  const effective = read.pastDay(read.block(root, 'agreement'), 'effective')?.value;
  const entered = read
    .blocks(read.block(root, 'lifecycle'), 'history')
    .flatMap((span) => read.pastDay(span, 'from')?.value ?? []);
  return (effective ?? day) > day || entered.some((from) => from > day);
}

/** `seen`: what was looked through, so that what aliases repeat is looked through once. */
function collect(node: TreeNode, day: Day, out: Set<Pair | TreeNode>, seen: Set<readonly unknown[]>): void {
  if (node.kind === 'scalar') return;
  const parts = node.kind === 'list' ? node.items : node.pairs;
  if (seen.has(parts)) return;
  seen.add(parts);
  if (node.kind === 'list') {
    const key = DATED[keyOf(node)?.text ?? ''];
    for (const item of node.items) {
      if (key && item.kind === 'map' && isLater(item, key, day)) out.add(item);
      else collect(item, day, out, seen);
    }
    return;
  }
  for (const pair of node.pairs) {
    if (SINGLE.has(pair.key.text) && isLater(node, pair.key.text, day)) out.add(pair);
    else collect(pair.value, day, out, seen);
  }
  reopen(node, day, out);
}

function isLater(map: MapNode, key: string, day: Day): boolean {
  const text = read.text(map, key)?.value;
  const date = text === undefined ? undefined : parsePastDay(text);
  return date !== undefined && date > day;
}

/** What was done since was open; an issue that moved since was on a step nobody wrote down. */
function reopen(map: MapNode, day: Day, out: Set<Pair | TreeNode>): void {
  const keys = [
    ...(isLater(map, 'done', day) ? ['done', 'status'] : []),
    ...(isLater(map, 'onStepSince', day) ? ['onStepSince', 'step'] : []),
  ];
  for (const key of keys) {
    const pair = pairOf(map, key);
    if (pair) out.add(pair);
  }
}
