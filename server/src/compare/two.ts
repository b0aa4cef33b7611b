// What the comparers of the parts share: the two alliances, a change as they hand it in, and fields that differ.
import { lacks } from '../model/absence';
import * as read from '../model/read';
import type { Alliance, Reference } from '../model/types';
import type { MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import type { Weight } from './difference';
import type { ChangeKind } from './kinds';
import type { Meaning } from './meaning';

export interface Two {
  readonly before: Alliance;
  readonly after: Alliance;
  readonly meaning: Meaning;
  /** What a node of one of them names. */
  readonly referenceAt: (node: TreeNode) => Reference | undefined;
}

/** One and the same thing in both texts. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

export interface Draft {
  readonly kind: ChangeKind;
  readonly sentence: string;
  readonly before?: TreeNode | undefined;
  readonly after?: TreeNode | undefined;
  /** What the sentence tells of besides. */
  readonly tells?: readonly (TreeNode | undefined)[];
  /** Where it is not the one of its kind. */
  readonly weight?: Weight;
}

/** Compares one part of the two. */
export type Comparer = (two: Two) => readonly Draft[];

export interface Field {
  readonly before: ScalarNode | undefined;
  readonly after: ScalarNode | undefined;
}

/**
 * The text under a key where it changed; undefined where it did not, or where one side cannot be told: not readable, or
 * not disclosed.
 */
export function changedField({ before, after }: Both<MapNode>, key: string): Field | undefined {
  const field = { before: read.scalar(before, key), after: read.scalar(after, key) };
  if (field.before?.text === field.after?.text) return undefined;
  const isTellable = (field.before ?? lacks(before, key)) && (field.after ?? lacks(after, key));
  return isTellable ? field : undefined;
}

/** The texts of a list, one or several, that came and went. Empty where one side cannot be told. */
export function changedTexts({ before, after }: Both<MapNode>, key: string): Changed {
  const isTellable = (map: MapNode) => lacks(map, key) || read.items(map, key).every(({ kind }) => kind === 'scalar');
  if (!isTellable(before) || !isTellable(after)) return { come: [], gone: [] };
  const [earlier, later] = [scalarsOf(before, key), scalarsOf(after, key)];
  return { come: without(later, earlier), gone: without(earlier, later) };
}

export interface Changed {
  readonly come: readonly ScalarNode[];
  readonly gone: readonly ScalarNode[];
}

function scalarsOf(map: MapNode, key: string): readonly ScalarNode[] {
  return read.items(map, key).flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item] : []));
}

function without(items: readonly ScalarNode[], others: readonly ScalarNode[]): readonly ScalarNode[] {
  const texts = new Set(others.map(({ text }) => text));
  return items.filter(({ text }) => !texts.has(text));
}
