// Definition, references and highlights: three questions to the same finder of names.
import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { definition } from '../../server/src/features/definition';
import { documentHighlight } from '../../server/src/features/documentHighlight';
import { references } from '../../server/src/features/references';
import { SOUND } from '../cli/alliance';
import { at, NAMES, WORLD, without } from './names';
import { textIn, type ViewOptions, viewAt } from './view';

const NONE = CancellationToken.None;
type Path = keyof typeof WORLD;

function inWorld(path: Path, phrase: string) {
  return viewAt(at(WORLD[path], phrase), { path, files: without(path) });
}

/** From what, to what of which file, and with what around it. */
async function defined(marked: string, options?: ViewOptions) {
  const { view, text, params } = viewAt(marked, options);
  const files: Readonly<Record<string, string>> = { ...options?.files, [view.analysis.path]: text };
  const [link] = (await definition(view, params, NONE)) ?? [];
  if (!link || !('targetUri' in link)) return undefined;
  const path = link.targetUri.replace('file:///work/', '');
  const target = files[path] ?? '';
  const { originSelectionRange, targetSelectionRange, targetRange } = link;
  return [textIn(text, originSelectionRange), path, textIn(target, targetSelectionRange), textIn(target, targetRange)];
}

const FILES = { files: without('a.alliance.yaml') };

test.each([
  ['person: m<|>ia', 'mia', 'mia', '{ id: mia, name: Mia Low, partner: acme }'],
  [
    'members: [{ actor: acme.exec<|>utiveSponsor',
    'acme.executiveSponsor',
    'executiveSponsor',
    'executiveSponsor: { person: mia, deputy: ada }',
  ],
  ['"zen<|>ith.', 'zenith.businessLead', 'businessLead', 'businessLead: { person: ada }'],
  ["'zenith<|>'", 'zenith', 'zenith', '{ id: zenith, name: Zenith }'],
  [
    'lead: <|>jsc',
    'jsc',
    'jsc',
    '{ id: jsc, name: Steering, members: [{ actor: acme.executiveSponsor }, { actor: "zenith.businessLead" }, { actor: mia }], reportsTo: acme.executiveSponsor }',
  ],
  ['kpis: [<|>deals', 'deals', 'deals', '{ id: deals, name: Deals, owner: ada }'],
  ['id: <|>deals', 'deals', 'deals', '{ id: deals, name: Deals, owner: ada }'],
])('%s leads to where it is written down', async (phrase, origin, selection, whole) => {
  expect(await defined(at(NAMES, phrase), FILES)).toEqual([origin, 'a.alliance.yaml', selection, whole]);
});

test('people and organisations of a directory stand there', async () => {
  expect(await defined(at(NAMES, 'deputy: <|>ada'), FILES)).toEqual([
    'ada',
    'p.alliance-directory.yaml',
    'ada',
    '{ id: ada, name: Ada Lind, organisation: acme-group }',
  ]);
  expect((await defined(at(NAMES, 'organisation: <|>acme-group'), FILES))?.slice(1, 3)).toEqual([
    'p.alliance-directory.yaml',
    'acme-group',
  ]);
});

test('of two with one id the first is meant, of directories that by path', async () => {
  const two = `${SOUND}people: [{ id: mia, name: First }, { id: mia, name: Second }]\nraci: [{ activity: A, accountable: mi<|>a }]\n`;
  expect((await defined(two))?.at(3)).toBe('{ id: mia, name: First }');
  const files = {
    ...FILES.files,
    'd.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: ada, name: D }]\n',
  };
  expect((await defined(at(NAMES, 'deputy: <|>ada'), { files }))?.at(1)).toBe('d.alliance-directory.yaml');
});

test('a client that takes no links gets the place', async () => {
  const { view, params, text } = viewAt(at(NAMES, 'lead: <|>jsc'), { client: { definitionLinks: false } });
  const [found] = (await definition(view, params, NONE)) ?? [];
  expect(found).toEqual({ uri: view.uri, range: expect.anything() });
  expect(found && 'range' in found && textIn(text, found.range)).toBe('jsc');
});

test.each([
  'beneficiary: cust<|>omer',
  'deputy: a<|>da',
  'responsible: [zenith.alliance<|>Manager',
  'name: M<|>ia',
  'sta<|>ge:',
])('%s leads nowhere where nothing is written down', async (phrase) => {
  expect(await defined(at(NAMES, phrase))).toBe(undefined);
});

/** Each place as file, line and text. */
async function referred(path: Path, phrase: string, includeDeclaration: boolean) {
  const { view, params } = inWorld(path, phrase);
  const found = (await references(view, { ...params, context: { includeDeclaration } }, NONE)) ?? [];
  return found.map(({ uri, range }) => {
    const name = uri.replace('file:///work/', '');
    const text = Object.entries(WORLD).find(([each]) => each === name)?.[1] ?? '';
    return `${name.slice(0, 1)}:${range.start.line + 1}:${range.start.character + 1} ${textIn(text, range)}`;
  });
}

test('a person of a directory is named in all files but those with an own one', async () => {
  const named = ['p:5:43 ada', 'a:12:46 ada', 'a:13:39 ada', 'a:18:59 ada', 'a:23:38 ada', 'j:3:50 ada', 'j:3:109 ada'];
  const windows = ['w:10:21 ada', 'w:11:20 ada'];
  expect(await referred('p.alliance-directory.yaml', 'id: <|>ada', false)).toEqual([...named, ...windows]);
  expect(await referred('p.alliance-directory.yaml', 'id: <|>ada', true)).toEqual(['p:4:11 ada', ...named, ...windows]);
  expect(await referred('o.alliance.yaml', 'accountable: <|>ada', true)).toEqual(['o:8:16 ada', 'o:9:39 ada']);
});

test('a role is named by partner and role, and declared by its key', async () => {
  expect(await referred('a.alliance.yaml', 'executive<|>Sponsor: {', true)).toEqual([
    'a:12:5 executiveSponsor',
    'a:17:53 acme.executiveSponsor',
    'a:17:140 acme.executiveSponsor',
    'a:21:37 acme.executiveSponsor',
  ]);
});

test('highlights are the mentions in the file, the declaration as the one that writes', () => {
  const { view, text, params } = viewAt(at(NAMES, "'zen<|>ith'"), FILES);
  expect(
    documentHighlight(view, params).map(({ range, kind }) => [range.start.line + 1, textIn(text, range), kind]),
  ).toEqual([
    [7, 'zenith', 3],
    [13, 'zenith', 2],
    [17, 'zenith', 2],
    [21, 'zenith', 2],
  ]);
});

test.each(['', '<|># x\n', 'a', '[', '- <|>1', 'partners: [{}, { id: <|> }]\n', 'people: { a: <|>b }', 'roles: [<|>'])(
  'a text that is broken or no alliance has no names: %j',
  async (text) => {
    const { view, params } = viewAt(text);
    expect(await definition(view, params, NONE)).toBe(null);
    expect(await references(view, { ...params, context: { includeDeclaration: true } }, NONE)).toBe(null);
    expect(documentHighlight(view, params)).toEqual([]);
  },
);
