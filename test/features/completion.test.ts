// Completion: what is offered at the cursor, and that what is inserted fits there.
import { describe, expect, test } from 'vitest';
import { SOUND } from '../cli/alliance';
import { completed, EVERYWHERE } from './completed';

describe('keys', () => {
  test('of an empty file: what is needed first', () => {
    const { labels, take } = completed('<|>');
    expect(labels.slice(0, 6)).toEqual(['alliance', 'id', 'name', 'stage', 'partners', 'summary']);
    expect(labels.slice(-4)).toEqual(EVERYWHERE);
    expect(take('alliance')).toBe('alliance: 1');
    expect(take('stage')).toBe('stage: source');
    expect(take('partners')).toBe('partners:\n  - id: \n    name: \n  - id: \n    name: ');
  });

  test('at the end of a file: what is not written yet, with its description', () => {
    const { labels, item } = completed(`${SOUND}<|>`);
    expect(labels.slice(0, 3)).toEqual(['summary', 'record', 'tier']);
    expect(labels).not.toContain('partners');
    expect(item('tier')).toEqual({
      label: 'tier',
      kind: 10,
      sortText: '0002',
      filterText: 'tier',
      documentation: 'How important the alliance is to the company: where people and attention go first.',
      textEdit: {
        range: { start: { line: 7, character: 0 }, end: { line: 7, character: 0 } },
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a stop of a snippet
        newText: 'tier: ${1|strategic,growth,tactical|}',
      },
      insertTextFormat: 2,
    });
  });

  test.each([
    ['half a word', 'ris<|>\n'],
    ['half a word before other blocks', 'ris<|>\nkpis: []\n'],
    ['a key that stands', 'ris<|>k: []\n'],
  ])('in the place of %s', (_what, end) => {
    const { labels, item, take } = completed(SOUND + end);
    expect(labels).toContain('risks');
    expect(item('risks')?.textEdit).toMatchObject({ range: { start: { line: 7, character: 0 } } });
    expect(take('risks')).toMatch(/\nrisks:/);
  });

  test('of a new item', () => {
    const { labels, take } = completed(`${SOUND}people:\n  - <|>\n`);
    expect(labels.slice(0, 3)).toEqual(['id', 'name', 'title']);
    expect(take('id')).toBe(`${SOUND}people:\n  - id: \n`);
  });

  test('right behind the dash', () => {
    expect(completed(`${SOUND}people:\n  -<|>\n`).take('id')).toBe(`${SOUND}people:\n  - id: \n`);
  });

  test('of a block that goes on', () => {
    const { labels } = completed(`${SOUND}actions:\n  - what: Plan\n    <|>\n  - what: Do\n`);
    expect(labels).toEqual(['id', 'owner', 'due', 'status', 'done', ...EVERYWHERE]);
  });

  test('in braces', () => {
    const { labels, take } = completed(`${SOUND}actions:\n  - { what: Plan, <|> }\n`);
    expect(labels).toEqual(['id', 'owner', 'due', 'status', 'done', ...EVERYWHERE]);
    expect(take('due')).toContain('{ what: Plan, due: 2026-11-22 }');
  });

  test('that are names of partners', () => {
    const { labels, take } = completed(`${SOUND}roles:\n  acme: {}\n  <|>\n`);
    expect(labels).toEqual(['zenith', 'joint']);
    expect(take('zenith')).toBe(`${SOUND}roles:\n  acme: {}\n  zenith:\n    \n`);
  });

  test('that go with the mode of a block', () => {
    const { labels } = completed(`${SOUND}escalation:\n  final:\n    mode: final-say\n    <|>\n`);
    expect(labels[0]).toBe('decider');
    expect(labels).not.toContain('by');
  });

  test('of a block or list that is not begun', () => {
    expect(completed(`${SOUND}governance: <|>\n`).take('committees')).toMatch(
      /\ngovernance: \n {2}committees:\n {4}- id: \n/,
    );
    expect(completed(`${SOUND}actions:<|>\n`).take('what')).toBe(`${SOUND}actions:\n  - what: \n`);
    expect(completed(`${SOUND}actions: [<|>]\n`).take('what')).toBe(`${SOUND}actions: [{ what:  }]\n`);
  });

  test.each([
    ['below its key', 'people:\n  <|>', 'people:\n  - id: '],
    ['below its key, half written', 'people:\n  i<|>\nrisks: []\n', 'people:\n  - id: \nrisks: []\n'],
    ['behind the last item', 'people:\n  - name: P\n  <|>\n', 'people:\n  - name: P\n  - id: \n'],
    ['between two items', 'people:\n- name: P\n<|>\n- name: Q\n', 'people:\n- name: P\n- id: \n- name: Q\n'],
  ])('of an item whose dash is not there yet: %s', (_where, before, after) => {
    const { labels, take } = completed(SOUND + before);
    expect(labels.slice(0, 3)).toEqual(['id', 'name', 'title']);
    expect(take('id')).toBe(SOUND + after);
  });

  test('of an item whose dash is not there yet, with the blocks in it below each other', () => {
    expect(completed(`${SOUND}governance:\n  counterparts:\n    <|>\n`).take('between')).toBe(
      `${SOUND}governance:\n  counterparts:\n    - between: []\n`,
    );
    expect(completed(`${SOUND}kpis:\n  <|>\n`).take('actuals')).toBe(`${SOUND}kpis:\n  - actuals:\n      - \n`);
  });

  test.each([
    ['between a key and its block', `${SOUND}roles:\n<|>\n  acme: {}\n`],
    ['below an item in braces', `${SOUND.trimEnd()}\n    <|>\n`],
    ['below a text', `${SOUND}summary: A text\n  <|>\n`],
    ['in a text of several lines', `${SOUND}summary: |\n  A text\n  <|>\n`],
  ])('none %s', (_what, text) => {
    expect(completed(text).labels).toEqual([]);
  });

  test('a client that fills in nothing gets the key alone', () => {
    const { take } = completed(`${SOUND}<|>`, { client: { snippets: false } });
    expect(take('tier')).toBe(`${SOUND}tier: `);
    expect(take('risks')).toBe(`${SOUND}risks:`);
  });
});
