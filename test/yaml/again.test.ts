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

/** Reads a text, and again after each edit, and compares with a document read at once. Every other edit is undone. */
function follow(first: string, edits: readonly Edit[]): void {
  let reading: Reading = readAgain(first, undefined);
  let text = first;
  const read = (next: string) => {
    reading = readAgain(next, reading);
    const alone = parseYaml(next);
    if (isDeepStrictEqual(reading.document, alone)) return;
    expect(told(reading.document)).toEqual(told(alone));
    expect(places(reading.document)).toEqual(places(alone));
    expect(damagedIn(reading.document)).toEqual(damagedIn(alone));
    expect(reading.document).toEqual(alone);
    throw new Error('The documents differ in what the lines above do not show.');
  };
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
    fc.assert(fc.property(some, edits, follow), { seed: 20261122, numRuns: 1500 });
  });

  it('reads as it does alone, where it is a whole sample', () => {
    fc.assert(fc.property(whole, edits, follow), { seed: 20261122, numRuns: 150 });
  });

  it('reads as it does alone, where it is read in several pieces', () => {
    fc.assert(fc.property(fc.constantFrom(bigAlliance(2_500), bigAlliance(5_000)), edits, follow), {
      seed: 20261122,
      numRuns: 25,
    });
  });
});
