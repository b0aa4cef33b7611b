// Rename: one id and all that names it, and nothing else.
import { describe, expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { prepareRename, rename } from '../../server/src/features/rename';
import { SOUND } from '../cli/alliance';
import { applied, at, NAMES, WORLD, without } from './names';
import { textIn, type ViewOptions, viewAt } from './view';

type Path = keyof typeof WORLD;

/** The files of the world after a rename at a phrase of one. */
async function renamed(path: Path, phrase: string, newName: string) {
  const { view, params } = viewAt(at(WORLD[path], phrase), { path, files: without(path) });
  const { documentChanges = [] } = await rename(view, { ...params, newName }, CancellationToken.None);
  const after: Record<string, string> = { ...WORLD };
  for (const change of documentChanges) {
    if (!('edits' in change)) continue;
    const name = change.textDocument.uri.replace('file:///work/', '');
    expect(change.textDocument.version).toBe(name === path ? 1 : null);
    after[name] = applied(
      after[name] ?? '',
      change.edits.flatMap((edit) => ('newText' in edit ? edit : [])),
    );
  }
  return after;
}

test('what all files may name is not renamed where not all of them are known', async () => {
  const path = 'a.alliance.yaml';
  const { view, params } = viewAt(at(WORLD[path], 'deputy: a<|>da'), { path, files: without(path) });
  const part = { ...view, hasAllPaths: false };
  await expect(rename(part, { ...params, newName: 'adele' }, CancellationToken.None)).rejects.toThrow(
    'The workspace holds more than was searched, so a mention could be missed; open a smaller folder to rename.',
  );
  const own = viewAt(at(WORLD[path], 'person: m<|>ia'), { path, files: without(path) });
  const { documentChanges } = await rename(
    { ...own.view, hasAllPaths: false },
    { ...own.params, newName: 'mara' },
    CancellationToken.None,
  );
  expect(documentChanges).toHaveLength(1);
});

/** Old and new, line by line, where they differ. */
function changesIn(after: Readonly<Record<string, string>>): string[] {
  return Object.entries(WORLD).flatMap(([path, text]) => {
    const lines = (after[path] ?? '').split('\n');
    return text.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [lines[index] ?? '']));
  });
}

/** What is told of each file, in words, with one name in the place of another. */
function findings(files: Readonly<Record<string, string>>, from: string, to: string): string[] {
  return Object.keys(files).flatMap((path) => {
    const others = Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
    const { view } = viewAt(files[path] ?? '', { path, files: others });
    const written = (text: string) => text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to);
    return view.analysis.findings.map(({ ruleId, message, range }) => {
      return `${path} ${range.start.line} ${ruleId} ${written(message)}`;
    });
  });
}

async function refusal(path: Path, phrase: string, newName = 'free'): Promise<string> {
  return renamed(path, phrase, newName).then(
    () => 'renamed',
    (error) => error.message,
  );
}

test('a person of the file is renamed in this file alone', async () => {
  const after = await renamed('a.alliance.yaml', 'person: m<|>ia', 'mia-low');
  expect(changesIn(after)).toEqual([
    '  - { id: mia-low, name: Mia Low, partner: acme }',
    '    executiveSponsor: { person: mia-low, deputy: ada }',
    '    - { id: jsc, name: Steering, members: [{ actor: acme.executiveSponsor }, { actor: "zenith.businessLead" }, { actor: mia-low }], reportsTo: acme.executiveSponsor }',
    '  meetings: [{ of: jsc, date: 2026-03-16, attended: [mia-low, ada] }]',
  ]);
});

const ADA = [
  '    executiveSponsor: { person: mia, deputy: ada-lind }',
  "  'zenith': { businessLead: { person: ada-lind } }",
  '  meetings: [{ of: jsc, date: 2026-03-16, attended: [mia, ada-lind] }]',
  '  - { id: deals, name: Deals, owner: ada-lind }',
  '  "raci": [{ "activity": "Plan", "accountable": "ada-lind" }], "roles": { "acme": { "businessLead": { "person": "ada-lind" } } } }',
  '  - { id: ada-lind, name: Ada Lind, organisation: acme-group }',
  `  - { id: ben, name: Ben Rao, reportsTo: "ada-lind" } # and 'ada' in a comment`,
  "    accountable:   'ada-lind'\r",
  '    responsible: [ ada-lind ,zenith ]\r',
];

test.each([
  ['the directory', 'p.alliance-directory.yaml', 'id: ada<|>'],
  ['the directory, where she is named', 'p.alliance-directory.yaml', 'reportsTo: "<|>ada'],
  ['an alliance', 'a.alliance.yaml', 'deputy: <|>ada'],
  ['a JSON file', 'j.alliance.json', 'person": "a<|>da'],
  ['a file with Windows line ends', 'w.alliance.yaml', 'a<|>da ,'],
] as const)('a person of a directory, from %s, in all files but those with an own one', async (_what, path, phrase) => {
  expect(changesIn(await renamed(path, phrase, 'ada-lind'))).toEqual(ADA);
});

test('a partner is renamed in its roles and where it is a key', async () => {
  expect(changesIn(await renamed('a.alliance.yaml', 'partner: <|>acme', 'apex'))).toEqual([
    '  - { id: apex, name: Acme, organisation: acme-group, goals: [{ id: reach, kpis: [deals] }] }',
    '  - { id: mia, name: Mia Low, partner: apex }',
    '  apex:',
    '    - { id: jsc, name: Steering, members: [{ actor: apex.executiveSponsor }, { actor: "zenith.businessLead" }, { actor: mia }], reportsTo: apex.executiveSponsor }',
    "  - { activity: Plan, accountable: 'apex.executiveSponsor', responsible: [zenith.allianceManager, jsc] }",
    'purpose: { value: [{ beneficiary: customer, statement: More }, { beneficiary: apex, statement: Less }] }',
  ]);
});

test('keys and roles keep their quotes, also where nobody holds the role', async () => {
  expect(changesIn(await renamed('a.alliance.yaml', '"zen<|>ith.', 'true'))).toEqual([
    "  - { id: 'true', name: Zenith }",
    "  'true': { businessLead: { person: ada } }",
    '    - { id: jsc, name: Steering, members: [{ actor: acme.executiveSponsor }, { actor: "true.businessLead" }, { actor: mia }], reportsTo: acme.executiveSponsor }',
    "  - { activity: Plan, accountable: 'acme.executiveSponsor', responsible: [true.allianceManager, jsc] }",
  ]);
});

test.each([
  ['a.alliance.yaml', 'of: <|>jsc', 'jsc', 4],
  ['a.alliance.yaml', 'kpis: [<|>deals', 'deals', 2],
  ['a.alliance.yaml', 'id: <|>reach', 'reach', 1],
  ['a.alliance.yaml', 'id: <|>budget', 'budget', 1],
  ['a.alliance.yaml', 'id: <|>mia', 'mia', 4],
  ['a.alliance.yaml', 'id: <|>acme,', 'acme', 6],
  ['a.alliance.yaml', 'organisation: <|>acme-group', 'acme-group', 3],
  ['p.alliance-directory.yaml', 'id: <|>ada', 'ada', 9],
  ['p.alliance-directory.yaml', 'parent: <|>acme-group', 'acme-group', 3],
] as const)('%s, %s: the findings stay the same but for the name', async (path, phrase, from, lines) => {
  const after = await renamed(path, phrase, 'free-id');
  expect(changesIn(after)).toHaveLength(lines);
  expect(findings(after, 'free-id', from)).toEqual(findings(WORLD, from, from));
});

test('an alias follows its anchor; one that leads to something else is written out', async () => {
  const text = `${SOUND}people: [{ id: &m mia, name: &d dan }, { id: *d }]
raci: [{ activity: A, accountable: *m, responsible: [*d, mia] }]
`;
  const change = async (phrase: string) => {
    const { view, params, text: own } = viewAt(at(text, phrase));
    const edit = await rename(view, { ...params, newName: 'new' }, CancellationToken.None);
    const [first] = edit.documentChanges ?? [];
    return applied(own, first && 'edits' in first ? first.edits.flatMap((e) => ('newText' in e ? e : [])) : []);
  };
  expect((await change('id: &m m<|>ia')).split('\n').slice(-3, -1)).toEqual([
    'people: [{ id: &m new, name: &d dan }, { id: *d }]',
    'raci: [{ activity: A, accountable: *m, responsible: [*d, new] }]',
  ]);
  expect((await change('[*<|>d')).split('\n').slice(-3, -1)).toEqual([
    'people: [{ id: &m mia, name: &d dan }, { id: new }]',
    'raci: [{ activity: A, accountable: *m, responsible: [new, mia] }]',
  ]);
});

describe('a new name is refused', () => {
  test.each([
    ['that is no id', 'Mia Low', '"Mia Low" is not an id; did you mean "mia-low"?'],
    ['of the format', 'joint', '"joint" has a meaning of its own in the format and cannot be an id.'],
    [
      'of a partner',
      'acme',
      '"acme" already stands for the partner "Acme" in a.alliance.yaml; choose an id that is free.',
    ],
    [
      'of a committee',
      'jsc',
      '"jsc" already stands for the committee "Steering" in a.alliance.yaml; choose an id that is free.',
    ],
    [
      'of a directory',
      'ben',
      '"ben" already stands for the person "Ben Rao" in a.alliance.yaml; choose an id that is free.',
    ],
  ])('%s', async (_what, newName, sentence) => {
    expect(await refusal('a.alliance.yaml', 'person: m<|>ia', newName)).toContain(sentence);
  });

  test('that another file of those concerned has', async () => {
    expect(await refusal('p.alliance-directory.yaml', 'id: <|>ada', 'mia')).toBe(
      '"mia" already stands for the person "Mia Low" in a.alliance.yaml; choose an id that is free.',
    );
  });

  test('but not one of a thing of another kind, nor the same again', async () => {
    expect(changesIn(await renamed('a.alliance.yaml', 'id: <|>budget', 'jsc'))).toHaveLength(1);
    expect(await renamed('a.alliance.yaml', 'id: <|>budget', 'budget')).toEqual(WORLD);
  });

  test('that is a key where the old one is', async () => {
    const { view, params } = viewAt(at(NAMES, 'id: <|>acme,').replace('joint: {}', 'apex: {}'));
    await expect(rename(view, { ...params, newName: 'apex' }, CancellationToken.None)).rejects.toThrow(
      '"apex" already stands beside "acme" in a.alliance.yaml; choose another.',
    );
  });
});

test('a file that mentions the name and cannot be read in part is told of', async () => {
  const files = { ...without('a.alliance.yaml'), 'w.alliance.yaml': 'alliance: 1\nraci:\n  - { x: [ada\n' };
  const { view, params } = viewAt(at(NAMES, 'deputy: <|>ada'), { files });
  await expect(rename(view, { ...params, newName: 'free' }, CancellationToken.None)).rejects.toThrow(
    /^Line \d of w.alliance.yaml cannot be read; mend it first, so that no mention is missed.$/,
  );
});

test('a client that takes no versions gets edits by file', async () => {
  const { view, params } = viewAt(at(NAMES, 'id: <|>budget'), { client: { documentChanges: false } });
  const edit = await rename(view, { ...params, newName: 'money' }, CancellationToken.None);
  const line = NAMES.split('\n').findIndex((each) => each.includes('budget'));
  const start = { line, character: 25 };
  expect(edit).toEqual({
    changes: {
      'file:///work/a.alliance.yaml': [{ range: { start, end: { line, character: 31 } }, newText: 'money' }],
    },
  });
});

describe('before', () => {
  function prepared(marked: string, options?: ViewOptions) {
    const { view, text, params } = viewAt(marked, options);
    const { range, placeholder } = prepareRename(view, params);
    return [textIn(text, range), placeholder];
  }

  test.each([
    ['id: m<|>ia', 'mia'],
    ["'zen<|>ith':", 'zenith'],
    ['"zenith<|>.businessLead', 'zenith'],
  ])('%s is what would be renamed, without quotes', (phrase, name) => {
    expect(prepared(at(NAMES, phrase))).toEqual([name, name]);
  });

  const ROLE = 'The format names the roles, so they cannot be renamed; people and partners can.';
  const ONLY = /^Only the ids of people, partners, .* can be renamed\.$/;
  test.each([
    ['acme.executive<|>Sponsor', ROLE],
    ['executive<|>Sponsor:', ROLE],
    ['beneficiary: cust<|>omer', '"customer" has a meaning of its own in the format and cannot be renamed.'],
    ['deputy: a<|>da', '"ada" stands for nothing known here and cannot be renamed.'],
    ['name: M<|>ia', ONLY],
    ['st<|>age:', ONLY],
  ])('%s is refused', (phrase, sentence) => {
    expect(() => prepared(at(NAMES, phrase))).toThrow(sentence);
  });
});
