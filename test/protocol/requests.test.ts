// Requests of our own: rules and their pages, the alliances of the open folders, a check of all files, a new alliance.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AllianceRequests } from '../../server/src/protocol';
import { RULES } from '../../server/src/rules/index';
import { alliance, renamed, SOUND, WRONG } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';

const SAMPLES = join(__dirname, '../../samples');

const ask = <M extends keyof AllianceRequests>(client: LanguageClient, method: M, params: object = {}) =>
  client.request<AllianceRequests[M]['answer']>(method, params);

describe('rules', () => {
  test('all of them are listed, each with a page that links nowhere', async () => {
    const client = await languageClient(temporaryFolder({}));
    const rules = await ask(client, 'alliance/rules');
    expect(rules).toEqual(RULES.map(({ id, summary }) => ({ id, summary })));
    for (const { id } of rules) {
      const page = await ask(client, 'alliance/rulePage', { id });
      expect(page).toMatch(new RegExp(`^# ${id}\n`));
      expect(page).not.toMatch(/\]\(|<!--/);
    }
  });

  test('what is no rule has no page', async () => {
    const client = await languageClient(temporaryFolder({}));
    expect(await ask(client, 'alliance/rulePage', { id: 'sponsor/gone' })).toBeNull();
  });
});

describe('the alliances of the open folders', () => {
  test('are told by name, with the stage where one is written', async () => {
    const files = {
      'z.alliance.yaml': renamed(SOUND, 'a').replace(/^name: .*$/m, 'name: Aurora'),
      'deep/alliance.yaml': renamed(SOUND, 'b')
        .replace(/^name: .*$/m, 'name: Élan')
        .replace(/^stage: .*\n/m, ''),
      'broken.alliance.yaml': 'alliance: 1\nname: "Half\n',
      'people.alliance-directory.yaml': 'allianceDirectory: 1\n',
      'alliance.config.yaml': 'allianceConfig: 1\nignore: [old/**]\n',
      'old/old.alliance.yaml': renamed(SOUND, 'old'),
    };
    const client = await languageClient(temporaryFolder(files));
    const told = await ask(client, 'alliance/alliances');
    const stage = /^stage: (.*)$/m.exec(SOUND)?.[1];
    expect(told).toEqual([
      { uri: client.uri('z.alliance.yaml'), name: 'Aurora', stage },
      { uri: client.uri('deep/alliance.yaml'), name: 'Élan' },
      { uri: client.uri('broken.alliance.yaml'), name: 'Half' },
    ]);
  });

  test('go by what is open, before it is saved', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    await client.open('a.alliance.yaml', SOUND.replace(/^name: .*$/m, 'name: Typed just now'));
    expect((await ask(client, 'alliance/alliances')).map(({ name }) => name)).toEqual(['Typed just now']);
  });
});

describe('a check of all files', () => {
  test('counts as the command line does', async () => {
    const client = await languageClient(SAMPLES);
    const { files, ...counts } = await ask(client, 'alliance/checkWorkspace');
    const { stdout } = await alliance(SAMPLES, ['check', '--format', 'json', '--as-of', '2026-11-22']);
    const { summary } = JSON.parse(stdout);
    expect(counts).toEqual({
      errors: summary.error,
      warnings: summary.warning,
      infos: summary.info,
      hints: summary.hint,
    });
    expect(files).toBe(13);
  });

  test('counts what is open as it stands', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    const before = await ask(client, 'alliance/checkWorkspace');
    await client.open('a.alliance.yaml', WRONG);
    expect((await ask(client, 'alliance/checkWorkspace')).errors).toBeGreaterThan(before.errors);
  });
});

describe('health', () => {
  test('is what the command line tells of the same text', async () => {
    const client = await languageClient(SAMPLES);
    await client.open('troubled.alliance.yaml');
    const uri = client.uri('troubled.alliance.yaml');
    const told = await ask(client, 'alliance/health', { uri });
    const args = ['health', 'troubled.alliance.yaml', '--format', 'json', '--as-of', '2026-11-22'];
    const [printed] = JSON.parse((await alliance(SAMPLES, args)).stdout).reports;
    expect(JSON.parse(JSON.stringify(told))).toEqual(printed);
  });

  test('goes by what is typed', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    await client.open('a.alliance.yaml', SOUND.replace(/^name: .*$/m, 'name: Typed just now'));
    const told = await ask(client, 'alliance/health', { uri: client.uri('a.alliance.yaml') });
    expect(told?.name).toBe('Typed just now');
  });

  test.each([
    ['a.alliance-directory.yaml', 'allianceDirectory: 1\n'],
    ['other.yaml', 'services: { web: {} }\n'],
  ])('there is none of %s', async (name, text) => {
    const client = await languageClient(temporaryFolder({ [name]: text }));
    await client.open(name, text, 'yaml');
    expect(await ask(client, 'alliance/health', { uri: client.uri(name) })).toBeNull();
  });

  test('there is none of what is not open', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    expect(await ask(client, 'alliance/health', { uri: client.uri('a.alliance.yaml') })).toBeNull();
  });
});

describe('a new alliance', () => {
  const ANSWERS = { name: 'Northwind–Helios', stage: 'launch', forms: ['co-development'], self: 'Helios Bio Inc.' };
  const PARTNERS = ['Northwind Pharma', 'Helios Bio Inc.'];

  test('may be what the format knows', async () => {
    const client = await languageClient(temporaryFolder({}));
    const { stages, forms } = await ask(client, 'alliance/newAllianceChoices');
    expect(stages.map(({ word }) => word)).toEqual(expect.arrayContaining(['source', 'launch', 'exit']));
    expect(forms.map(({ word }) => word)).toEqual(expect.arrayContaining(['co-development', 'joint-venture']));
    for (const { meaning } of [...stages, ...forms]) expect(meaning).toMatch(/\w/);
  });

  test('is a file without a fault, named by its id', async () => {
    const client = await languageClient(temporaryFolder({}));
    const { fileName, text } = await ask(client, 'alliance/newAlliance', { ...ANSWERS, partners: PARTNERS });
    expect(fileName).toBe('northwind-helios.alliance.yaml');
    expect(text).toMatch(/- id: helios-bio\n {4}name: Helios Bio Inc\.\n {4}self: true/);
    await client.open(fileName, text);
    const report = await client.pull(fileName);
    const faults = 'items' in report ? report.items.filter(({ code }) => /^(syntax|schema)\//.test(String(code))) : [];
    expect(faults).toEqual([]);
  });

  test('has an id that no other alliance has', async () => {
    const client = await languageClient(temporaryFolder({ 'x.alliance.yaml': renamed(SOUND, 'northwind-helios') }));
    const { fileName } = await ask(client, 'alliance/newAlliance', { ...ANSWERS, partners: PARTNERS });
    expect(fileName).toBe('northwind-helios-2.alliance.yaml');
  });

  test.each([
    [{ name: ' ', partners: PARTNERS }, 'An alliance needs a name.'],
    [{ partners: ['Helios Bio Inc.'] }, 'An alliance has two partners or more.'],
    [{ partners: [...PARTNERS, 'Northwind Pharma '] }, 'Each partner has a name of its own.'],
    [{ partners: [...PARTNERS, ''] }, 'Each partner needs a name.'],
    [{ partners: PARTNERS, self: 'Acme' }, '"Acme" is none of the partners.'],
    [{ partners: PARTNERS, stage: 'lunch' }, '"lunch" is no word of the format.'],
  ])('is refused in a sentence: %j', async (wrong, sentence) => {
    const client = await languageClient(temporaryFolder({}));
    await expect(ask(client, 'alliance/newAlliance', { ...ANSWERS, ...wrong })).rejects.toThrow(sentence);
  });
});

describe('a comparison with an earlier text', () => {
  const ask = (client: LanguageClient, path: string, before: string) =>
    client.request<string | null>('alliance/comparison', { uri: client.uri(path), before, revision: 'v1' });

  test('goes by what is typed', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    await client.open('a.alliance.yaml', SOUND.replace(/^name: .*$/m, 'name: Typed just now'));
    const page = await ask(client, 'a.alliance.yaml', SOUND);
    expect(page).toMatch(/^# Typed just now\n/);
    expect(page).toContain('- The alliance is now called "Typed just now"; it was "Acme and Zenith". (line 3)\n');
  });

  test('is refused in a sentence where there is no alliance to compare', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open('a.alliance.yaml', SOUND);
    await expect(ask(client, 'a.alliance.yaml', '# nothing yet\n')).rejects.toThrow(
      'In "v1" this file held no alliance yet.',
    );
  });

  test('there is none of what is not open', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
    expect(await ask(client, 'a.alliance.yaml', SOUND)).toBeNull();
  });
});
