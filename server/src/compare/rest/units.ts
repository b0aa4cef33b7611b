// Where two texts say something else, as finely as they can be told apart: a value, an item of a list. Knows how the
// format names its items, and nothing of what a change means.
import { isUndisclosed } from '../../model/absence';
import { naturalKey } from '../../model/pointer';
import * as read from '../../model/read';
import type { ListNode, MapNode, TreeNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';
import { identities, type KeyOf, matchedBy } from '../match';
import type { Meaning } from '../meaning';

/** Something that a value stands in: a block, an item of a list, or a partner's part of a block. */
export interface Place {
  /** In the schema, with `[]` for an item and `*` for a partner's part: `kpis[]/actuals[]`, `roles/*`. */
  readonly path: string;
  readonly key: string;
  readonly kind: 'block' | 'item' | 'side';
  readonly before: MapNode | undefined;
  readonly after: MapNode | undefined;
}

export interface Unit {
  /** As `Place.path`. */
  readonly path: string;
  readonly key: string;
  /** What it stands in, from the root's block on; the last is the nearest. */
  readonly places: readonly Place[];
  readonly kind: 'value' | 'text' | 'item';
  readonly before: TreeNode | undefined;
  readonly after: TreeNode | undefined;
  /** Where it went or came because it is no longer, or now, written here. */
  readonly disclosure: 'withheld' | 'disclosed' | undefined;
}

/** Blocks that have a part for each partner. */
const BY_PARTNER: ReadonlySet<string> = new Set(['roles', 'shares', 'scores', 'oneVoice', 'lead']);

/** Blocks that are told as one value. */
const WHOLE: ReadonlySet<string> = new Set(['amount', 'baseline']);

interface Both<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** In the order of the earlier text, what is new behind. */
export function unitsOf(root: Both<MapNode>, meaning: Meaning): readonly Unit[] {
  const units: Unit[] = [];
  ofMaps(root, { path: '', places: [] }, { meaning, units, seen: new Map() });
  return units;
}

interface At {
  readonly path: string;
  readonly places: readonly Place[];
}

interface Walk {
  readonly meaning: Meaning;
  readonly units: Unit[];
  /** What was compared with what: what aliases share is compared once. */
  readonly seen: Map<unknown, Set<unknown>>;
}

function isSeen({ before, after }: Both<MapNode>, { seen }: Walk): boolean {
  const others = seen.get(before?.pairs) ?? new Set();
  seen.set(before?.pairs, others);
  if (others.has(after?.pairs)) return true;
  others.add(after?.pairs);
  return false;
}

function ofMaps({ before, after }: Both<MapNode>, at: At, walk: Walk): void {
  if (isSeen({ before, after }, walk)) return;
  const keys = new Set([before, after].flatMap((map) => map?.pairs.map(({ key }) => key.text) ?? []));
  const isByPartner = BY_PARTNER.has(at.places.at(-1)?.key ?? '') && at.places.at(-1)?.kind === 'block';
  for (const key of keys) {
    const values = { before: valueAt(before, key), after: valueAt(after, key) };
    if (walk.meaning(values.before) === walk.meaning(values.after) && !values.before === !values.after) continue;
    const isGone = !values.after;
    const [there, lacking] = isGone ? [values.before, after] : [values.after, before];
    // What a text seems to lack may have been lost to a syntax error.
    if (!(values.before && values.after) && lacking?.damaged) continue;
    const disclosure =
      there && !(values.before && values.after) && lacking && isUndisclosed(lacking, key)
        ? isGone
          ? 'withheld'
          : 'disclosed'
        : undefined;
    ofValues(values, key, { ...at, path: joined(at.path, isByPartner ? '*' : key) }, { walk, disclosure, isByPartner });
  }
}

interface Manner {
  readonly walk: Walk;
  readonly disclosure: Unit['disclosure'];
  readonly isByPartner: boolean;
}

function ofValues({ before, after }: Both<TreeNode>, key: string, at: At, manner: Manner): void {
  const { walk, disclosure, isByPartner } = manner;
  const nodes = [before, after].filter((node) => node !== undefined);
  const unit = { ...at, key, kind: 'value', before, after, disclosure } as const;
  if (disclosure) walk.units.push(unit);
  else if (nodes.some(({ kind }) => kind === 'list') && nodes.every(isListed)) {
    ofItems({ before, after }, key, at, walk);
  } else if (nodes.some(({ kind }) => kind === 'map') && nodes.every((node) => isOpen(node) || isFilled(node, key))) {
    const maps = { before: asMap(before), after: asMap(after) };
    const place: Place = { path: at.path, key, kind: isByPartner ? 'side' : 'block', ...maps };
    ofMaps(maps, { path: at.path, places: [...at.places, place] }, walk);
  } else walk.units.push(unit);
}

function isFilled(node: TreeNode, key: string): boolean {
  return node.kind === 'map' && node.pairs.length > 0 && !WHOLE.has(key) && !hasSeat(node);
}

/** Somebody named by a seat. */
function hasSeat(node: MapNode): boolean {
  return valueAt(node, 'seat')?.kind === 'scalar' && node.pairs.length <= 2;
}

/** A key without a value: it says no more than if it were not there. */
function isOpen(node: TreeNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.text === '');
}

function isListed(node: TreeNode): boolean {
  return node.kind !== 'map';
}

function asMap(node: TreeNode | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}

interface Item {
  readonly node: TreeNode;
  readonly at: number;
}

function ofItems({ before, after }: Both<TreeNode>, key: string, at: At, walk: Walk): void {
  const [earlier, later] = [itemsOf(before), itemsOf(after)];
  const { both, gone, come } = matchedBy(earlier, later, keysOf(key, walk.meaning), walk.meaning);
  const path = `${at.path}[]`;
  const alone = (node: TreeNode, nodes: Both<TreeNode>): void => {
    const kind = node.kind === 'map' ? 'item' : 'text';
    walk.units.push({ path, key, places: at.places, kind, ...nodes, disclosure: undefined });
  };
  for (const { node } of isDamaged(after) ? [] : gone) alone(node, { before: node, after: undefined });
  for (const { node } of isDamaged(before) ? [] : come) alone(node, { before: undefined, after: node });
  for (const pair of both) {
    const maps = { before: asMap(pair.before.node), after: asMap(pair.after.node) };
    if (walk.meaning(pair.before.node) === walk.meaning(pair.after.node)) continue;
    if (!maps.before || !maps.after) {
      alone(pair.after.node, { before: pair.before.node, after: pair.after.node });
      continue;
    }
    ofMaps(maps, { path, places: [...at.places, { path, key, kind: 'item', ...maps }] }, walk);
  }
  // A list that is written and empty says that there is none.
  if (earlier.length + later.length === 0) {
    walk.units.push({ ...at, key, kind: 'value', before, after, disclosure: undefined });
  }
}

/** Maps by what they are known by, all else by what it says. */
function keysOf(list: string, meaning: Meaning): readonly KeyOf<Item>[] {
  const ofStage: KeyOf<{ readonly node: MapNode }> = ({ node }) => read.text(node, 'stage')?.value;
  const known = identities<{ readonly node: MapNode }>(list, meaning);
  const ofMap = (list === 'history' ? [...known, ofStage] : known).map(
    (keyOf): KeyOf<Item> =>
      ({ node }) =>
        node.kind === 'map' ? keyOf({ node }) : undefined,
  );
  return [...ofMap, ({ node, at }) => (node.kind === 'map' ? undefined : `${node.kind} ${naturalKey(list, node, at)}`)];
}

function itemsOf(node: TreeNode | undefined): readonly Item[] {
  if (!node || isOpen(node)) return [];
  const nodes: readonly TreeNode[] = node.kind === 'list' ? node.items : [node];
  return nodes.map((each, at) => ({ node: each, at }));
}

function isDamaged(node: TreeNode | undefined): boolean {
  return isList(node) && node.damaged;
}

function isList(node: TreeNode | undefined): node is ListNode {
  return node?.kind === 'list';
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`;
}
