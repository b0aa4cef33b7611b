// What holds for every text, sound or not: reading never throws, and every place lies where it has to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { lineOf, lineStartsOf, positionOf } from '../../server/src/yaml/position';
import type { ScalarNode, TreeNode, YamlDocument } from '../../server/src/yaml/tree';

const RUNS = { seed: 20261122, numRuns: 1500 };

const TOKENS = [
  ...['a', 'b', 'key', 'word two', '1', '~', 'true', '👍', 'e\u0301', '\u0000', '\ud800', '\ufeff', '__proto__'],
  ...[': ', ':', '- ', '-', '? ', ', ', ',', '[', ']', '{', '}', '"', "'", '|', '>', '|-\n', '#', ' # c', '\\'],
  ...['&x ', '*x', '<<: *x', '!!str ', '!t ', '%', '@', '---', '...', '\t'],
  ...['\n', '\n', '\n', '\n  ', '\n  ', '\n    ', '\r\n', '\r\n  ', '\r', ' ', '  '],
];

const yamlish = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((tokens) => tokens.join(''));
const texts = fc.oneof(
  { weight: 4, arbitrary: yamlish },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** What a collection holds, keys and values; what aliases and merge keys bring in is left out. */
function childrenOf(node: TreeNode): TreeNode[] {
  if (node.kind === 'list') return node.items.filter((item) => item.parent === node);
  if (node.kind !== 'map') return [];
  const own = node.pairs.filter((pair) => pair.parent === node && !pair.merged);
  return own.flatMap(({ key, value }) => [key, value]);
}

/** Every node, collections before what they hold. */
function written(node: TreeNode): TreeNode[] {
  return [node, ...childrenOf(node).flatMap(written)];
}

function nodesOf({ root }: YamlDocument): TreeNode[] {
  return root ? written(root) : [];
}

test('reading never throws, and what is read is plain data', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { root, text: kept } = parseYaml(text);
      expect(kept).toBe(text);
      if (root) plainValue(root);
    }),
    RUNS,
  );
});

test('where somebody types changes no more than what is told', () => {
  fc.assert(
    fc.property(texts, fc.nat(100), (text, at) => {
      const start = Math.min(at, text.length);
      const { faults } = parseYaml(text, { start, end: start });
      expect(faults.length > 0).toBe(parseYaml(text).faults.length > 0);
    }),
    RUNS,
  );
});

test('every place lies in the text, and what a collection holds lies inside it and in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const node of nodesOf(parseYaml(text))) {
        expect(0 <= node.start && node.start <= node.end && node.end <= text.length, JSON.stringify(text)).toBe(true);
        let at = node.start;
        for (const child of childrenOf(node)) {
          expect(at <= child.start && child.end <= node.end, JSON.stringify(text)).toBe(true);
          at = child.end;
        }
      }
    }),
    RUNS,
  );
});

test('every fault has its sentence and marks something; faults stand in order; fixes lie in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, message, fix, related } of parseYaml(text).faults) {
        expect(last <= start && start < end && end <= text.length, JSON.stringify({ text, start, end })).toBe(true);
        expect(message).toMatch(/^[A-Z"“].*[.]$/u);
        last = start;
        for (const place of [...(related ?? []), ...(fix?.edits ?? [])])
          expect(0 <= place.start && place.start <= place.end && place.end <= text.length).toBe(true);
      }
    }),
    RUNS,
  );
});

test('comments begin with "#", end with their line, and stand in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of parseYaml(text).comments) {
        expect(start >= last && end <= text.length, JSON.stringify(text)).toBe(true);
        expect(text.slice(start, end)).toMatch(/^#[^\r\n]*$/);
        last = end;
      }
    }),
    RUNS,
  );
});

test('text without quotes, on one line of a sound text, is spelt as it is written', () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const document = parseYaml(text);
      if (document.faults.length > 0) return;
      const plain = nodesOf(document).filter(
        (node): node is ScalarNode => node.kind === 'scalar' && isPlain(node, text),
      );
      for (const node of plain) expect(node.text).toBe(text.slice(node.start, node.end));
    }),
    RUNS,
  );
});

/** On one line, and no alias, whose text is that of its anchor. */
function isPlain(node: ScalarNode, text: string): boolean {
  const spelt = text.slice(node.start, node.end);
  return node.style === 'plain' && !/[\r\n]/.test(spelt) && !spelt.startsWith('*');
}

test('lines begin behind each line break, and offsets find their line and column', () => {
  const lines = fc.array(fc.constantFrom('a', '', 'bc', '👍'), { maxLength: 12 });
  const breaks = fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(lines, breaks, (parts, ends) => {
      const text = parts.map((part, at) => `${part}${ends[at] ?? '\n'}`).join('.');
      const expected = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
      expect(lineStartsOf(text)).toEqual(expected);
      expect(parseYaml(text).lineStarts).toEqual(expected);
      for (let offset = 0; offset <= text.length; offset++) {
        const line = expected.findLastIndex((start) => start <= offset);
        expect(lineOf(expected, offset)).toBe(line);
        expect(positionOf(expected, offset)).toEqual({ line, character: offset - (expected[line] ?? 0) });
      }
    }),
    { seed: RUNS.seed, numRuns: 300 },
  );
});
