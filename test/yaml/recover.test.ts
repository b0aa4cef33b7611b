// What is told of broken texts, and what is read around their faults: each fault once, at its line, with the rest kept.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { damagedIn, faultsOf, keysOf, told } from './show';

const SOUND = [
  'id: a-b',
  'name: A and B',
  'partners:',
  '  - id: a',
  '    name: A',
  '  - id: b',
  '    name: B',
  'roles:',
  '  lead:',
  '    person: x',
  '    since: 2026-01-01',
  'kpis:',
  '  - id: k',
  '    target: 5',
  'notes: done',
  '',
].join('\n');

const KEYS = keysOf(parseYaml(SOUND));

function plainOf(text: string): unknown {
  const { root } = parseYaml(text);
  return root && plainValue(root);
}

/** The sound text with one line replaced, which has to be there. */
function broken(line: string, by: string): string {
  const text = SOUND.replace(`${line}\n`, `${by}\n`);
  if (text === SOUND) throw new Error(`no line ${line}`);
  return text;
}

test('the sound text holds no fault', () => {
  expect(faultsOf(SOUND)).toEqual([]);
  expect(damagedIn(parseYaml(SOUND))).toEqual([]);
  expect(KEYS).toHaveLength(15);
});

describe('one fault: told once, the same data read', () => {
  test.each([
    ['  lead:', '  lead', '9:3 "lead" yaml: "lead" needs a colon and a value behind it.'],
    ['    person: x', '    person x', '10:5 "person" yaml: "person" needs a colon behind it.'],
    ['    person: x', '    person:x', '10:5 "person:x" yaml: "person:x" needs a space behind its colon.'],
    ['id: a-b', 'id:a-b', '1:1 "id:a-b" yaml: "id:a-b" needs a space behind its colon.'],
    [
      'name: A and B',
      'name: "A and B',
      '2:7 "\\"A and B" yaml: The quote opened here is never closed; add " at the end of the text.',
    ],
    [
      '    name: A',
      "    name: 'A",
      '5:11 "\'A" yaml: The quote opened here is never closed; add \' at the end of the text.',
    ],
    [
      '    person: x',
      '   person: x',
      '10:4 "person: x" yaml: This line starts at column 4, but the lines around it start at column 5.',
    ],
    [
      '    since: 2026-01-01',
      '      since: 2026-01-01',
      '11:7 "since: 2026-01-01" yaml: This line starts at column 7, but the lines around it start at column 5.',
    ],
    ['  - id: b', '  -id: b', '6:3 "-" yaml: A dash needs a space behind it.'],
    ['    name: B', '  \t  name: B', '7:3 "\\t" trap: This line is indented with a tab; YAML needs spaces.'],
  ])('%j as %j', (line, by, fault) => {
    const text = broken(line, by);
    expect(faultsOf(text)).toEqual([fault]);
    expect(plainOf(text)).toEqual(plainOf(SOUND));
    expect(damagedIn(parseYaml(text))).toEqual([]);
  });
});

describe('one fault: told once, the line kept as far as it can be', () => {
  test.each([
    [
      'notes: done',
      'notes: [a, b',
      '15:8 "[a, b" yaml: The bracket opened here is never closed; add "]".',
      { notes: ['a', 'b'] },
    ],
    ['notes: done', 'notes: [a]]', '15:11 "]" yaml: This bracket closes nothing; remove it.', { notes: ['a'] }],
    [
      'notes: done',
      'notes: {a: 1',
      '15:8 "{a: 1" yaml: The bracket opened here is never closed; add "}".',
      { notes: { a: 1 } },
    ],
    [
      'name: A and B',
      'name: [A and B',
      '2:7 "[A and B" yaml: The bracket opened here is never closed; add "]".',
      { name: ['A and B'] },
    ],
    [
      'name: A and B',
      'name: A: and B',
      '2:7 "A: and B" yaml: "name" is followed by a second ":"; put the text in quotes.',
      { name: 'A: and B' },
    ],
    [
      'notes: done',
      'notes: @done',
      '15:8 "@done" yaml: The text begins with "@", which has a meaning of its own in YAML; put it in quotes.',
      { notes: '@done' },
    ],
    [
      'notes: done',
      'notes: x\u0000y',
      '15:9 "\\u0000" yaml: An invisible character stands here that no text may hold; remove it.',
      { notes: 'x y' },
    ],
    ['notes: done', 'notes: - x', '15:8 "- x" yaml: A list begins on the line below its key.', { notes: ['x'] }],
  ])('%j as %j', (line, by, fault, changed) => {
    const text = broken(line, by);
    expect(faultsOf(text)).toEqual([fault]);
    expect(plainOf(text)).toEqual({ ...Object(plainOf(SOUND)), ...changed });
    expect(damagedIn(parseYaml(text))).toEqual([]);
  });
});

test.each([
  ['own\n', 'own', '15:1 "own" yaml: "own" needs a colon and a value behind it.', '/own'],
  ['    tar\n', 'tar', '15:5 "tar" yaml: "tar" needs a colon and a value behind it.', '/kpis/0/tar'],
])('a half-typed key %j is a key without a value', (line, _, fault, key) => {
  const text = SOUND.replace('notes:', `${line}notes:`);
  expect(faultsOf(text)).toEqual([fault]);
  expect(keysOf(parseYaml(text)).filter((each) => each !== key)).toEqual(KEYS);
  expect(keysOf(parseYaml(text))).toContain(key);
});

test('a half-typed key that will be one that is there does not hide it', () => {
  const text = SOUND.replace('notes:', 'notes\nnotes:');
  expect(faultsOf(text)).toEqual(['15:1 "notes" yaml: "notes" needs a colon and a value behind it.']);
  expect(plainOf(text)).toEqual(plainOf(SOUND));
});

test('several faults are told one by one', () => {
  const text = SOUND.replace('name: A and B', 'name: "A and B')
    .replace('  lead:', '  lead')
    .replace('    target: 5', '    target:5')
    .replace('notes: done', 'notes: [a, b');
  expect(faultsOf(text)).toEqual([
    '2:7 "\\"A and B" yaml: The quote opened here is never closed; add " at the end of the text.',
    '9:3 "lead" yaml: "lead" needs a colon and a value behind it.',
    '14:5 "target:5" yaml: "target:5" needs a space behind its colon.',
    '15:8 "[a, b" yaml: The bracket opened here is never closed; add "]".',
  ]);
  expect(plainOf(text)).toEqual({ ...Object(plainOf(SOUND)), notes: ['a', 'b'] });
});

test('what several lines share is told at each of them: tabs', () => {
  const text = 'a:\n\tb:\n\t\tc: 2\n\td: 1\ne: 1\n';
  const sentence = 'trap: This line is indented with a tab; YAML needs spaces.';
  expect(faultsOf(text)).toEqual([`2:1 "\\t" ${sentence}`, `3:1 "\\t\\t" ${sentence}`, `4:1 "\\t" ${sentence}`]);
  expect(plainOf(text)).toEqual({ a: { b: { c: 2 }, d: 1 }, e: 1 });
  const { faults } = parseYaml(text);
  const spaces = applyEdits(
    text,
    faults.flatMap(({ fix }) => fix?.edits ?? []),
  );
  expect(spaces).toBe('a:\n  b:\n    c: 2\n  d: 1\ne: 1\n');
});

describe('fixes', () => {
  test.each([
    ['a: "x\nb: 1\n', 'a: "x"\nb: 1\n'],
    ['a: x: y\n', "a: 'x: y'\n"],
    ['a:x\nb: 1\n', 'a: x\nb: 1\n'],
    ['- a\n-b\n', '- a\n- b\n'],
    ['a: x\u0000y\n', 'a: xy\n'],
    ['a:\n  b: 1\n   c: 2\n', 'a:\n  b: 1\n  c: 2\n'],
  ])('%j becomes %j, which is sound', (text, after) => {
    const { faults } = parseYaml(text);
    expect(
      applyEdits(
        text,
        faults.flatMap(({ fix }) => fix?.edits ?? []),
      ),
    ).toBe(after);
    expect(faultsOf(after)).toEqual([]);
  });
});

describe('what is lost is known', () => {
  test.each([
    ['@@@', '"@@@" yaml: This line does not fit what stands above it; check how far it is indented.'],
    ['}: x', '"}: x" yaml: This line does not fit what stands above it; check how far it is indented.'],
  ])('a line %j that can only be left out damages the block it stood in', (line, fault) => {
    const inner = parseYaml(`a:\n  b: 1\n  ${line}\n  c: 2\nd:\n  e: 1\n`);
    expect(told(inner)).toEqual([`3:3 ${fault}`]);
    expect(keysOf(inner)).toEqual(['/a', '/a/b', '/a/c', '/d', '/d/e']);
    expect(damagedIn(inner)).toEqual(['/a']);
    const outer = parseYaml(`a:\n  b: 1\n${line}\nd:\n  e: 1\n`);
    expect(told(outer)).toEqual([`3:1 ${fault}`]);
    expect(keysOf(outer)).toEqual(['/a', '/a/b', '/d', '/d/e']);
    expect(damagedIn(outer)).toEqual(['']);
  });

  test('a line in an item damages the item, one at the dashes the list', () => {
    const inner = parseYaml('a:\n  - b: 1\n    @@@\n    c: 2\n  - d: 1\n');
    expect(keysOf(inner)).toEqual(['/a', '/a/0/b', '/a/0/c', '/a/1/d']);
    expect(damagedIn(inner)).toEqual(['/a/0']);
    const outer = parseYaml('a:\n  - b: 1\n  @@@\n  - d: 1\n');
    expect(keysOf(outer)).toEqual(['/a', '/a/0/b', '/a/1/d']);
    expect(damagedIn(outer)).toEqual(['/a']);
  });
});

describe('places stay those of the text as written', () => {
  test('behind repairs that add characters', () => {
    const text = 'a x\nb: "y\nc:z\nd: [1\ne: last # c\n';
    const { root, comments } = parseYaml(text);
    const spelt =
      root?.kind === 'map'
        ? root.pairs.map(({ key, value }) => [key, value].map((n) => text.slice(n.start, n.end)))
        : [];
    expect(spelt).toEqual([
      ['a', 'x'],
      ['b', '"y'],
      ['c', 'z'],
      ['d', '[1'],
      ['e', 'last'],
    ]);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# c']);
  });
});

test('20 000 lines with 500 broken ones: all are told, nothing else is, and every other key is there', () => {
  const faults = ['person x', 'person:x', 'person', 'person: "x', 'person: [x'];
  const blocks = Array.from({ length: 4000 }, (_, at) => {
    const person = at % 8 === 0 ? (faults[(at / 8) % faults.length] ?? '') : 'person: x';
    return `  r${at}:\n    title: T\n    ${person}\n    since: 2026-01-01\n    notes: "n"\n`;
  });
  const text = `roles:\n${blocks.join('')}end: 1\n`;
  const document = parseYaml(text);
  expect(document.lineStarts).toHaveLength(20_003);
  expect(document.faults.map(({ start }) => text.slice(0, start).split('\n').length)).toEqual(
    Array.from({ length: 500 }, (_, at) => 4 + at * 40),
  );
  expect(keysOf(document)).toHaveLength(2 + 4000 * 5);
  expect(damagedIn(document)).toEqual([]);
});

describe('a tab that is meant as indentation', () => {
  test.each([
    ['below a key that stands alone', 'a:\n\tb: 1\n\tc: 2\n', { a: { b: 1, c: 2 } }, 'a:\n  b: 1\n  c: 2\n'],
    ['one line of it', 'a:\n\tb: 1\nc: 2\n', { a: { b: 1 }, c: 2 }, 'a:\n  b: 1\nc: 2\n'],
  ])('%s', (_, text, value, mended) => {
    expect(plainOf(text)).toEqual(value);
    const edits = parseYaml(text).faults.flatMap(({ fix }) => fix?.edits ?? []);
    expect(applyEdits(text, edits)).toBe(mended);
  });
});

test.each([
  ['name: "A" and B\n', '"A" and B', `name: '"A" and B'\n`],
  ['name: "it"s late"\n', 'it"s late', `name: 'it"s late'\n`],
])('text behind a closing quote keeps its quotes: %s', (text, name, mended) => {
  expect(plainOf(text)).toEqual({ name });
  expect(applyEdits(text, parseYaml(text).faults[0]?.fix?.edits ?? [])).toBe(mended);
});

test('an escape that means nothing is named whole', () => {
  expect(told(parseYaml('a: "\\q x"\nb: 1\n'))).toEqual([
    String.raw`1:6 "q x\"" yaml: "\q" means nothing between double quotes; write "\\" for a backslash, or use single quotes.`,
  ]);
});
