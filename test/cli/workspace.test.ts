// Configurations and directory files as `alliance check` finds and uses them.
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

/** `path: rule` of every finding. */
async function findings(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const { stdout } = await alliance(cwd, ['check', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { ruleId: string; level: string }[] }[] };
  return files.flatMap(({ path, findings }) => findings.map(({ ruleId, level }) => `${path}: ${level} ${ruleId}`));
}

describe('the configuration', () => {
  const quiet = (level: string) => `allianceConfig: 1\nrules: { schema/unknown-value: ${level} }\n`;

  it('is the nearest one above each file', async () => {
    const folder = temporaryFolder({
      'alliance.config.yaml': quiet('warning'),
      'a.alliance.yaml': WRONG,
      'team/alliance.config.yml': quiet('info'),
      'team/deals/a.alliance.yaml': WRONG,
      'json/alliance.config.json': '{ "allianceConfig": 1, "rules": { "schema/*": "hint" } }',
      'json/a.alliance.yaml': WRONG,
    });
    expect(await findings(folder)).toEqual([
      'a.alliance.yaml: warning schema/unknown-value',
      'json/a.alliance.yaml: hint schema/unknown-value',
      'team/deals/a.alliance.yaml: info schema/unknown-value',
    ]);
  });

  it('is the one that --config names, for all files', async () => {
    const folder = temporaryFolder({
      'alliance.config.yaml': quiet('warning'),
      'a.alliance.yaml': WRONG,
      'ci/strict.yaml': `${quiet('hint')}overrides: [{ files: ["deals/**"], rules: { "schema/*": off } }]\n`,
      'deals/a.alliance.yaml': renamed(WRONG, 'deal'),
      '.git/HEAD': '',
    });
    expect(await findings(folder, '--config', 'ci/strict.yaml')).toEqual([
      'a.alliance.yaml: hint schema/unknown-value',
    ]);
  });

  it('gives way to --rule', async () => {
    const folder = temporaryFolder({ 'alliance.config.yaml': quiet('off'), 'a.alliance.yaml': WRONG });
    expect(await findings(folder)).toEqual([]);
    expect(await findings(folder, '--rule', 'schema/unknown-value=info')).toEqual([
      'a.alliance.yaml: info schema/unknown-value',
    ]);
  });

  it('is refused when it is wrong: one line that names its place, exit code 2, nothing judged', async () => {
    const refusal = async (text: string) => {
      const folder = temporaryFolder({ 'alliance.config.yaml': text, 'deals/a.alliance.yaml': WRONG });
      const { code, stdout, stderr } = await alliance(folder, ['check', 'deals']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    expect(await refusal('allianceConfig: 1\nrules:\n  sponsor/mising: off\n')).toBe(
      'alliance: alliance.config.yaml:3:3: There is no rule "sponsor/mising"; did you mean "sponsor/missing"?\n',
    );
    expect(await refusal('allianceConfig: 1\nrules:\n  a/b: off\n  c/d: off\n  e/f: off\n')).toMatch(
      /^alliance: alliance\.config\.yaml:3:3: There is no rule "a\/b"; .* \(and 2 more faults\)\n$/,
    );
    expect(await refusal('allianceConfig: 1\nasOf: 2026-02-30\n')).toMatch(
      /^alliance: alliance\.config\.yaml:2:7: .*"2026-02-30".*\n$/,
    );
    expect(await refusal('allianceConfig: 1\nrules: { kpi/stale: loud }\n')).toMatch(
      /^alliance: alliance\.config\.yaml:2:21: .*"loud".*\n$/,
    );
    expect(await refusal('allianceConfig: 1\nrules: [\n')).toMatch(/^alliance: alliance\.config\.yaml:\d:\d+: .*\n$/);
    expect(await refusal('')).toMatch(/^alliance: alliance\.config\.yaml:1:1: .*\n$/);
    expect(await refusal('alliance: 1\n')).toMatch(/^alliance: alliance\.config\.yaml:1.*\n$/);
  });

  it('that is wrong in one folder leaves the others to be judged', async () => {
    const folder = temporaryFolder({
      'a.alliance.yaml': WRONG,
      'team/alliance.config.yaml': 'rules: 1\n',
      'team/b.alliance.yaml': WRONG,
    });
    const { code, stdout, stderr } = await alliance(folder, ['check', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files.map((file: { path: string }) => file.path)).toEqual(['a.alliance.yaml']);
    expect(stderr).toMatch(/^alliance: team\/alliance\.config\.yaml:1:1: .*\n$/);
  });

  it('that ignores everything leaves nothing to check', async () => {
    const folder = temporaryFolder({
      'alliance.config.yaml': 'allianceConfig: 1\nignore: ["**"]\n',
      'a.alliance.yaml': WRONG,
    });
    expect(await alliance(folder, ['check'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'alliance: No file to check: the configuration ignores all that were found.\n',
    });
  });
});

describe('directory files', () => {
  const deal = SOUND.replace('- { id: acme, name: Acme }', '- { id: acme, name: Acme, organisation: acme-corp }');
  const roles = 'roles: { acme: { executiveSponsor: { person: maria } } }\n';
  const directory = `allianceDirectory: 1
organisations: [{ id: acme-corp, name: Acme Corporation }]
people: [{ id: maria, name: Maria, organisation: acme-corp }]
`;

  it('of the whole root are known to a file that is checked alone', async () => {
    const files = { '.git/HEAD': '', 'deals/a.alliance.yaml': deal + roles };
    const missing = temporaryFolder(files);
    expect(await findings(missing, 'deals/a.alliance.yaml')).toEqual([
      'deals/a.alliance.yaml: error reference/unknown',
      'deals/a.alliance.yaml: error reference/unknown',
    ]);
    const folder = temporaryFolder({ ...files, 'shared/all.alliance-directory.yaml': directory });
    expect(await findings(folder, 'deals/a.alliance.yaml')).toEqual([]);
    expect(await findings(folder, 'deals')).toEqual([]);
    expect(await findings(folder)).toEqual([]);
    const stdin = ['check', '--stdin', '--stdin-filename', 'deals/new.alliance.yaml'];
    expect(await alliance(folder, stdin, { stdin: renamed(deal + roles, 'new') })).toMatchObject({ code: 0 });
  });

  it('of a workspace of its own are not known outside of it', async () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      'a.alliance.yaml': deal,
      'team/alliance.config.yaml': 'allianceConfig: 1\n',
      'team/all.alliance-directory.yaml': directory,
      'team/b.alliance.yaml': deal,
    });
    for (const args of [[], ['a.alliance.yaml', 'team/b.alliance.yaml']]) {
      expect(await findings(folder, ...args)).toEqual(['a.alliance.yaml: error reference/unknown']);
    }
  });

  it('that cannot be read are told where they are needed', async () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      'a.alliance.yaml': deal,
      'all.alliance-directory.yaml': Uint8Array.from([0xff, 0xfe]),
    });
    const { code, stderr } = await alliance(folder, ['check', 'a.alliance.yaml']);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'alliance: "all.alliance-directory.yaml" is written in UTF-16; save it as UTF-8.\n',
    });
    expect((await alliance(folder, ['check'])).stderr).toBe(stderr);
  });

  it('are not even looked for by a file that holds all it names', async () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      'a.alliance.yaml': SOUND,
      'all.alliance-directory.yaml': Uint8Array.from([0xff, 0xfe]),
    });
    expect(await alliance(folder, ['check', 'a.alliance.yaml'])).toMatchObject({ code: 0, stderr: '' });
  });
});
