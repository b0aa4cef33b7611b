// What completion offers where a value may stand, in JSON and in configurations, and that it breaks nowhere.
import { describe, expect, test } from 'vitest';
import { completion } from '../../server/src/features/completion';
import { SOUND } from '../cli/alliance';
import { completed, PEOPLE } from './completed';
import { viewAt } from './view';

describe('values', () => {
  test.each([
    ['below its key', 'undisclosed:\n  <|>', 'undisclosed:\n  - risks'],
    ['behind the last item', 'undisclosed:\n  - kpis\n  ris<|>\n', 'undisclosed:\n  - kpis\n  - risks\n'],
  ])('of a list whose dash is not there yet: %s', (_where, before, after) => {
    const { labels, take } = completed(SOUND + before);
    expect(labels).toContain('risks');
    expect(take('risks')).toBe(SOUND + after);
  });

  test.each(['stage: <|>', 'stage:<|>', 'stage: cl<|>', 'stage: cl<|>osed', "stage: 'cl<|>'", 'stage: "<|>'])(
    'words with their meaning: %s',
    (line) => {
      const { labels, item, take } = completed(SOUND.replace('stage: closed', line));
      expect(labels.slice(0, 2)).toEqual(['source', 'screen']);
      expect(item('closed')?.documentation).toBe('Over; only the record remains.');
      expect(take('closed').replace(/['"]/g, '')).toBe(SOUND);
    },
  );

  test.each([['accountable:\n      <|>'], ['consulted:\n      <|>']])(
    'names before the keys of a block that may stand there: %j',
    (lines) => {
      const { labels } = completed(`${SOUND}raci:\n  - activity: Plan\n    ${lines}\n`);
      expect(labels.slice(0, 3)).toEqual(['acme', 'zenith', 'seat']);
    },
  );

  test('names with who that is', () => {
    const files = {
      'p.alliance-directory.yaml':
        'allianceDirectory: 1\norganisations: [{ id: acme-group, name: Acme Group }]\npeople: [{ id: ada, name: Ada Lind, organisation: acme-group }]\n',
    };
    const { labels, item } = completed(`${PEOPLE}actions:\n  - what: Plan\n    owner: <|>\n`, { files });
    expect(labels.map((label) => `${label} (${item(label)?.detail})`)).toEqual([
      'acme.executiveSponsor (Executive sponsor of Acme · Maria Keller)',
      'maria-keller (Maria Keller · Acme)',
      'ada (Ada Lind · Acme Group)',
      'jsc (Joint Steering Committee · steering)',
      'acme (Acme)',
      'zenith (Zenith)',
    ]);
  });

  test.each([
    ['partner: <|>', ['acme', 'zenith']],
    ['partner: ac<|>\n    title: x', ['acme', 'zenith']],
    ['level: <|>', ['executive', 'senior', 'manager', 'specialist']],
    ['until: <|>', ['2026-11-22', '2026-12-22', '2027-02-20', '2027-11-22']],
    ['until: 2026-<|>', ['2026-11-22', '2026-12-22', '2027-02-20', '2027-11-22']],
    ['name: <|>', []],
    ['name: Maria <|>', []],
    ['# part<|>', []],
  ])('%s', (line, expected) => {
    expect(completed(`${SOUND}people:\n  - id: ada\n    ${line}\n`).labels).toEqual(expected);
  });

  test.each(['[<|>]', '[research, <|>]', '[research, eq<|>]', '[<|>'])('of a list in brackets: %s', (list) => {
    const { labels } = completed(`${SOUND}relationship:\n  form: ${list}\n`);
    expect(labels).toContain('equity');
    expect(labels.includes('research')).toBe(!list.includes('research'));
  });

  test('of a list that is not begun', () => {
    expect(completed(`${SOUND}relationship:\n  form: <|>\n`).take('equity')).toContain('form: [equity]\n');
  });

  test('of a list in lines', () => {
    const { labels, take } = completed(`${SOUND}kpis:\n  - id: a\n    agreedBy:\n      - acme\n      - <|>\n`);
    expect(labels).toEqual(['zenith']);
    expect(take('zenith')).toContain('- acme\n      - zenith\n');
  });

  test('yes and no', () => {
    const { take } = completed(SOUND.replace('name: Acme }', 'name: Acme, self: <|> }'));
    expect(take('true')).toBe(SOUND.replace('name: Acme }', 'name: Acme, self: true }'));
  });

  test('keys that are not disclosed', () => {
    const { labels } = completed(`${SOUND}actions:\n  - what: Plan\n    undisclosed: [due, <|>]\n`);
    expect(labels).toEqual(['id', 'owner', 'status', 'done', 'notes', 'links']);
  });
});

describe('JSON', () => {
  const path = 'a.alliance.json';
  const JSON_TEXT = '{\n  "alliance": 1,\n  "id": "acme",\n  "stage": "closed"\n}\n';

  test.each(['{\n  <|>\n}', '{\n  "<|>"\n}', '{\n  "na<|>"\n}', '{\n  "na<|>\n}'])('keys in quotes: %j', (text) => {
    expect(completed(text, { path }).take('name')).toBe('{\n  "name": ""\n}');
  });

  test.each(['<|>', 'al<|>', '\n<|>\n'])('braces where there are none yet: %j', (text) => {
    expect(completed(text, { path }).take('alliance').trim()).toBe('{ "alliance": 1 }');
    expect(completed(text, { path }).take('partners')).toContain('{ "partners": [{ "id": "", "name": "" }');
  });

  test('a comma where one is needed, before and behind', () => {
    const before = JSON_TEXT.replace('"closed"\n', '"closed"\n  <|>\n');
    expect(completed(before, { path }).take('tier')).toContain('"closed",\n  "tier": "strategic"\n}');
    const behind = JSON_TEXT.replace('{\n', '{\n  <|>\n');
    expect(completed(behind, { path }).take('tier')).toContain('{\n  "tier": "strategic",\n  "alliance"');
  });

  test.each(['"<|>"', '<|>', '"cl<|>osed"'])('values in quotes: %s', (value) => {
    expect(completed(JSON_TEXT.replace('"closed"', value), { path }).take('closed')).toBe(JSON_TEXT);
  });
});

test('rules in a configuration', () => {
  const { labels, take } = completed('allianceConfig: 1\nrules:\n  spon<|>\n', { path: 'alliance.config.yaml' });
  expect(labels).toContain('sponsor/missing');
  expect(take('sponsor/missing')).toContain('\n  sponsor/missing: error\n');
});

test('nothing breaks wherever the cursor stands', () => {
  for (const text of [`${SOUND}raci: [{ activity: "x\n  - ]`, '- [a\n{ "b": ', '\uFEFF', 'a: |\n  b\n']) {
    for (let at = 0; at <= text.length; at += 3) {
      const { view, params } = viewAt(`${text.slice(0, at)}<|>${text.slice(at)}`);
      expect(() => completion(view, params)).not.toThrow();
    }
  }
});
