// The keys that a block may have and has not yet.

import { RULES } from '../../rules/index';
import { EVERYWHERE } from '../../schema/expectation';
import { PROSE } from '../../schema/prose.generated';
import type { Shape } from '../../schema/shape';
import type { SourceFile } from '../../sourceFile';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';
import { namesOf } from './names';
import { MARK } from './place';

export interface KeyOffer {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly detail: string | undefined;
  readonly description: string | undefined;
}

/** In the order in which they are offered: what is needed, then as in the schema, last what every block may have. */
export function keysFor(shape: Shape, map: MapNode | undefined, file: SourceFile): readonly KeyOffer[] {
  const written = new Set(map?.pairs.map(({ key }) => key.text).filter((key) => key !== MARK));
  const hidden = new Set(listed(valueAt(map, 'undisclosed')));
  const { needs, foreign } = byMode(shape, map);
  const alternatives = shape.requiresOne?.some((key) => written.has(key)) ? [] : (shape.requiresOne ?? []);
  const required = new Set([...(shape.required ?? []), ...alternatives, ...needs]);
  const known = Object.entries(shape.keys ?? {}).map(([name, inner]) => offer(name, inner, required.has(name)));
  const offers = [...freeKeys(shape, file), ...known].filter(
    ({ name }) => !written.has(name) && !hidden.has(name) && !foreign.has(name),
  );
  const rank = ({ name, required }: KeyOffer) => (required ? 0 : EVERYWHERE.has(name) ? 2 : 1);
  return [...offers].sort((a, b) => rank(a) - rank(b));
}

function offer(name: string, shape: Shape, required: boolean): KeyOffer {
  const detail = required ? 'required' : undefined;
  return { name, shape, required, detail, description: PROSE[shape.prose]?.description };
}

/** Keys that are names: of partners, of rules. */
function freeKeys({ values, keyReference, keyFormat }: Shape, file: SourceFile): readonly KeyOffer[] {
  if (!values) return [];
  const description = PROSE[values.prose]?.description;
  const names = keyReference ? namesOf(keyReference, file).map(({ text, detail }) => ({ name: text, detail })) : [];
  const rules = keyFormat === 'rule' ? RULES.map(({ id, summary }) => ({ name: id, detail: summary })) : [];
  return [...names, ...rules].map((each) => ({ ...each, shape: values, required: false, description }));
}

/** Of a block with a mode: the keys that this mode needs, and those of other modes alone. */
function byMode({ modes }: Shape, map: MapNode | undefined) {
  const value = modes && valueAt(map, modes.key);
  const own =
    value?.kind === 'scalar' && modes && Object.hasOwn(modes.of, value.text) ? modes.of[value.text] : undefined;
  if (!modes || !own) return { needs: [], foreign: new Set<string>() };
  const all = Object.values(modes.of).flatMap(({ needs, may }) => [...needs, ...may]);
  const keep = new Set([...own.needs, ...own.may]);
  return { needs: own.needs, foreign: new Set(all.filter((key) => !keep.has(key))) };
}

/** The words of a list. */
export function listed(node: TreeNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'scalar' && item.text !== MARK ? [item.text] : []));
}
