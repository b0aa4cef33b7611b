// Readers of single values: a key of a mapping to a typed value with its node, or undefined where nothing readable
// stands. What is unreadable is told by the schema, so nothing is reported here.
import type { ListNode, MapNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { type Day, type Duration, parseCadence, parseDay, parseDuration, parsePastDay } from './calendar';
import type { Written } from './types';

/** The text as spelled, of text, number or boolean; undefined for an empty value. */
export function text(map: MapNode | undefined, key: string): Written<string> | undefined {
  return textOf(valueAt(map, key));
}

export function textOf(node: TreeNode | undefined): Written<string> | undefined {
  if (node?.kind !== 'scalar' || node.value === null || node.text === '') return undefined;
  return { value: node.text, node };
}

export function number(map: MapNode | undefined, key: string): Written<number> | undefined {
  const node = valueAt(map, key);
  if (node?.kind !== 'scalar' || typeof node.value !== 'number' || !Number.isFinite(node.value)) return undefined;
  return { value: node.value, node };
}

export function flag(map: MapNode | undefined, key: string): boolean | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

/** A text that must be one of `words`. */
export function oneOf<T extends string>(
  map: MapNode | undefined,
  key: string,
  words: readonly T[],
): Written<T> | undefined {
  const written = text(map, key);
  const value = words.find((word) => word === written?.value);
  return written && value !== undefined ? { value, node: written.node } : undefined;
}

export function day(map: MapNode | undefined, key: string): Written<Day> | undefined {
  return parsed(text(map, key), parseDay);
}

/** A date that may also be a year or a month: the first day it may mean. */
export function pastDay(map: MapNode | undefined, key: string): Written<Day> | undefined {
  return parsed(text(map, key), parsePastDay);
}

export function duration(map: MapNode | undefined, key: string): Written<Duration> | undefined {
  return parsed(text(map, key), parseDuration);
}

/** A cadence that can be overdue: `ad-hoc` reads as undefined. */
export function cadence(map: MapNode | undefined, key: string): Written<Duration> | undefined {
  return parsed(text(map, key), parseCadence);
}

function parsed<T>(
  written: Written<string> | undefined,
  parse: (text: string) => T | undefined,
): Written<T> | undefined {
  if (!written) return undefined;
  const value = parse(written.value);
  return value === undefined ? undefined : { value, node: written.node };
}

export function block(map: MapNode | undefined, key: string): MapNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'map' ? node : undefined;
}

/** The items under `key`; a single value stands for a list of one, an absent or empty one for none. */
export function items(map: MapNode | undefined, key: string): readonly TreeNode[] {
  const node = valueAt(map, key);
  if (!node || (node.kind === 'scalar' && node.value === null)) return NONE;
  return node.kind === 'list' ? node.items : [node];
}

const NONE: readonly never[] = [];

/** Those items of the list under `key` that are mappings. */
export function blocks(map: MapNode | undefined, key: string): readonly MapNode[] {
  const node = valueAt(map, key);
  return node?.kind === 'list' ? mapsOf(node) : NONE;
}

export function mapsOf(list: ListNode): readonly MapNode[] {
  return list.items.filter((item) => item.kind === 'map');
}

export function texts(map: MapNode | undefined, key: string): readonly Written<string>[] {
  return present(items(map, key), textOf);
}

/** What `read` makes of each item, without what it makes nothing of. A plain loop: this is where long files spend time. */
export function present<T, R>(list: readonly T[], read: (item: T) => R | undefined): R[] {
  const found: R[] = [];
  for (const item of list) {
    const value = read(item);
    if (value !== undefined) found.push(value);
  }
  return found;
}
