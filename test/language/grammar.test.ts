// What the grammar marks beyond YAML, and that no text makes it slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coloured } from './grammar';

const SAMPLES = resolve(__dirname, '../../samples');

/** What of a line bears marks of ours: word → mark. */
async function marks(text: string): Promise<Record<string, string>> {
  const lines = await coloured(text);
  return Object.fromEntries(
    lines.flat().flatMap(({ text, scopes }) => {
      const own = scopes.split(' ').findLast((scope) => scope.endsWith('.alliance'));
      return own === undefined ? [] : [[text, own.replace(/\.alliance$/, '')]];
    }),
  );
}

describe('steering comments', () => {
  test('show the word, the rules and the day; the reason stays a comment', async () => {
    const comment =
      '# alliance-ignore-next-line sponsor/missing, kpi/* until 2027-01-31: Helios, until 2027, names both';
    expect(await marks(comment)).toEqual({
      'alliance-ignore-next-line': 'keyword.control.directive',
      'sponsor/missing': 'entity.name.function.rule',
      'kpi/*': 'entity.name.function.rule',
      until: 'keyword.control.directive',
      '2027-01-31': 'constant.numeric.date',
    });
    expect((await coloured(comment))[0]?.at(-1)).toEqual({
      text: ': Helios, until 2027, names both',
      scopes: 'comment.line.number-sign.yaml',
    });
  });

  test('may stand behind something, and do without a day', async () => {
    expect(await marks('stage: form   ## alliance-ignore-file raci/missing: later')).toEqual({
      'alliance-ignore-file': 'keyword.control.directive',
      'raci/missing': 'entity.name.function.rule',
    });
  });

  test.each([
    '# alliance-ignore-line sponsor/missing: misspelt',
    '# alliance-ignore-next-lines sponsor/missing: misspelt',
    '# see alliance-ignore-file sponsor/missing: in the middle',
    '# stage: form since 2026-01-01',
  ])('%s is none', async (comment) => {
    expect(await marks(comment)).toEqual({});
  });
});

describe('values', () => {
  test.each([
    ['since: 2026-10-01', { '2026-10-01': 'constant.numeric.date' }],
    ['from: 2012-10   # as far as known', { '2012-10': 'constant.numeric.date' }],
    [
      'x: { date: 2026-06-30, within: 10bd }',
      { '2026-06-30': 'constant.numeric.date', '10bd': 'constant.numeric.duration' },
    ],
    ['terms: [6w, 180d, 7y, 3m]', { '6w': '', '180d': '', '7y': '', '3m': '' }],
    ['  - 2026-10-01', { '2026-10-01': 'constant.numeric.date' }],
    ['mandate: [<what it may decide>]', { '<what it may decide>': 'variable.parameter.to-fill' }],
    ['title: <who is the alliance manager>', { '<who is the alliance manager>': 'variable.parameter.to-fill' }],
  ])('%s', async (line, expected) => {
    const filled = Object.entries(expected).map(([word, mark]) => [word, mark || 'constant.numeric.duration']);
    expect(await marks(line)).toEqual(Object.fromEntries(filled));
  });

  test.each([
    'summary: The year 2026-10-01 began well',
    'name: 2026-10-01 and after',
    'id: deal-2026-10-01',
    'unit: 10 bd',
    'unit: 10bdx',
    'email: <m.keller@northwind.example> or <t.berg@northwind.example>',
    '"2026-10-01"',
    'statement: "10bd"',
  ])('%s is text', async (line) => {
    expect(await marks(line)).toEqual({});
  });
});

test('only the key at the top says what the file is', async () => {
  const key = 'keyword.other.kind';
  expect(await marks('alliance: 1')).toEqual({ alliance: key });
  expect(await marks('allianceDirectory: 1')).toEqual({ allianceDirectory: key });
  expect(await marks('allianceConfig: 1')).toEqual({ allianceConfig: key });
  expect(await marks('  alliance: 1')).toEqual({});
  expect(await marks('allianceManager: { person: ines-roth }')).toEqual({});
  expect(await marks('name: alliance')).toEqual({});
});

test('an editor without YAML still tells keys, comments and quotes apart', async () => {
  const [line] = await coloured(`- { id: jsc, name: "Joint: 'one'" } # note`);
  expect(line?.filter(({ scopes }) => scopes !== '')).toEqual([
    { text: 'id', scopes: 'string.unquoted.plain.yaml entity.name.tag.yaml' },
    { text: 'jsc', scopes: 'string.unquoted.plain.yaml' },
    { text: 'name', scopes: 'string.unquoted.plain.yaml entity.name.tag.yaml' },
    { text: '"', scopes: 'string.quoted.double.yaml' },
    { text: "Joint: 'one'", scopes: 'string.quoted.double.yaml' },
    { text: '"', scopes: 'string.quoted.double.yaml' },
    { text: '#', scopes: 'comment.line.number-sign.yaml punctuation.definition.comment.yaml' },
    { text: ' note', scopes: 'comment.line.number-sign.yaml' },
  ]);
});

test('a block of code in Markdown is coloured up to its end', async () => {
  const lines = await coloured('```alliance\nstage: form\n```\nstage: form', 'text.html.markdown.alliance');
  const inside = lines.map((tokens) => tokens.some(({ scopes }) => scopes.includes('meta.embedded.block.alliance')));
  expect(inside).toEqual([false, true, false, false]);
  expect(lines[1]?.[0]).toEqual({
    text: 'stage',
    scopes:
      'markup.fenced_code.block.markdown meta.embedded.block.alliance string.unquoted.plain.yaml entity.name.tag.yaml',
  });
  const other = await coloured('```alliances\nstage: form\n```', 'text.html.markdown.alliance');
  expect(other.flat().every(({ scopes }) => scopes === '')).toBe(true);
});

describe('no line takes long', () => {
  test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    const lines = await coloured(readFileSync(join(SAMPLES, name), 'utf8'));
    expect(lines.flat().some(({ scopes }) => scopes.endsWith('.alliance'))).toBe(true);
  });

  test.each([
    ['hashes', '#'.repeat(50_000)],
    ['a steering comment without an end', `# alliance-ignore-file ${'kpi/* '.repeat(5_000)}`],
    ['a comment of many untils', `# alliance-ignore-file x${' until'.repeat(5_000)}`],
    ['places that never end', `a: ${'<'.repeat(30_000)}`],
    ['a word of many parts', `${'a.b-'.repeat(8_000)} :x`],
    ['blanks', `a: 2026-10-01${' '.repeat(30_000)}x`],
    ['brackets', '[{'.repeat(10_000)],
    ['digits', `a: ${'1'.repeat(50_000)}`],
  ])('%s', async (_what, line) => {
    expect((await coloured(line)).length).toBe(1);
  });
});
