// The outline: names, not keys.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { SOUND } from '../cli/alliance';
import { textIn, type ViewOptions, viewAt } from './view';

/** A name a line, with its detail and indented by depth. */
function outline(text: string, options?: ViewOptions): string[] {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${indent}${name}${detail === undefined ? '' : ` · ${detail}`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(hierarchical(text, options), '');
}

function hierarchical(text: string, options?: ViewOptions): DocumentSymbol[] {
  return documentSymbols(viewAt(text, options).view).flatMap((symbol) => ('range' in symbol ? symbol : []));
}

const ROLES = `${SOUND}people: [{ id: maria-keller, name: Maria Keller, partner: acme }]
roles:
  acme:
    executiveSponsor: { person: maria-keller }
    businessLead: { title: Head of Research }
governance:
  committees:
    - { id: jsc, name: Joint Steering Committee, members: [{ actor: acme.executiveSponsor }, { actor: maria-keller }] }
  meetings:
    - { of: jsc, date: 2026-03-16 }
raci:
  - { activity: Plan the launch, accountable: maria-keller }
`;

test('partners, people, roles, committees and activities by name', () => {
  expect(outline(ROLES)).toEqual([
    'Partners',
    '  Acme · acme',
    '  Zenith · zenith',
    'People',
    '  Maria Keller · maria-keller',
    'Roles',
    '  Acme',
    '    Executive sponsor · Maria Keller',
    '    Business lead · Head of Research',
    'Governance',
    '  Committees',
    '    Joint Steering Committee · jsc',
    '      Members',
    '        Executive sponsor of Acme',
    '        Maria Keller',
    '  Meetings',
    '    Joint Steering Committee · 2026-03-16',
    'RACI',
    '  Plan the launch',
  ]);
});

test('people of a directory by the name they have there', () => {
  const files = { 'p.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: ada, name: Ada Lind }]\n' };
  const text = `${SOUND}roles:\n  acme:\n    executiveSponsor: { person: ada }\n`;
  expect(outline(text, { files }).at(-1)).toBe('    Executive sponsor · Ada Lind');
});

test('a client that knows no tree gets a list with what each stands in', () => {
  const { view } = viewAt(SOUND, { client: { hierarchicalSymbols: false } });
  expect(documentSymbols(view)).toMatchObject([
    { name: 'Partners', location: { uri: 'file:///work/a.alliance.yaml' } },
    { name: 'Acme', containerName: 'Partners' },
    { name: 'Zenith', containerName: 'Partners' },
  ]);
});

test('directories, too', () => {
  const text = readFileSync(resolve(__dirname, '../../samples/group.alliance-directory.yaml'), 'utf8');
  expect(outline(text, { path: 'group.alliance-directory.yaml' })[0]).toBe('Organisations');
});

test('ranges hold their children, and selections lie in their ranges', () => {
  const text = readFileSync(resolve(__dirname, '../../samples/northwind-helios.alliance.yaml'), 'utf8');
  const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
    expect(name).not.toBe('');
    expect(textIn(text, range)).toContain(textIn(text, selectionRange));
    for (const child of children) {
      expect(textIn(text, range)).toContain(textIn(text, child.range));
      check(child);
    }
  };
  for (const symbol of hierarchical(text)) check(symbol);
});

test.each(['', '# x\n', 'a', '[', '- 1', 'partners: [{}, { id: }]\n', 'people: { a: b }'])(
  'a text that is broken or no alliance has some outline or none: %j',
  (text) => {
    expect(() => outline(text)).not.toThrow();
  },
);
