// Symbols of the workspace: what matches, in which order, how many.
import { expect, test } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { type NamedFile, namedIn } from '../../server/src/model/named';
import { parseYaml } from '../../server/src/yaml/parse';
import { SOUND } from '../cli/alliance';
import { textIn } from './view';

const ALLIANCE = `${SOUND.replace('name: Acme }', 'name: Acme, goals: [{ id: own, statement: More views }] }')}people:
  - { id: maria-keller, name: Maria Keller }
  - { id: cfo, title: Chief Financial Officer }
purpose: { goals: [{ id: launch, statement: Launch in Japan }] }
governance: { committees: [{ id: jsc, name: Joint Steering Committee }] }
kpis: [{ id: views, name: "Joint views" }, { id: bare }, {}, text]
`;

async function* filesOf(...texts: string[]): AsyncGenerator<NamedFile> {
  for (const [at, text] of texts.entries()) {
    yield { uri: `file:///work/${at}.yaml`, label: `File ${at}`, named: namedIn(parseYaml(text)) };
  }
}

async function namesFor(query: string, ...texts: string[]) {
  const found = await workspaceSymbols(filesOf(...texts), { query }, CancellationToken.None);
  return found.map(({ name }) => name);
}

test('alliances, people, committees, KPIs and goals', async () => {
  expect((await namesFor('', ALLIANCE)).sort()).toEqual([
    'Acme and Zenith',
    'Chief Financial Officer',
    'Joint Steering Committee',
    'Joint views',
    'Launch in Japan',
    'Maria Keller',
    'More views',
    'bare',
  ]);
});

test('what begins so comes first, then what holds it, then what holds its letters in order', async () => {
  expect(await namesFor('VIEWS', ALLIANCE)).toEqual(['Joint views', 'More views']);
  expect(await namesFor('joint s', ALLIANCE)).toEqual(['Joint Steering Committee', 'Joint views']);
  expect(await namesFor('mrklr', ALLIANCE)).toEqual(['Maria Keller']);
  expect(await namesFor('rlekm', ALLIANCE)).toEqual([]);
});

test('by id', async () => {
  expect(await namesFor('jsc', ALLIANCE)).toEqual(['Joint Steering Committee']);
  expect(await namesFor('acme-zen', ALLIANCE)).toEqual(['Acme and Zenith']);
});

test('where it stands and what it stands in', async () => {
  const text = ALLIANCE.replaceAll('\n', '\r\n');
  const [found] = await workspaceSymbols(filesOf('', text), { query: 'maria' }, CancellationToken.None);
  expect(found?.containerName).toBe('File 1');
  expect(found?.location.uri).toBe('file:///work/1.yaml');
  expect(textIn(text, found?.location.range)).toBe('Maria Keller');
  const [own] = await workspaceSymbols(filesOf(text), { query: 'acme and' }, CancellationToken.None);
  expect(own).not.toHaveProperty('containerName');
});

test('directories and JSON', async () => {
  const directory = 'allianceDirectory: 1\npeople: [{ id: ada, name: Ada Lind }]\n';
  expect(await namesFor('ada', directory, '{ "people": [{ "id": "ada", "name": "Ada" }] }')).toEqual([
    'Ada Lind',
    'Ada',
  ]);
});

test('of very many the best few hundred', async () => {
  const people = Array.from({ length: 10_000 }, (_, at) => `  - id: p${at}\n    name: A ${at}\n`).join('');
  const names = await namesFor('a', `people:\n${people}`, 'people: [{ id: x, name: Ba }]\n');
  expect(names).toHaveLength(300);
  expect(await namesFor('9999', `people:\n${people}`)).toEqual(['A 9999']);
});

test('cancelled, it ends with the file it is at', async () => {
  const source = new CancellationTokenSource();
  let read = 0;
  async function* files(): AsyncGenerator<NamedFile> {
    for await (const file of filesOf(ALLIANCE, ALLIANCE, ALLIANCE)) {
      read++;
      if (read === 2) source.cancel();
      yield file;
    }
  }
  expect(await workspaceSymbols(files(), { query: '' }, source.token)).toEqual([]);
  expect(read).toBe(2);
});

test.each(['', '[', '- 1', 'people: 3', 'people: [{ id: { a: b } }]', 'governance: [\npeople: [{ id: "'])(
  'of %j nothing is named that has no name',
  async (text) => {
    expect(await namesFor('', text)).toEqual([]);
  },
);
