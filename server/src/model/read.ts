// Readers of single values: a key of a mapping to a typed value with its node, or undefined where nothing readable
// stands. What is unreadable is told by the schema, so nothing is reported here.
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { type Day, type Duration, parseCadence, parseDay, parseDuration, parsePastDay } from './calendar';
import type { Written } from './types';

const NONE: readonly never[] = [];

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

/** The scalar under `key`, where a text stands. Its text is read without making a `Written` of it first. */
export function scalar(map: MapNode | undefined, key: string): ScalarNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' && node.value !== null && node.text !== '' ? node : undefined;
}

/** A text that must be one of `words`. */
export function oneOf<T extends string>(
  map: MapNode | undefined,
  key: string,
  words: readonly T[],
): Written<T> | undefined {
  const node = scalar(map, key);
  if (node) for (const word of words) if (word === node.text) return { value: word, node };
  return undefined;
}

export function day(map: MapNode | undefined, key: string): Written<Day> | undefined {
  return parsed(scalar(map, key), parseDay);
}

/** A date that may also be a year or a month: the first day it may mean. */
export function pastDay(map: MapNode | undefined, key: string): Written<Day> | undefined {
  return parsed(scalar(map, key), parsePastDay);
}

export function duration(map: MapNode | undefined, key: string): Written<Duration> | undefined {
  return parsed(scalar(map, key), parseDuration);
}

/** A cadence that can be overdue: `ad-hoc` reads as undefined. */
export function cadence(map: MapNode | undefined, key: string): Written<Duration> | undefined {
  return parsed(scalar(map, key), parseCadence);
}

function parsed<T>(node: ScalarNode | undefined, parse: (text: string) => T | undefined): Written<T> | undefined {
  if (!node) return undefined;
  const value = parse(node.text);
  return value === undefined ? undefined : { value, node };
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

/** Those items of the list under `key` that are mappings. */
export function blocks(map: MapNode | undefined, key: string): readonly MapNode[] {
  const node = valueAt(map, key);
  return node?.kind === 'list' ? mapsOf(node) : NONE;
}

export function mapsOf({ items }: ListNode): readonly MapNode[] {
  return areMaps(items) ? items : items.filter((item) => item.kind === 'map');
}

function areMaps(items: readonly TreeNode[]): items is readonly MapNode[] {
  for (const item of items) if (item.kind !== 'map') return false;
  return true;
}

export function texts(map: MapNode | undefined, key: string): readonly Written<string>[] {
  return present(items(map, key), textOf);
}

/**
 * What `read` makes of each item, without what it makes nothing of. Made by `map`, as long as it will be: an array that
 * grows by `push` reserves room for sixteen, and most lists in a file hold one or two.
 */
export function present<T, R>(list: readonly T[], read: (item: T) => R | undefined): readonly R[] {
  if (list.length === 0) return NONE;
  const found = list.map(read);
  return isWhole(found) ? found : found.filter((each) => each !== undefined);
}

function isWhole<R>(found: readonly (R | undefined)[]): found is readonly R[] {
  return !found.includes(undefined);
}
