// Hostile and huge texts: they are read as far as the limits allow, the limit is told once, and the rest is kept.
import { describe, expect, test } from 'vitest';
import { parseYaml, SIZE_LIMIT } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import type { TreeNode } from '../../server/src/yaml/tree';
import { keysOf, told } from './show';

const DEEP =
  'unsafe: Blocks and lists stand in one another more than 100 levels deep here; what lies deeper is left out.';
const REPEATS =
  'repeats more than this file may repeat; it is left out. Write the values out instead of pointing to them.';

/** Where, from 1, and what is told, without what is marked. */
function sentences(text: string): string[] {
  return told(parseYaml(text)).map((line) => line.replace(/^(\S+) .*" (?=\S+: )/s, '$1 '));
}

function levels(node: TreeNode | undefined): number {
  let deepest = 0;
  const open: [TreeNode | undefined, number][] = [[node, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [current, level] = next;
    deepest = Math.max(deepest, level);
    if (current?.kind === 'list') for (const item of current.items) open.push([item, level + 1]);
    if (current?.kind === 'map') for (const { value } of current.pairs) open.push([value, level + 1]);
  }
  return deepest;
}

/** Keys below one another, each indented by one more blank. */
function stairs(count: number, last: string): string {
  return Array.from({ length: count }, (_, at) => `${' '.repeat(at)}a:`).join('\n') + last;
}

describe('depth', () => {
  test('99 levels are read, 101 are not', () => {
    expect(told(parseYaml(stairs(99, ' 1\n')))).toEqual([]);
    expect(levels(parseYaml(stairs(99, ' 1\n')).root)).toBe(100);
    expect(sentences(stairs(101, ' 1\nb: 2\n'))).toEqual([`101:101 ${DEEP}`]);
    expect(keysOf(parseYaml(stairs(101, ' 1\nb: 2\n'))).at(-1)).toBe('/b');
  });

  test.each([
    ['brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`, '2:103'],
    ['brackets that stay open', '['.repeat(5000), '2:103'],
    ['braces', `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`, undefined],
    ['dashes', `\n  ${'- '.repeat(5000)}x`, '3:201'],
  ])('5 000 levels of %s cost only themselves', (_, value, place) => {
    const document = parseYaml(`a: 1\nb: ${value}\nc: 2\n`);
    expect(document.faults.map(({ code }) => code)).toEqual(['unsafe']);
    if (place) expect(sentences(document.text)).toEqual([`${place} ${DEEP}`]);
    expect(levels(document.root)).toBeLessThanOrEqual(102);
    expect(keysOf(document).filter((key) => key.length === 2)).toEqual(['/a', '/b', '/c']);
    expect(() => document.root && plainValue(document.root)).not.toThrow();
  });
});

describe('repetition', () => {
  test('aliases of aliases stop where they would repeat too much, and cost nothing before', () => {
    const lines = ['a0: &a0 [lol, lol]'];
    for (let at = 1; at < 30; at++)
      lines.push(
        `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      );
    const document = parseYaml(`${lines.join('\n')}\nend: 1\n`);
    expect(sentences(document.text)).toEqual([`5:45 unsafe: "*a3" ${REPEATS}`]);
    expect(keysOf(document).filter((key) => !key.includes('/', 1))).toHaveLength(31);
    expect(document.root && plainValue(document.root)).toMatchObject({ a0: ['lol', 'lol'], end: 1 });
  });

  test('merge keys too', () => {
    const many = Array.from({ length: 500 }, (_, at) => `k${at}: 1`).join(', ');
    const uses = Array.from({ length: 500 }, (_, at) => `b${at}: {<<: *a}\n`).join('');
    const document = parseYaml(`a: &a {${many}}\n${uses}`);
    expect(document.faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([`unsafe: "<<" ${REPEATS}`]);
    expect(keysOf(document).filter((key) => !key.includes('/', 1))).toHaveLength(501);
  });
});

describe('length', () => {
  const line = 3_000_000;

  test.each([
    ['text', 'x'.repeat(line), undefined],
    ['blanks', ' '.repeat(line), undefined],
    ['a comment', `# ${'x '.repeat(line / 2)}`, undefined],
    ['items', `[${'a b, c d, '.repeat(line / 10)}]`, undefined],
    ['brackets', '['.repeat(line), DEEP],
    [
      'an open quote',
      `"${'x'.repeat(line)}`,
      'yaml: The quote opened here is never closed; add " at the end of the text.',
    ],
    ['colons', 'x: '.repeat(line / 3), 'yaml: "b" is followed by a second ":"; put the text in quotes.'],
    [
      'invisible characters',
      '\u0000'.repeat(line),
      'yaml: An invisible character stands here that no text may hold; remove it.',
    ],
  ])('one line of 3 000 000 characters: %s', (_, value, sentence) => {
    const document = parseYaml(`a: 1\nb: ${value}\nc: 2\n`);
    expect(document.faults.map(({ code, message }) => `${code}: ${message}`)).toEqual(sentence ? [sentence] : []);
    expect(keysOf(document).filter((key) => !key.includes('/', 1))).toEqual(['/a', '/b', '/c']);
  });

  test.each([1_000, 2_000, 5_000])('%i lines, each one level deeper than the one above', (count) => {
    const text = Array.from({ length: count }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const document = parseYaml(text);
    expect(document.faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([DEEP]);
    let levels = 0;
    for (let node = document.root; node?.kind === 'map'; node = node.pairs[0]?.value) levels++;
    expect(levels).toBeLessThanOrEqual(101);
    expect(() => document.root && plainValue(document.root)).not.toThrow();
  });

  test('a line of 400 000 quoted texts in a bracket that is never closed', () => {
    const document = parseYaml(`{"a":[${'"xy",'.repeat(400_000)}"xy"}`);
    expect(document.faults.map(({ message }) => message)).toEqual([
      'The bracket opened here is never closed; add "]".',
    ]);
  });

  test('16 Mi characters are read, one more is not', () => {
    const text = `a: ${'x'.repeat(SIZE_LIMIT - 3)}`;
    expect(told(parseYaml(text))).toEqual([]);
    expect(keysOf(parseYaml(text))).toEqual(['/a']);
    const document = parseYaml(`b: 1\r\n${text}`);
    expect(document.faults).toEqual([
      {
        code: 'unsafe',
        message: 'This file is longer than 16 million characters and is not read; split it.',
        start: 0,
        end: 5,
      },
    ]);
    expect([document.root, document.lineStarts]).toEqual([undefined, [0, 6]]);
  });
});
