// What a missing key or item begins as: the simplest that its shape accepts, with places to fill where a person has to
// write.
import { type Day, formatDay } from '../model/calendar';
import { quoteIfNeeded } from '../yaml/edits';
import type { MapNode, TreeNode } from '../yaml/tree';
import { keyOf, valueAt } from '../yaml/tree';
import { idFrom } from './patterns';
import type { Shape } from './shape';

/** Where something is missing. */
export interface Gap {
  /** Of the file; its partners can be named. */
  readonly root: TreeNode | undefined;
  /** The block that lacks a key; undefined where the file is empty or the block is still to come. */
  readonly map: MapNode | undefined;
  /** Undefined where the day is not known; dates cannot be filled in then. */
  readonly today: Day | undefined;
}

/** YAML for a key, on its line or on lines below it; undefined where nothing can be put there that holds. */
export function beginningOf(key: string, shape: Shape, gap: Gap): string | readonly string[] | undefined {
  const { types, format, reference } = shape;
  if (shape.enum) return Object.keys(shape.enum)[0];
  if (types.includes('array')) return listOf(key, shape, gap);
  if (reference) return reference === 'partner' || reference === 'actor' ? partnersOf(gap.root)[0] : undefined;
  if (format === 'id') return idFor(gap.map);
  if (format === 'date' || format === 'past-date') return gap.today === undefined ? undefined : formatDay(gap.today);
  if (format === 'text') return `<${WORDS[key] ?? key}>`;
  if (types.includes('integer') || types.includes('number')) return String(shape.minimum ?? 1);
  return types.includes('object') ? '{}' : undefined;
}

const WORDS: Readonly<Record<string, string | undefined>> = {
  activity: 'what is done',
  what: 'what is to be done',
  statement: 'what may go wrong',
};

function listOf(key: string, shape: Shape, gap: Gap): string | readonly string[] | undefined {
  const items = itemsOf(key, shape, Math.max(1, shape.minItems ?? 1), [], gap);
  if (!items || items.length === 0) return undefined;
  return shape.items?.required ? items.map((item) => `  - ${item}`) : `[${items.join(', ')}]`;
}

/** `count` items, as between brackets, for the list under `key` beside those that are there. */
export function itemsOf(
  key: string,
  { items }: Shape,
  count: number,
  there: readonly string[],
  gap: Gap,
): readonly string[] | undefined {
  if (items?.reference) {
    const others = partnersOf(gap.root).filter((id) => !there.includes(id));
    return others.length < count ? undefined : others;
  }
  if (items?.enum) return Object.keys(items.enum).slice(0, count);
  const { required = [], keys = {} } = items ?? {};
  const written = Array.from({ length: count }, (_, at) =>
    required.map((each) => {
      const shape = keys[each];
      if (shape?.format === 'id') return `${each}: ${SINGULAR[key] ?? 'item'}-${there.length + at + 1}`;
      const value = shape && beginningOf(each, shape, { ...gap, map: undefined });
      return typeof value === 'string' ? `${each}: ${value}` : undefined;
    }),
  );
  if (required.length === 0 || written.some((parts) => parts.includes(undefined))) return undefined;
  return written.map((parts) => `{ ${parts.join(', ')} }`);
}

/** What one item of a list of things with ids is called. */
const SINGULAR: Readonly<Record<string, string | undefined>> = {
  partners: 'partner',
  people: 'person',
  organisations: 'organisation',
  committees: 'committee',
  kpis: 'kpi',
};
const NAMES = ['name', 'title', 'statement', 'matter', 'activity', 'what'];

/** The id of a block by its name; else by its place in its list. */
function idFor(map: MapNode | undefined): string {
  const list = map?.parent?.kind === 'list' ? map.parent : undefined;
  const taken = new Set(list?.items.map((item) => textAt(item, 'id')));
  for (const key of NAMES) {
    const id = idFrom(textAt(map, key));
    if (id !== undefined && !taken.has(id)) return id;
  }
  if (!list || !map) return 'new';
  const word = SINGULAR[keyOf(list)?.text ?? ''] ?? 'item';
  let number = map.index + 1;
  while (taken.has(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}

/** So many are named at most. */
const FEW = 8;

function partnersOf(root: TreeNode | undefined): readonly string[] {
  const partners = valueAt(root, 'partners');
  const ids = partners?.kind === 'list' ? partners.items.slice(0, FEW).map((item) => textAt(item, 'id')) : [];
  return [...new Set(ids.filter((id) => id !== ''))].map((id) => quoteIfNeeded(id, 'flow'));
}

function textAt(node: TreeNode | undefined, key: string): string {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value.text : '';
}
