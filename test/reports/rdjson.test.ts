// The Diagnostic Format of reviewdog: places in bytes of UTF-8, fixes as suggestions of one range.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rdjsonReport } from '../../server/src/reports/rdjson';
import { utf8Length, utf8Offsets } from '../../server/src/reports/utf8';
import { applyEdits } from '../../server/src/yaml/edits';
import { fileOf, findingAt, print, runOf } from './run';

const TEXT = 'id: ä\npartners:\r\n  - { 👩‍🚀: helios, é: x }\n';

function diagnosticsOf(...files: Parameters<typeof runOf>[0]) {
  return JSON.parse(print(rdjsonReport, runOf(files))).diagnostics;
}

it('tells a finding with its places in bytes', () => {
  const related = [
    { path: 'a', range: findingAt(TEXT, 'é').range, message: 'Here.' },
    { path: 'people', range: findingAt(TEXT, 'é').range, message: 'There.' },
  ];
  expect(diagnosticsOf(fileOf('a', TEXT, [findingAt(TEXT, 'helios', { level: 'hint', related })]))).toEqual([
    {
      message: 'Partner "helios" has no executive sponsor.',
      location: { path: 'a', range: { start: { line: 3, column: 20 }, end: { line: 3, column: 26 } } },
      severity: 'INFO',
      code: { value: 'sponsor/missing' },
      related_locations: [
        {
          message: 'Here.',
          location: { path: 'a', range: { start: { line: 3, column: 28 }, end: { line: 3, column: 30 } } },
        },
        // A file that was not read for this report has lines only.
        { message: 'There.', location: { path: 'people', range: { start: { line: 3 }, end: { line: 3 } } } },
      ],
    },
  ]);
});

it('is JSON where nothing is found', () => {
  expect(JSON.parse(print(rdjsonReport, runOf([fileOf('a', TEXT)])))).toEqual({
    source: { name: 'alliance' },
    diagnostics: [],
  });
});

it('suggests each fix as one replacement that does what its edits do', () => {
  const edit = (at: string, newText: string) => ({ ...place(at), newText });
  const place = (at: string) => ({ start: TEXT.indexOf(at), end: TEXT.indexOf(at) + at.length });
  const fixes = [
    { title: 'one', safe: true, edits: [edit('helios', 'Ünion')] },
    {
      title: 'several',
      safe: false,
      edits: [edit('é', 'e'), edit('ä', '👩‍🚀'), { ...edit('x', '!'), end: place('x').start }],
    },
    { title: 'insert', safe: false, edits: [{ start: TEXT.length, end: TEXT.length, newText: 'z: 1\n' }] },
    { title: 'none', safe: false, edits: [] },
  ];
  const [{ suggestions }] = diagnosticsOf(fileOf('a', TEXT, [findingAt(TEXT, 'helios', { fixes })]));
  expect(suggestions.map(applied)).toEqual(fixes.slice(0, 3).map(({ edits }) => applyEdits(TEXT, edits)));
});

interface Place {
  readonly line: number;
  readonly column: number;
}

/** TEXT after a suggestion, worked out on its bytes. */
function applied({ range, text }: { range: { start: Place; end: Place }; text: string }): string {
  const bytes = Buffer.from(TEXT);
  const lineStarts = [0, ...[...bytes.keys()].filter((at) => bytes[at] === 10).map((at) => at + 1)];
  const offset = ({ line, column }: Place) => (lineStarts[line - 1] ?? Number.NaN) + column - 1;
  const parts = [bytes.subarray(0, offset(range.start)), Buffer.from(text), bytes.subarray(offset(range.end))];
  return Buffer.concat(parts).toString();
}

it('counts bytes as UTF-8 has them', () => {
  const text = fc.array(fc.constantFrom('a', 'ä', '田', '🚀', '\n', 'x'.repeat(700), '🚀'.repeat(400)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.nat(), (parts, cut) => {
      const at = parts.slice(0, cut % (parts.length + 1)).join('').length;
      const whole = parts.join('');
      expect(utf8Length(whole)).toBe(Buffer.byteLength(whole));
      expect(utf8Offsets(whole)(at)).toBe(Buffer.byteLength(whole.slice(0, at)));
    }),
  );
});

it('costs no more for many findings than for one, also on an endless line', () => {
  const text = `${'ä'.repeat(1_000_000)}helios`;
  const finding = findingAt(text, 'helios');
  const findings = Array.from({ length: 50_000 }, () => finding);
  expect(diagnosticsOf(fileOf('a', text, findings)).at(-1).location.range.start.column).toBe(2_000_001);
});
