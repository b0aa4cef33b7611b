// Samples with something broken at random: no fix breaks more, each mends its finding, and the safe ones come to an end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFixes } from '../../server/src/fix/safeFixes';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { applyEdits } from '../../server/src/yaml/edits';
import { applied, faultsOfFix, told } from './fixes';

const SAMPLES = join(__dirname, '../../samples');
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.alliance.yaml'))
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
const file = { path: 'a.alliance.yaml', workspace: EMPTY_WORKSPACE };

type Lines = readonly string[];
type Change = (lines: Lines, at: number) => Lines;

const indent = (line: string) => line.search(/\S|$/);

const CHANGES: Readonly<Record<string, Change>> = {
  line: (lines, at) => lines.toSpliced(at, 1),
  block: (lines, at) => {
    const own = indent(lines[at] ?? '');
    const end = lines.findIndex((line, index) => index > at && line.trim() !== '' && indent(line) <= own);
    return lines.toSpliced(at, (end < 0 ? lines.length : end) - at);
  },
  value: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/(: ).*/, '$1')),
  pair: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/(?<=[{,] )[a-zA-Z]+: [^,{}[\]]*(, )?/, '')),
  word: (lines, at) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/[a-zA-Z]{4,}/, (word) => word.slice(1)),
    ),
  last: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/([a-zA-Z]{4,})([^a-zA-Z]*)$/, 'x$1$2')),
  slip: (lines, at) => {
    const line = lines[at] ?? '';
    const place = (at * 7919) % (line.length + 1);
    return lines.with(at, line.slice(0, place) + (SLIPS[(at * 31) % SLIPS.length] ?? '') + line.slice(place));
  },
  tab: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ +/, '\t')),
  end: (lines, at) => [...lines.slice(0, at), (lines[at] ?? '').slice(0, 17)],
};

/** What slips in while somebody types. */
const SLIPS = ['"', "'", '[', ']', '{', '}', '\t', ':', ' ', '- ', '#', ' #x', ',', '*', '&', '@', '|', '\u0000'];

const broken = fc
  .record({
    sample: fc.constantFrom(...samples),
    changes: fc.array(fc.tuple(fc.constantFrom(...Object.values(CHANGES)), fc.nat(100_000)), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ sample, changes }) =>
    changes
      .reduce(
        (lines, [change, at]) => (lines.length > 0 ? change(lines, at % lines.length) : lines),
        sample.split('\n') as Lines,
      )
      .join('\n'),
  );

test('a fix mends what it is offered for, and breaks nothing', () => {
  fc.assert(
    fc.property(broken, fc.nat(100_000), (text, at) => {
      const all = applied(file, text);
      const each = all[at % Math.max(1, all.length)];
      if (each)
        expect([each.finding.ruleId, each.fix.title, faultsOfFix(file, each)]).toEqual([
          each.finding.ruleId,
          each.fix.title,
          [],
        ]);
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

test('safe fixes come to an end within ten rounds', () => {
  fc.assert(
    fc.property(broken, (text) => {
      let now = text;
      for (let round = 0; round < 10; round++) {
        const edits = safeFixes(told(file, now)).flatMap(({ fix }) => fix.edits);
        if (edits.length === 0) return;
        now = applyEdits(now, edits);
      }
      expect(safeFixes(told(file, now))).toEqual([]);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
