// Completion: what is offered at the cursor, and that what is inserted fits there.
import { describe, expect, test } from 'vitest';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import { completion } from '../../server/src/features/completion';
import { parseYaml } from '../../server/src/yaml/parse';
import { offsetOf } from '../../server/src/yaml/position';
import { SOUND } from '../cli/alliance';
import { type ViewOptions, viewAt } from './view';

interface Completed {
  readonly labels: readonly string[];
  /** The text after an item was taken, its stops filled with their first word. */
  readonly take: (label: string) => string;
  readonly item: (label: string) => CompletionItem | undefined;
}

/** What is offered; each item is taken for a try. */
function completed(marked: string, options?: ViewOptions): Completed {
  const { view, text, params } = viewAt(marked, options);
  const items = completion(view, params);
  const item = (label: string) => items.find((each) => each.label === label);
  const take = (label: string) => {
    const found = item(label);
    return found ? inserted(text, found) : `nothing is called ${label}`;
  };
  for (const { label } of items) {
    const after = take(label);
    const known = view.analysis.file.document.faults.map(({ message }) => message);
    const fresh = parseYaml(after).faults.filter(({ message }) => !known.includes(message));
    expect(fresh, `${label} breaks the text:\n${after}`).toEqual([]);
    const { findings } = viewAt(after, options).view.analysis;
    const faults = findings.filter(
      ({ ruleId, message }) => /^schema\/(unknown|wrong-mode)/.test(ruleId) && !before(message),
    );
    expect(
      faults.map(({ message }) => message),
      `${label} does not fit:\n${after}`,
    ).toEqual([]);
  }
  function before(message: string): boolean {
    return view.analysis.findings.some((each) => each.message === message);
  }
  return { labels: items.map(({ label }) => label), take, item };
}

function inserted(text: string, { textEdit, additionalTextEdits = [], insertTextFormat }: CompletionItem): string {
  const edits = [...(textEdit && 'range' in textEdit ? [textEdit] : []), ...additionalTextEdits];
  const { lineStarts } = parseYaml(text);
  const at = ({ range }: (typeof edits)[number]) => offsetOf(text, lineStarts, range.start);
  return [...edits]
    .sort((a, b) => at(b) - at(a))
    .reduce((all, edit) => {
      const isSnippet = edit === textEdit && insertTextFormat === InsertTextFormat.Snippet;
      const newText = isSnippet ? filled(edit.newText) : edit.newText;
      return all.slice(0, at(edit)) + newText + all.slice(offsetOf(text, lineStarts, edit.range.end));
    }, text);
}

/** Each stop with its first word, or with nothing. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)(?:\\.|[^|])*\|\}/g, '$1')
    .replace(/\$\{\d+:?([^}]*)\}/g, '$1')
    .replace(/\\(.)/g, '$1');
}

const EVERYWHERE = ['undisclosed', 'internal', 'notes', 'links'];
const PEOPLE = `${SOUND}people:
  - { id: maria-keller, name: Maria Keller, partner: acme }
roles:
  acme:
    executiveSponsor: { person: maria-keller }
governance:
  committees:
    - { id: jsc, name: Joint Steering Committee, kind: steering }
`;

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
