// Code lenses: what there is to tell of the file, and the part of each role in the activities.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../server/src/features/codeLenses';
import { bigAlliance } from '../bench/bigAlliance';
import { SOUND, WRONG } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { textIn, type ViewOptions, viewAt } from './view';

/** What stands over which text. */
function lenses(content: string, options?: ViewOptions): string[] {
  const { view, text } = viewAt(content, options);
  return codeLenses(view).map(({ range, command }) => `${textIn(text, range)}: ${command?.title}`);
}

const PARTS = [
  'executiveSponsor: consulted in 1',
  'allianceManager: accountable in 2',
  'allianceManager: consulted in 1',
];

test('roles have their part in the activities over them; those without one have nothing', () => {
  expect(lenses(PEOPLED).slice(2)).toEqual(PARTS);
  expect(lenses(PEOPLED.replaceAll('\n', '\r\n')).slice(2)).toEqual(PARTS);
});

test('an activity counts once for a part, however often it names the role', () => {
  const row = '{ activity: a, accountable: [acme.businessLead, acme.businessLead], informed: [acme.businessLead] }';
  const text = `${SOUND}roles: { acme: { businessLead: { title: Head } } }\nraci: [${row}]\n`;
  expect(lenses(text).slice(1)).toEqual(['businessLead: accountable in 1, informed in 1']);
});

test.each([
  [SOUND, 'no findings'],
  [WRONG, '1 error'],
  [WRONG.replace('name: Acme and Zenith', 'nam: x'), '2 errors'],
])('over the file stands how much there is to tell, by level', (text, title) => {
  const last = codeLenses(viewAt(`# first\n${text}`).view).at(-1);
  const at = { line: 1, character: 0 };
  expect(last).toEqual({ range: { start: at, end: at }, command: { title, command: '' } });
});

describe('over an alliance stand health, practice and how much needs attention', () => {
  const sample = (name: string) => readFileSync(join(__dirname, '../../samples', name), 'utf8');

  test.each([
    ['troubled.alliance.yaml', 'Health 32 red · Practice 70 % · 5 need attention'],
    ['northwind-helios.alliance.yaml', 'Health 92 green · Practice 100 %'],
    ['curis-genentech.alliance.yaml', 'Health: too little evidence · Practice 58 % public'],
  ])('%s', (name, title) => {
    const files = { 'group.alliance-directory.yaml': sample('group.alliance-directory.yaml') };
    const { view } = viewAt(sample(name), { files, client: { commands: ['alliance.openHealthPreview'] } });
    expect(codeLenses(view)[0]?.command).toEqual({
      title,
      command: 'alliance.openHealthPreview',
      arguments: [view.uri],
    });
  });

  test.each([
    ['2026-01-31', ' · 1 needs attention'],
    ['2029-01-31', ''],
  ])('in the words of its number: a sponsor who stays until %s', (until, wanting) => {
    const roles = `roles: { acme: { executiveSponsor: { title: CEO, until: ${until} } } }`;
    const text = `${SOUND.replace('closed', 'manage')}record: { basis: public }\n${roles}\n`;
    expect(codeLenses(viewAt(text).view)[0]?.command?.title).toMatch(
      new RegExp(`^Health.* · Practice \\d+ % public${wanting}$`),
    );
  });

  test('to read alone, where the client cannot show them', () => {
    const { view } = viewAt(sample('troubled.alliance.yaml'));
    expect(codeLenses(view)[0]?.command?.command).toBe('');
  });
});

test('a client that can show places is told which; another one gets words alone', () => {
  const text = `${SOUND}roles: { acme: { businessLead: { title: Head } } }\nraci: [{ activity: a, accountable: acme.businessLead }]\n`;
  const { view } = viewAt(text, { client: { commands: ['alliance.showReferences'] } });
  const title = 'accountable in 1';
  const uri = 'file:///work/a.alliance.yaml';
  const range = { start: { line: 8, character: 35 }, end: { line: 8, character: 52 } };
  expect(textIn(text, range)).toBe('acme.businessLead');
  expect(codeLenses(view)[1]?.command).toEqual({
    title,
    command: 'alliance.showReferences',
    arguments: [uri, { line: 7, character: 17 }, [{ uri, range }]],
  });
  const other = viewAt(text).view;
  expect(codeLenses(other)[1]?.command).toEqual({ title, command: '' });
});

test('JSON', () => {
  const text =
    '{ "alliance": 1, "partners": [{ "id": "a" }], "roles": { "a": { "businessLead": { "title": "x" } } }, "raci": [{ "accountable": "a.businessLead" }] }';
  expect(lenses(text, { path: 'a.alliance.json' })[2]).toBe('"businessLead": accountable in 1');
});

test.each(['', '# x\n', '- a\n', 'raci: [', 'roles: { acme: '])('a text that is broken or no alliance: %j', (text) => {
  expect(() => lenses(text)).not.toThrow();
});

test('twenty thousand lines are answered', () => {
  const { view } = viewAt(bigAlliance(20_000));
  expect(codeLenses(view)).toHaveLength(7);
});
