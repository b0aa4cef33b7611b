// What things are called where there is room for a name and no sentence: outlines, hints, lists to choose from.
import type { MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import * as read from './read';
import { ROLE_TITLES } from './terms';
import type { Target } from './types';

/** Keys that hold what a thing is called, the better first. */
const NAMING = [
  ...['name', 'title', 'activity', 'statement', 'matter', 'what', 'seat', 'risk', 'item'],
  ...['person', 'actor', 'of', 'between', 'beneficiary', 'area', 'kind', 'stage', 'date', 'id'],
] as const;

/** The scalars that say what a thing is called: one, or several where it is called by those between whom it is. */
export function namingIn(map: MapNode): readonly ScalarNode[] {
  for (const key of NAMING) {
    const value = map.pairs.find((pair) => pair.key.text === key)?.value;
    const scalars = value?.kind === 'list' ? value.items.flatMap(written) : value ? written(value) : [];
    if (scalars.length > 0) return scalars;
  }
  return map.pairs.flatMap(({ value }) => written(value)).slice(0, 1);
}

function written(node: TreeNode): readonly ScalarNode[] {
  return node.kind === 'scalar' && node.text.trim() !== '' ? [node] : [];
}

/** `Maria Keller`, `Joint Steering Committee`, `Alliance manager of Helios Bio`. */
export function targetName(target: Target): string {
  if ('label' in target) return target.label;
  if (target.kind !== 'role') return nameIn(target.node);
  const title = capitalised(ROLE_TITLES[target.name]);
  return target.side ? `${title} of ${target.side.label}` : title;
}

function nameIn(node: MapNode): string {
  const [first] = namingIn(node);
  return read.text(node, 'name')?.value ?? first?.text ?? '';
}

/** A key in words: `executiveSponsor` is `Executive sponsor`. */
export function keyInWords(key: string): string {
  return capitalised(
    key.replace(/([a-z])([A-Z])/g, (_all, end: string, begin: string) => `${end} ${begin.toLowerCase()}`),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
