// `alliance diff`: what changed in meaning between revisions, the files on disk, and two files.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { repositoryOf } from '../gitRepository';
import { change, HELIOS, pullRequest } from '../pullRequest';
import { addFiles, temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

const SCHEMA = JSON.parse(readFileSync(resolve(__dirname, '../../schemas/bundled/diff.schema.json'), 'utf8'));
const isOfSchema = new Ajv({ allowUnionTypes: true }).compile(SCHEMA);

async function told(folder: string, ...args: string[]) {
  const { code, stdout, stderr } = await alliance(folder, ['diff', ...args, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const run = JSON.parse(stdout);
  expect(isOfSchema(run), JSON.stringify(isOfSchema.errors)).toBe(true);
  return run;
}

const KINDS = ['sponsor/removed', 'raci/accountable', 'kpi/target-lowered'];

describe('a sponsor removed, a target lowered, a second accountable, forty lines moved', () => {
  it('are three changes and three findings, between revisions and on disk alike', async () => {
    const { folder, git } = pullRequest();
    for (const args of [['HEAD~1'], ['HEAD~1', 'HEAD'], ['main~1', 'main']]) {
      const { alliances, summary } = await told(folder, ...args);
      expect(alliances).toHaveLength(1);
      const [{ status, path, changes, findings, untold }] = alliances;
      expect({ status, path, untold }).toEqual({ status: 'changed', path: HELIOS, untold: [] });
      expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(KINDS);
      expect(findings.gone).toEqual([]);
      expect(findings.new).toHaveLength(3);
      expect(summary).toMatchObject({ alliances: 3, changed: 1, high: 3, medium: 0, low: 0, new: 3, gone: 0 });
    }
    expect(git('status', '--porcelain')).toBe('');
  });

  it('lead back the other way round', async () => {
    const { folder } = pullRequest();
    const { alliances, summary } = await told(folder, 'HEAD', 'HEAD~1');
    expect(alliances[0].changes.map(({ sentence }: { sentence: string }) => sentence)).toContain(
      'The target of KPI "Filing readiness" was raised from 20 to 90.',
    );
    expect(summary).toMatchObject({ new: 0, gone: 3 });
  });

  it('are followed into a renamed file', async () => {
    const { folder, commit } = pullRequest();
    addFiles(folder, { 'deals/': '' });
    renameSync(join(folder, HELIOS), join(folder, 'deals/main.alliance.yaml'));
    commit();
    const { alliances } = await told(folder, 'HEAD~2');
    expect(alliances).toHaveLength(1);
    expect(alliances[0]).toMatchObject({ status: 'renamed', path: 'deals/main.alliance.yaml', pathBefore: HELIOS });
    expect(alliances[0].changes).toHaveLength(3);
  });

  it('stand below the findings in the summary of a job, without the findings again', async () => {
    const { folder } = pullRequest();
    const env = { GITHUB_STEP_SUMMARY: 'summary.md' };
    await alliance(folder, ['check', '--since', 'HEAD~1'], { env });
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    const at = summary.indexOf(
      '\n### Northwind–Helios oncology alliance: 3 changes (3 to worry about), 3 findings new in 1 of 3 alliances\n',
    );
    expect(at).toBeGreaterThan(summary.indexOf('`raci/several-accountable`'));
    expect(summary.slice(at)).toContain('- 🔴 "Helios Bio" has no executive sponsor any more; it was "Raj Patel".\n');
    expect(summary.slice(at)).toContain('\n| **Health** | 🟢 92 green | ');
    expect(summary.slice(at)).not.toContain('sponsor/missing');
  });
});

const DIRECTORY = `allianceDirectory: 1
organisations: [{ id: acme-corp, name: Acme Corporation }]
people:
  - { id: maria, name: Maria, organisation: acme-corp }
`;
const DEAL = `${change(SOUND, '- { id: acme, name: Acme }', '- { id: acme, name: Acme, organisation: acme-corp }')}roles: { acme: { executiveSponsor: { person: maria } } }\n`;

describe('whole alliances', () => {
  it('come and go in a sentence each', async () => {
    const { folder } = repositoryOf({ 'old.alliance.yaml': renamed(WRONG, 'old') });
    rmSync(join(folder, 'old.alliance.yaml'));
    addFiles(folder, { 'new.alliance.yaml': 'alliance: 1\nid: quite-new\nname: Brand New\n' });
    expect((await alliance(folder, ['diff', 'HEAD'])).stdout).toBe(
      [
        '── new.alliance.yaml Brand New (added; it has 1 error)\n',
        '── old.alliance.yaml Acme and Zenith (removed; it had 1 error)\n',
        '1 alliance added, 1 alliance removed in 1 alliance.\n',
      ].join('\n'),
    );
  });

  it('come and go', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND, 'old.alliance.yaml': renamed(WRONG, 'old') });
    rmSync(join(folder, 'old.alliance.yaml'));
    addFiles(folder, { 'new.alliance.yaml': 'alliance: 1\nid: quite-new\nname: Brand New\n' });
    const { alliances } = await told(folder, 'HEAD');
    expect(alliances.map(({ status, path, id }: Record<string, string>) => [status, path, id])).toEqual([
      ['added', 'new.alliance.yaml', 'quite-new'],
      ['removed', 'old.alliance.yaml', 'old'],
    ]);
  });

  it('that are all gone are told too', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    rmSync(join(folder, 'a.alliance.yaml'));
    expect((await told(folder, 'HEAD')).summary).toMatchObject({ alliances: 0, removed: 1 });
  });

  it('a person who leaves a directory is told in every alliance that names him or her', async () => {
    const { folder } = repositoryOf({
      'all.alliance-directory.yaml': DIRECTORY,
      'a.alliance.yaml': DEAL,
      'b.alliance.yaml': renamed(DEAL, 'b'),
      'c.alliance.yaml': renamed(SOUND, 'c'),
    });
    addFiles(folder, { 'all.alliance-directory.yaml': change(DIRECTORY, /.*maria.*\n/, '') });
    const { alliances } = await told(folder, 'HEAD');
    expect(alliances.map(({ path, changes }: { path: string; changes: object[] }) => [path, changes])).toEqual(
      ['a.alliance.yaml', 'b.alliance.yaml'].map((path) => [
        path,
        [
          {
            kind: 'person/gone',
            weight: 'medium',
            section: 'people',
            sentence: '"Maria" ("Acme") is no longer among the people of the alliance.',
            before: null,
            after: null,
          },
        ],
      ]),
    );
  });
});

describe('one side that is otherwise', () => {
  it('in its line ends alone is no change', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    addFiles(folder, { 'a.alliance.yaml': SOUND.replaceAll('\n', '\r\n') });
    expect(await alliance(folder, ['diff', 'HEAD'])).toEqual({
      code: 0,
      stdout: 'No change in meaning in 1 alliance.\n',
      stderr: '',
    });
  });

  it('and cannot be read whole is said to be so, and nothing is said to be gone from it', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': `${SOUND}tier: strategic\n` });
    addFiles(folder, { 'a.alliance.yaml': `${SOUND.replace('Zenith }', 'Zenith')}` });
    const { alliances } = await told(folder, 'HEAD');
    const [{ changes, findings, health, isWhole }] = alliances;
    expect({ changes, gone: findings.gone, health, isWhole }).toEqual({
      changes: [],
      gone: [],
      health: null,
      isWhole: { before: true, after: false },
    });
    expect((await alliance(folder, ['diff', 'HEAD'])).stdout).toContain(
      'The later text could not be read whole, so what seems to be gone from it is not told.\n',
    );
  });

  it('in the directory alone is told of the alliances that name who is there', async () => {
    const { folder } = repositoryOf({ 'all.alliance-directory.yaml': DIRECTORY, 'a.alliance.yaml': DEAL });
    addFiles(folder, { 'all.alliance-directory.yaml': change(DIRECTORY, 'name: Maria', 'name: Marie') });
    const { alliances } = await told(folder, 'HEAD');
    expect(alliances[0].changes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      '"Maria" is now called "Marie".',
    ]);
  });

  it('is judged on the day of the other', async () => {
    const at = (day: string) => `${SOUND.replace('closed', 'manage')}record: { asOf: ${day} }\n`;
    const risk = 'risks: [{ id: r, statement: Rain, status: open, reviewed: 2026-01-01 }]\n';
    const folder = temporaryFolder({
      'a.alliance.yaml': at('2020-01-01') + risk,
      'b.alliance.yaml': at('2026-11-22') + risk,
    });
    const { alliances } = await told(folder, '--files', 'a.alliance.yaml', 'b.alliance.yaml');
    expect(alliances[0].changes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'The day of this record is now 2026-11-22; it was 2020-01-01.',
    ]);
    expect(alliances[0].findings).toEqual({ new: [], gone: [] });
  });
});

describe('formats', () => {
  it('text says when nothing changed', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    addFiles(folder, { 'a.alliance.yaml': `# only a comment\n${SOUND}` });
    expect(await alliance(folder, ['diff', 'HEAD'])).toEqual({
      code: 0,
      stdout: 'No change in meaning in 1 alliance.\n',
      stderr: '',
    });
  });

  it('markdown shows the text of the user as text', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    const evil = "'<img src=x> @maria | [x](y) `z`'";
    addFiles(folder, { 'a.alliance.yaml': change(SOUND, 'name: Acme', `name: ${evil}`) });
    const { stdout } = await alliance(folder, ['diff', 'HEAD', '--format', 'markdown']);
    expect(stdout).toContain('&#60;img src=x&#62; @<!-- -->maria &#124; &#91;x&#93;(y) &#96;z&#96;');
    expect(stdout).not.toMatch(/<img|@maria/);
  });

  it('two files are compared wherever they lie', async () => {
    const { folder } = pullRequest();
    addFiles(folder, { 'x/y.alliance.yaml': readFileSync(join(folder, HELIOS), 'utf8') });
    expect((await told(folder, '--files', HELIOS, 'x/y.alliance.yaml')).alliances).toEqual([]);
  });

  it('its schema is printed', async () => {
    const { stdout } = await alliance(temporaryFolder({}), ['schema', 'diff']);
    expect(JSON.parse(stdout)).toEqual(SCHEMA);
  });
});

describe('what cannot be compared', () => {
  it.each([
    [[], 'What is to be compared? Name a git revision, such as "alliance diff origin/main", or two files by --files.'],
    [
      ['nonsense'],
      '"nonsense" is no revision of this repository; name a commit, a branch or a tag such as "origin/main" or "HEAD~1".',
    ],
    [['--files', 'a.alliance.yaml'], '--files compares two files, the earlier one first.'],
    [['--files', 'a.alliance.yaml', 'none.alliance.yaml'], '"none.alliance.yaml" does not exist.'],
    [['HEAD', '--format', 'sarif'], '"sarif" is no value of --format; it takes text, json or markdown.'],
  ])('%j', async (args, sentence) => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    expect(await alliance(folder, ['diff', ...args])).toEqual({
      code: 2,
      stdout: '',
      stderr: `alliance: ${sentence}\n`,
    });
  });

  it('outside of git', async () => {
    const { code, stderr } = await alliance(temporaryFolder({ 'a.alliance.yaml': SOUND }), ['diff', 'HEAD']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'alliance: "alliance diff" compares with git\'s history, and the current folder lies in no git repository; --files compares two files.\n',
    });
  });
});
