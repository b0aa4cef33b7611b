// A tree without some of its parts: what stays stays where it is, and what aliases share stays shared.
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import type { MapNode, Pair, TreeNode } from '../../server/src/yaml/tree';
import { pairOf, valueAt } from '../../server/src/yaml/tree';
import { without } from '../../server/src/yaml/without';

function rootOf(text: string): MapNode {
  const { root } = parseYaml(text);
  if (root?.kind !== 'map') throw new Error('The text is no mapping.');
  return root;
}

const TEXT = `a: { x: 1, y: 2 }
b: [one, { z: 3 }, three]
c: last
`;

test('pairs and items go, the others keep value, place and parent', () => {
  const root = rootOf(TEXT);
  const out = new Set<Pair | TreeNode>();
  const [x, list] = [pairOf(valueAt(root, 'a'), 'x'), valueAt(root, 'b')];
  if (x) out.add(x);
  if (list?.kind === 'list' && list.items[0]) out.add(list.items[0]);
  const copy = without(root, { out });
  expect(plainValue(copy)).toEqual({ a: { y: 2 }, b: [{ z: 3 }, 'three'], c: 'last' });
  const items = valueAt(copy, 'b');
  expect(
    items?.kind === 'list' && items.items.map(({ start, index, parent }) => [start, index, parent === items]),
  ).toEqual([
    [TEXT.indexOf('{ z'), 0, true],
    [TEXT.indexOf('three'), 1, true],
  ]);
  const z = items?.kind === 'list' ? items.items[0] : undefined;
  expect(pairOf(z, 'z')?.parent).toBe(z);
  expect(plainValue(root)).toEqual({ a: { x: 1, y: 2 }, b: ['one', { z: 3 }, 'three'], c: 'last' });
});

describe('what goes is listed where asked', () => {
  const listed = (text: string, ...keys: string[]) => {
    const root = rootOf(text);
    const out = new Set(keys.flatMap((key) => pairOf(root, key) ?? []));
    return plainValue(without(root, { out, listedUnder: 'hidden' }));
  };

  test('in a new list, or at the end of the one there is', () => {
    expect(listed(TEXT, 'a', 'c')).toEqual({ b: ['one', { z: 3 }, 'three'], hidden: ['a', 'c'] });
    expect(listed('hidden: [x]\na: 1\nb: 2\n', 'a')).toEqual({ hidden: ['x', 'a'], b: 2 });
  });
});

test('what aliases share, their copies share', () => {
  const root = rootOf('a: &a [x, { y: 1 }]\nb: *a\nlast: 1\n');
  const last = pairOf(root, 'last');
  const copy = without(root, { out: new Set(last ? [last] : []) });
  const [a, b] = [valueAt(copy, 'a'), valueAt(copy, 'b')];
  expect(plainValue(copy)).toEqual({ a: ['x', { y: 1 }], b: ['x', { y: 1 }] });
  expect(a?.kind === 'list' && b?.kind === 'list' && a.items === b.items).toBe(true);
});
