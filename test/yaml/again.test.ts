// Texts read again after edits: whatever was edited, and however often, the document is that of the text alone. Fixed
// seeds.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../server/src/yaml/known';
import { parseYaml, readAgain } from '../../server/src/yaml/parse';
import { bigAlliance } from '../bench/bigAlliance';
import { sampleTexts } from '../bench/recovery';
import { damagedIn, places, told } from './show';

interface Edit {
  /** As parts of a thousand of the text. */
  readonly at: number;
  readonly line: boolean;
  readonly eaten: number;
  readonly typed: string;
}

const TYPED = [
  ...[
    '',
    '',
    'x',
    'x',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ':',
    ': ',
    '#',
    ' # c',
    '-',
    '- ',
    '- - ',
    '\n- ',
    '"',
  ],
  ...["'", '[', ']', '{', '}', ',', '|', '>-\n', '|+\n\n', '&a ', '*a', '!!str ', '? ', '%', '---\n', '...\n', '<<: '],
  ...[
    '😀',
    '\ufeff',
    '\0',
    '\ud800',
    'key: value\n',
    'id: 1\nid: 2\n',
    '  # alone\n',
    'k: |\n  # no comment\n\n',
    '\n\n',
  ],
  ...[
    '? a\n: b\n',
    'a: &x { b: 1 }\n',
    'c: *x\n',
    '<<: { b: 1 }\n',
    'd: "two\n  lines"\n',
    'e: [a,\n  b]\n',
    '  f: 1\n',
  ],
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(999),
  line: fc.boolean(),
  eaten: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)),
  typed: fc.constantFrom(...TYPED),
});

function applied(text: string, { at, line, eaten, typed }: Edit): string {
  let place = Math.floor((text.length * at) / 1000);
  while (line && place > 0 && text.charAt(place - 1) !== '\n') place--;
  return text.slice(0, place) + typed + text.slice(place + eaten);
}

/** Reads one text after another, each as an edit of the one before, and compares with documents that are read at once. */
function reader(): (text: string) => void {
  let reading: Reading | undefined;
  return (text) => {
    reading = readAgain(text, reading);
    const alone = parseYaml(text);
    if (isDeepStrictEqual(reading.document, alone)) return;
    expect(told(reading.document)).toEqual(told(alone));
    expect(places(reading.document)).toEqual(places(alone));
    expect(damagedIn(reading.document)).toEqual(damagedIn(alone));
    expect(reading.document).toEqual(alone);
    throw new Error('The documents differ in what the lines above do not show.');
  };
}

/** Every other edit is undone. */
function follow(first: string, edits: readonly Edit[]): void {
  const read = reader();
  let text = first;
  read(text);
  for (const [turn, each] of edits.entries()) {
    const next = applied(text, each);
    read(next);
    if (turn % 2 === 1) read(text);
    else text = next;
  }
}

const samples = sampleTexts();
const some = fc
  .record({ sample: fc.constantFrom(...samples), from: fc.nat(999), lines: fc.integer({ min: 3, max: 60 }) })
  .map(({ sample, from, lines }) => {
    const all = sample.split('\n');
    return all
      .slice(Math.floor((all.length * from) / 1000))
      .slice(0, lines)
      .join('\n');
  });
const whole = fc.constantFrom(...samples, ...samples.map((text) => text.replaceAll('\n', '\r\n')));
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

describe('a text that is edited', () => {
  it('reads as it does alone, where it is short', () => {
    fc.assert(fc.property(some, edits, follow), { seed: 20261122, numRuns: 400 });
  });

  it('reads as it does alone, where it is a whole sample', () => {
    fc.assert(fc.property(whole, edits, follow), { seed: 20261122, numRuns: 60 });
  });

  it('reads as it does alone, where it is read in several pieces', () => {
    fc.assert(fc.property(fc.constantFrom(bigAlliance(2_500), bigAlliance(5_000)), edits, follow), {
      seed: 20261122,
      numRuns: 10,
    });
  });

  const rows = Array.from({ length: 12 }, (_, at) => `  row${at}: ${at}\n`).join('');
  it.each([
    ['a merge key', `a:\n  <<: { b: 1, c: 2 }\n  d: 3\n${rows}e: x\n`],
    ['a merge key at the top', `<<: { b: 1, c: 2 }\nd: 3\n${rows.replaceAll('  ', '')}e: x\n`],
    ['an anchor and its alias', `a: &one\n${rows}b: *one\nc: &two { d: *one }\ne: x\n`],
    ['an anchor of a key', `&one a:\n${rows}b: *one\ne: x\n`],
    ['an anchor below an alias of the same name', `a: &one 1\nb: *one\nc: &one 2\nd: *one\ne: x\n`],
    ['a tag', `%TAG !t! tag:yaml.org,2002:\n---\na: !t!str 1\nb: !!int "2"\n${rows.replaceAll('  ', '')}e: x\n`],
    ['a key twice at the top', `row1: 0\n${rows.replaceAll('  ', '')}row1: 2\ne: x\n`],
    ['a key twice in a block', `a:\n${rows}  row1: 2\n  row3: &x 1\ne: x\n`],
    ['a word cut by a comment', `a:\n${rows}  note: ticket #42\ne: x\n`],
    ['blank lines that a text keeps', `a:\n${rows}  text: |+\n    kept\n\n\ne: x\n`],
    ['a list in the column of its key', `a:\n${rows.replaceAll('  row', '- row')}# after\ne: x\n`],
  ])('reads as it does alone, with %s', (_what, text) => {
    const read = reader();
    read(text);
    for (const line of ['row1', 'row5', 'row11', 'e: x', 'd: 3', 'one', 'kept']) {
      const at = text.indexOf(line);
      if (at < 0) continue;
      for (const typed of ['y', '\n', ' # c\n', 'row3: 1\n  ', '- ', '"', '&one ']) {
        for (const place of [at, at + line.length]) {
          const edited = text.slice(0, place) + typed + text.slice(place);
          // After all edits before it, and as the first.
          read(edited);
          read(`${edited}z: 1\n`);
          read(text);
          const anew = reader();
          anew(text);
          anew(edited);
        }
      }
    }
  });
});
