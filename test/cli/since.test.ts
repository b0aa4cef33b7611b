// `alliance check --since`: what a change does to the alliances, and only what it does.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, repositoryOf } from '../gitRepository';
import { change, HELIOS, pullRequest } from '../pullRequest';
import { addFiles, temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

/** `path rule: sentence` of every finding that is told. */
async function told(folder: string, ...args: string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await alliance(folder, ['check', '--format', 'json', ...args]);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { ruleId: string; message: string }[] }[];
  };
  return files.flatMap(({ path, findings }) => findings.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`));
}

const THREE = [
  'kpi/threshold-order: The target of KPI "Filing readiness" is "20", worse than its baseline of "35"; where higher is better, a target is not below it.',
  'raci/several-accountable: 2 actors are accountable for "Plan and drive the launch": "northwind.businessLead" and "helios.businessLead"; a joint activity has one, or "scope: per-partner" where each partner answers for its own part.',
  'sponsor/missing: No executive sponsor is named for "Helios Bio"; each partner needs one.',
];

function threeIn(path: string): string[] {
  return THREE.map((each) => `${path} ${each}`);
}

describe('a sponsor removed, a target lowered, a second accountable, forty lines moved', () => {
  it('tells the three faults', async () => {
    const { folder } = pullRequest();
    expect((await told(folder, '--since', 'HEAD~1')).toSorted()).toEqual(threeIn(HELIOS));
  });

  it('annotates exactly these three in a pull request', async () => {
    const { folder } = pullRequest();
    const { code, stdout, stderr } = await alliance(folder, ['check', '--since', 'HEAD~1', '--format', 'github']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const annotated = lines
      .slice(0, -1)
      .map((line) => /^::(\w+) file=([^,]+),.*title=([^:]+)::/.exec(line)?.slice(1, 4));
    expect(annotated).toEqual([
      ['error', HELIOS, 'raci/several-accountable'],
      ['warning', HELIOS, 'sponsor/missing'],
      ['warning', HELIOS, 'kpi/threshold-order'],
    ]);
    expect(lines.at(-1)).toBe('1 error, 2 warnings in 4 files.');
  });

  it('tells the same three on another day', async () => {
    const { folder } = pullRequest();
    expect((await told(folder, '--since', 'HEAD~1', '--as-of', '2027-09-30')).toSorted()).toEqual(threeIn(HELIOS));
  });

  it('tells the same three with a row inserted above', async () => {
    const { folder } = pullRequest();
    const row = 'raci:\n  - activity: Greet\n    accountable: ines-roth\n    responsible: [amy-chan]\n';
    addFiles(folder, { [HELIOS]: change(readFileSync(join(folder, HELIOS), 'utf8'), 'raci:\n', row) });
    expect((await told(folder, '--since', 'HEAD~1')).toSorted()).toEqual(threeIn(HELIOS));
  });

  it('tells the same three of a renamed file, in a sub-folder too, committed or not', async () => {
    const { folder, commit } = pullRequest();
    addFiles(folder, { 'deals/oncology/': '' });
    renameSync(join(folder, HELIOS), join(folder, 'deals/oncology/main.alliance.yaml'));
    expect((await told(folder, '--since', 'HEAD~1')).toSorted()).toEqual(threeIn('deals/oncology/main.alliance.yaml'));
    commit();
    const deals = join(folder, 'deals');
    expect((await told(deals, '--since', 'main~2')).toSorted()).toEqual(threeIn('oncology/main.alliance.yaml'));
  });

  it('counts the others as known, fails on the new ones alone', async () => {
    const { folder } = pullRequest();
    const { code, stdout } = await alliance(folder, ['check', '--since', 'HEAD~1', '--format', 'json']);
    expect(code).toBe(1);
    const { summary } = JSON.parse(stdout);
    const { stdout: all } = await alliance(folder, ['check', '--format', 'json']);
    const whole = JSON.parse(all).summary;
    const sum = (counts: Record<string, number>) =>
      ['error', 'warning', 'info', 'hint'].reduce((total, level) => total + (counts[level] ?? 0), 0);
    expect(summary).toMatchObject({ files: 4, error: 1, warning: 2, info: 0, hint: 0 });
    expect(summary.baselined).toBe(sum(whole) - 3);
    const fine = await alliance(folder, ['check', '--since', 'HEAD']);
    expect(fine.code).toBe(0);
    expect(fine.stdout).toMatch(/^No new findings in 4 files\. \d+ known from before\.\n$/);
  });
});

const DIRECTORY = `allianceDirectory: 1
organisations: [{ id: acme-corp, name: Acme Corporation }]
people:
  - { id: maria, name: Maria, organisation: acme-corp }
  - { id: tom, name: Tom, organisation: acme-corp }
`;
const DEAL = `${change(SOUND, '- { id: acme, name: Acme }', '- { id: acme, name: Acme, organisation: acme-corp }')}roles: { acme: { executiveSponsor: { person: maria } } }\n`;

describe('what a change does elsewhere', () => {
  it('a person removed from a directory is told in every alliance that names him or her', async () => {
    const { folder } = repositoryOf({
      'shared/all.alliance-directory.yaml': DIRECTORY,
      'a.alliance.yaml': DEAL,
      'deals/b.alliance.yaml': renamed(DEAL, 'b'),
      'deals/c.alliance.yaml': renamed(SOUND, 'c'),
    });
    addFiles(folder, {
      'shared/all.alliance-directory.yaml': change(DIRECTORY, /.*maria.*\n/, ''),
    });
    expect(await told(folder, '--since', 'HEAD')).toEqual([
      'a.alliance.yaml reference/unknown: No person is called "maria" in this file or a directory of the workspace.',
      'deals/b.alliance.yaml reference/unknown: No person is called "maria" in this file or a directory of the workspace.',
    ]);
  });

  it('a configuration that silences less is told by what it silenced: each side has its own', async () => {
    const { folder } = repositoryOf({
      'alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/unknown-value: off }\n',
      'a.alliance.yaml': WRONG,
    });
    expect(await told(folder, '--since', 'HEAD')).toEqual([]);
    addFiles(folder, { 'alliance.config.yaml': 'allianceConfig: 1\n' });
    expect((await told(folder, '--since', 'HEAD')).map((each) => each.split(':')[0])).toEqual([
      'a.alliance.yaml schema/unknown-value',
    ]);
  });

  it('a file that the configuration ignores and the user names is compared all the same', async () => {
    const { folder } = repositoryOf({
      'alliance.config.yaml': 'allianceConfig: 1\nignore: ["drafts/**"]\n',
      'drafts/a.alliance.yaml': WRONG,
    });
    expect(await told(folder, '--since', 'HEAD', 'drafts/a.alliance.yaml')).toEqual([]);
  });

  it('a second alliance of the same id is told once, in the new file', async () => {
    const { folder } = repositoryOf({ 'b.alliance.yaml': WRONG });
    addFiles(folder, { 'c.alliance.yaml': SOUND });
    expect((await told(folder, '--since', 'HEAD')).map((each) => each.split(':')[0])).toEqual([
      'c.alliance.yaml reference/duplicate-id',
    ]);
  });

  it('the second of two like findings is new', async () => {
    const row = '  - { activity: Sell, responsible: [acme] }\n';
    const { folder } = repositoryOf({ 'a.alliance.yaml': `${SOUND.replace('closed', 'form')}raci:\n${row}` });
    addFiles(folder, { 'a.alliance.yaml': `${SOUND.replace('closed', 'form')}raci:\n${row}${row}` });
    const rules = (await told(folder, '--since', 'HEAD', '--level', 'warning')).map((each) => each.split(/[ :]/)[1]);
    expect(rules.toSorted()).toEqual(['raci/duplicate-activity', 'raci/no-accountable']);
  });

  it('a comment that silenced is missed when it goes', async () => {
    const silenced = change(WRONG, 'stage:', '# alliance-ignore-next-line schema/unknown-value: soon\nstage:');
    const { folder } = repositoryOf({ 'a.alliance.yaml': silenced });
    addFiles(folder, { 'a.alliance.yaml': WRONG });
    expect(await told(folder, '--since', 'HEAD')).toHaveLength(1);
  });
});

describe('where there is nothing to compare with', () => {
  async function refusal(folder: string, ...args: string[]) {
    const { code, stdout, stderr } = await alliance(folder, ['check', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  }

  it('a revision that is none, or an option in disguise, is one clear sentence', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    for (const revision of ['HEAD~7', 'nonsense', '--upload-pack=touch pwned', '$(touch pwned)', 'a b', 'HEAD:a']) {
      expect(await refusal(folder, `--since=${revision}`)).toBe(
        `alliance: "${revision}" is no revision of this repository; name a commit, a branch or a tag such as "origin/main" or "HEAD~1".\n`,
      );
    }
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('a shallow clone says what to fetch', async () => {
    const { folder, commit } = repositoryOf({ 'a.alliance.yaml': SOUND });
    commit();
    const clone = join(temporaryFolder({}), 'clone');
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    expect(await refusal(clone, '--since', 'HEAD~1')).toBe(
      'alliance: "HEAD~1" is no revision of this repository; this clone is shallow and holds only the latest commits; fetch more of them, in CI for example with "fetch-depth: 0".\n',
    );
    expect(await told(clone, '--since', 'HEAD')).toEqual([]);
  });

  it('a folder outside of git says so', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': SOUND });
    expect(await refusal(folder, '--since', 'HEAD')).toBe(
      'alliance: --since compares with git\'s history, and "a.alliance.yaml" lies in no git repository.\n',
    );
  });

  it('a file that is new has all its findings new; one that is gone is not missed', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND, 'old.alliance.yaml': renamed(WRONG, 'old') });
    rmSync(join(folder, 'old.alliance.yaml'));
    expect(await told(folder, '--since', 'HEAD')).toEqual([]);
    addFiles(folder, { 'new.alliance.yaml': 'alliance: 1\nid: quite-new\n' });
    expect((await told(folder, '--since', 'HEAD')).map((each) => each.split(':')[0])).toEqual([
      'new.alliance.yaml schema/missing-key',
    ]);
  });

  it('names with spaces, quotes, unicode and line ends are found again', async () => {
    const names = [
      'with space.alliance.yaml',
      'q"uo\'te.alliance.yaml',
      'ünï→.alliance.yaml',
      'line\nend.alliance.yaml',
    ];
    const { folder } = repositoryOf(Object.fromEntries(names.map((name, at) => [name, renamed(WRONG, `deal-${at}`)])));
    expect(await told(folder, '--since', 'HEAD')).toEqual([]);
  });

  it('does not go with --update-baseline', async () => {
    const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
    expect(await refusal(folder, '--since', 'HEAD', '--update-baseline')).toBe(
      'alliance: --update-baseline keeps all findings there are, so it does not go with --since.\n',
    );
  });
});
