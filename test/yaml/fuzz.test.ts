// Random texts: nothing throws, every place is true, and sound text means what js-yaml says it means. Fixed seeds.

import fc from 'fast-check';
import { CORE_SCHEMA, loadAll, mergeTag } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import type { TreeNode, YamlDocument } from '../../server/src/yaml/tree';
import { sampleTexts } from '../bench/recovery';

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
const TOKENS = [
  ...['a', 'b', 'key', 'x y', ': ', ':', '- ', '-', '\n', '\n', '\n  ', '\n    ', '\n ', ' ', '  ', '\t', '#', ' # c'],
  ...['"', "'", '[', ']', '{', '}', ', ', ',', '|', '>', '|-\n', '&a ', '*a', '!!str ', '!t ', '? ', '<<: ', '~', '1'],
  ...[
    '0x1F',
    '.inf',
    '---',
    '\n---\n',
    '...',
    '%TAG',
    '\r\n',
    '\r',
    '😀',
    '\ufeff',
    '\0',
    '\ud800',
    '@',
    '`',
    '\\',
    '\\n',
  ],
  ...['null', '__proto__', 'é', '- - ', 'a: b', '\n- a: 1', '\nb: 2', '*.md', 'k: [a, b]', '"q": 1'],
];
const samples = sampleTexts();

const yamlish = fc.array(fc.constantFrom(...TOKENS), { maxLength: 24 }).map((parts) => parts.join(''));
/** A stretch of a sample with a few tokens thrown in. */
const broken = fc
  .record({
    sample: fc.constantFrom(...samples),
    from: fc.nat(3000),
    length: fc.integer({ min: 20, max: 600 }),
    darts: fc.array(fc.tuple(fc.nat(600), fc.constantFrom(...TOKENS), fc.nat(2)), { maxLength: 4 }),
  })
  .map(({ sample, from, length, darts }) => {
    let text = sample.slice(from % sample.length).slice(0, length);
    for (const [at, token, eaten] of darts) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + token + text.slice(place + eaten);
    }
    return text;
  });
const anyText = fc.oneof(yamlish, broken, fc.string({ unit: 'binary', maxLength: 60 }));

/** What is wrong with the places of a tree; nothing where all is well. */
function misplaced({ text, root, faults, comments }: YamlDocument): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const seen = new Set<TreeNode>();
  const walk = (node: TreeNode, low: number, high: number): void => {
    check(
      low <= node.start && node.start <= node.end && node.end <= high,
      `${node.kind} ${node.start}-${node.end} in ${low}-${high}`,
    );
    check(!seen.has(node), `${node.kind} ${node.start} hangs in two places`);
    seen.add(node);
    if (node.kind === 'list') {
      // An alias shares the items of its anchor, which hang there.
      if (node.items[0] && node.items[0].parent !== node) return;
      let at = node.start;
      for (const [index, item] of node.items.entries()) {
        check(item.parent === node && item.index === index, `item ${index} at ${item.start} is linked wrongly`);
        walk(item, at, node.end);
        at = item.end;
      }
    }
    if (node.kind === 'map') {
      const own = node.pairs.filter((pair) => !pair.merged);
      if (own[0] && own[0].parent !== node) return;
      let at = node.start;
      for (const pair of own) {
        check(
          pair.parent === node && pair.key.parent === pair && pair.value.parent === pair,
          `${pair.key.text} is linked wrongly`,
        );
        walk(pair.key, at, node.end);
        walk(pair.value, pair.key.end, node.end);
        at = pair.value.end;
      }
    }
  };
  if (root) walk(root, 0, text.length);
  for (const { start, end, fix, message } of faults) {
    check(start >= 0 && start < end && (text === '' || start <= text.length), `fault ${start}-${end}: ${message}`);
    for (const edit of fix?.edits ?? [])
      check(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length, `fix of ${message}`);
  }
  for (const [at, comment] of comments.entries()) {
    check(text.charAt(comment.start) === '#', `comment ${comment.start}`);
    check((comments[at - 1]?.end ?? 0) <= comment.start, `comment ${comment.start} overlaps`);
  }
  return wrong;
}

/** Nulls are dropped, as the key of a pair without value is null for one and absent for another; keys lose their spelling. */
function comparable(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object') return value;
  return new Map(Object.entries(value).map(([key, inner]) => [keyMeaning(key), comparable(inner)]));
}

function keyMeaning(key: string): string {
  if (/^(?:~|null|Null|NULL|)$/.test(key)) return 'null';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(key)) return key.toLowerCase();
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(key)) return key.startsWith('-') ? '-Infinity' : 'Infinity';
  const number = /^(?:[-+.0-9][-+.0-9eExXo_a-fA-F]*)$/.test(key) ? Number(key) : Number.NaN;
  return Number.isNaN(number) ? key : String(number);
}

describe('any text', () => {
  it('is read without throwing, and every place in the tree is true', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.nat(600), { nil: undefined }), (text, at) => {
        const document = parseYaml(text, at === undefined ? undefined : { start: at, end: at });
        expect(misplaced(document)).toEqual([]);
        if (document.root) plainValue(document.root);
      }),
      { seed: 20261122, numRuns: 1500 },
    );
  });

  it('is told to be broken exactly where js-yaml rejects it, and means the same where not', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, broken), (text) => {
        // A mark inside the text, and what stands in a second document, is judged otherwise on purpose.
        fc.pre(!/\ufeff|---|\.\.\./.test(text));
        const { faults, root } = parseYaml(text);
        const serious = faults.filter(({ code }) => code !== 'trap');
        let documents: unknown[] | undefined;
        try {
          documents = loadAll(text, { schema: SCHEMA });
        } catch {
          documents = undefined;
        }
        if (documents === undefined) expect(faults).not.toEqual([]);
        else if (!faults.some(({ message }) => message.includes('another place in the file'))) {
          expect(serious).toEqual([]);
          expect(comparable(root ? plainValue(root) : null)).toEqual(comparable(documents[0] ?? null));
        }
      }),
      { seed: 20261122, numRuns: 1500 },
    );
  });
});

describe('sound documents', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc xyz-_:#?!&*[]{},"\'|>%@`\\\né😀019.~'), maxLength: 12 });
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('node'), { maxLength: 4 }),
    map: fc.dictionary(word, tie('node'), { maxKeys: 4 }),
  })).map;

  it('are read from JSON as JSON.parse reads them', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const { root, faults } = parseYaml(text);
        expect(faults).toEqual([]);
        expect(root && plainValue(root)).toEqual(JSON.parse(text));
      }),
      { seed: 20261122, numRuns: 1500 },
    );
  });

  it('hold in the source of each scalar what the scalar says', () => {
    for (const text of samples) {
      const document = parseYaml(text);
      expect(document.faults).toEqual([]);
      const walk = (node: TreeNode): void => {
        if (node.kind === 'list') for (const item of node.items) walk(item);
        else if (node.kind === 'map') {
          for (const pair of node.pairs) {
            walk(pair.key);
            walk(pair.value);
          }
        } else if (node.style !== 'literal' && node.style !== 'folded') {
          const again = parseYaml(text.slice(node.start, node.end)).root;
          expect(again?.kind === 'scalar' ? again.text : '').toBe(node.text);
        }
      };
      if (document.root) walk(document.root);
      expect(document.root && plainValue(document.root)).toEqual(loadAll(text, { schema: SCHEMA })[0]);
    }
  });
});
