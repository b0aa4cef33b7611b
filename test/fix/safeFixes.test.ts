// Which safe fixes go together: each as a whole, the first by place, none that touches another.
import { expect, test } from 'vitest';
import type { Finding, Fix } from '../../server/src/finding';
import { safeFixes } from '../../server/src/fix/safeFixes';
import { judge } from '../rules/judge';

/** Findings that differ in nothing but their fixes. */
function findings(...fixes: readonly (readonly Fix[])[]): Finding[] {
  const [like] = judge('nmae: Acme\n');
  if (!like) throw new Error('A misspelt key is told.');
  return fixes.map((each) => ({ ...like, fixes: each }));
}

const fix = (title: string, safe: boolean, ...edits: readonly (readonly [number, number, string])[]): Fix => ({
  title,
  safe,
  edits: edits.map(([start, end, newText]) => ({ start, end, newText })),
});
const chosen = (...fixes: readonly (readonly Fix[])[]) => safeFixes(findings(...fixes)).map((each) => each.fix.title);

test.each<[what: string, fixes: readonly (readonly Fix[])[], chosen: readonly string[]]>([
  ['nothing of nothing', [], []],
  [
    'the first safe one of each finding',
    [[fix('a', false, [0, 1, '']), fix('b', true, [2, 3, '']), fix('c', true, [4, 5, ''])]],
    ['b'],
  ],
  ['none without edits', [[fix('a', true)]], []],
  ['those that lie apart', [[fix('a', true, [0, 1, ''])], [fix('b', true, [2, 3, ''])]], ['a', 'b']],
  ['the first of two that overlap', [[fix('a', true, [0, 3, ''])], [fix('b', true, [2, 5, ''])]], ['a']],
  ['the first of two that meet', [[fix('a', true, [0, 2, ''])], [fix('b', true, [2, 5, ''])]], ['a']],
  ['one of two with the same edits', [[fix('a', true, [4, 4, 'x'])], [fix('b', true, [4, 4, 'x'])]], ['a']],
  [
    'a fix as a whole or not at all',
    [[fix('a', true, [4, 5, ''])], [fix('b', true, [0, 1, ''], [4, 6, ''])], [fix('c', true, [0, 1, ''])]],
    ['a', 'c'],
  ],
])('%s', (_, fixes, titles) => {
  expect(chosen(...fixes)).toEqual(titles);
});
