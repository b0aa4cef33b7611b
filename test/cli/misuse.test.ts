// Wrong usage and files that cannot be had: one clear line on standard error, and the exit code.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, SOUND, WRONG } from './alliance';

const FILES = { 'a.alliance.yaml': SOUND, 'b.yaml': 'a: 1\n', 'empty/': '' };

const USAGE: readonly (readonly [args: string, line: string])[] = [
  ['chek', 'There is no command "chek"; did you mean "check"?'],
  ['serve', 'There is no command "serve"; see "alliance --help".'],
  ['lsp', 'The server speaks by standard input and output: alliance lsp --stdio'],
  ['a.alliance.yaml', 'There is no command "a.alliance.yaml"; see "alliance --help".'],
  ['help chek', 'There is no such command to help with; see "alliance --help".'],
  ['check --frmat json', 'There is no option "--frmat"; did you mean "--format"?'],
  ['check --zzz', 'There is no option "--zzz"; see "alliance --help".'],
  ['check --as-of', 'Option "--as-of" needs a value.'],
  ['check --as-of 2026-02-30', '"2026-02-30" is no day of the calendar; --as-of takes a date such as 2026-11-22.'],
  ['check --as-of tomorrow', '"tomorrow" is no date; --as-of takes a date such as 2026-11-22.'],
  ['check --format jsn', '"jsn" is no value of --format; did you mean "json"?'],
  [
    'check --format docx',
    '"docx" is no value of --format; it takes text, json, sarif, github, gitlab, junit, checkstyle, rdjson or markdown.',
  ],
  [
    'check --format text --format json',
    'Only one report can go to the output, not text and json; write one to a file: --format json=report.json.',
  ],
  ['check --format json=', '"--format json=" names no file; write for example --format json=report.'],
  [
    'check --format json=a.json --output b.json',
    'Every --format names its file, so nothing is left for --output "b.json".',
  ],
  [
    'check --output a.alliance.yaml',
    '"a.alliance.yaml" is the name of an alliance file; a report is not written over it.',
  ],
  ['check --output nowhere/a.txt', '"nowhere/a.txt" could not be written: its folder does not exist.'],
  ['check --output empty', '"empty" could not be written: it is a folder.'],
  ['check --level loud', '"loud" is no value of --level; it takes error, warning, info or hint.'],
  ['check --level warnings', '"warnings" is no value of --level; did you mean "warning"?'],
  ['check --fail-on hint', '"hint" is no value of --fail-on; it takes error, warning, info or never.'],
  ['check --max-warnings many', '"many" is no value of --max-warnings; it takes a whole number, 0 or more.'],
  ['check --max-warnings -1', '"-1" is no value of --max-warnings; it takes a whole number, 0 or more.'],
  ['check --rule sponsor/mising=off', 'There is no rule "sponsor/mising"; did you mean "sponsor/missing"?'],
  ['check --rule spnsor/*=off', '"spnsor/*" matches no rule; did you mean "sponsor/*"?'],
  [
    'check --rule sponsor/missing',
    '"sponsor/missing" sets no level; write --rule sponsor/missing=off, or another level.',
  ],
  ['check --rule sponsor/missing=warn', '"warn" is no value of --rule; did you mean "warning"?'],
  [
    'check --stdin a.alliance.yaml',
    '--stdin reads from standard input, so it takes no path such as "a.alliance.yaml".',
  ],
  ['check --stdin-filename a.alliance.yaml', '--stdin-filename goes with --stdin only.'],
  ['check --config nowhere.yaml', '"nowhere.yaml" does not exist.'],
  ['check nowhere.alliance.yaml', '"nowhere.alliance.yaml" does not exist.'],
  ['check a.alliance.yaml/b', '"a.alliance.yaml/b" does not exist: a part of its path is a file.'],
  ['check empty', 'No alliance file found in "empty"; their names end in .alliance.yaml, or are alliance.yaml.'],
  ['check x*.yaml', '"x*.yaml" matches no file.'],
  [
    'check b.yaml',
    '"b.yaml" has neither the name of an alliance file (*.alliance.yaml) nor a root key "alliance", "allianceDirectory" or "allianceConfig".',
  ],
  ['explain', 'Which rule? "alliance explain --all" lists them.'],
  ['explain sponsor/mising', 'There is no rule "sponsor/mising"; did you mean "sponsor/missing"?'],
  ['explain sponsor/*', '"sponsor/*" is no single rule; "alliance explain --all" lists them.'],
  ['explain sponsor/missing --all', 'Either one rule or --all: "sponsor/missing" was given with --all.'],
  [
    'explain sponsor/missing kpi/missing',
    '"alliance explain" was given more than it takes; see "alliance explain --help".',
  ],
  ['explain sponsor/missing --format xml', '"xml" is no value of --format; it takes text or json.'],
  ['schema alliances', '"alliances" is no value of alliance schema; did you mean "alliance"?'],
];

describe('wrong usage', () => {
  it.each(USAGE)('alliance %s', async (args, line) => {
    expect(await alliance(temporaryFolder(FILES), args.split(' '))).toEqual({
      code: 2,
      stdout: '',
      stderr: `alliance: ${line}\n`,
    });
  });

  it('of no alliance file anywhere', async () => {
    expect(await alliance(temporaryFolder({ 'b.yaml': '' }), ['check'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'alliance: No alliance file found below the current folder; their names end in .alliance.yaml, or are alliance.yaml.\n',
    });
  });

  it('of a command with no word at all prints the help', async () => {
    const { code, stdout, stderr } = await alliance(temporaryFolder({}), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('check [options] [paths...]');
  });
});

describe('help', () => {
  it('is printed when asked for, by every command', async () => {
    for (const args of [
      ['--help'],
      ['help'],
      ['check', '--help'],
      ['help', 'check'],
      ['explain', '-h'],
      ['schema', '--help'],
      ['init', '--help'],
    ]) {
      const { code, stdout, stderr } = await alliance(temporaryFolder({}), args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: alliance/);
    }
    expect((await alliance(temporaryFolder({}), ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names the commands there are', async () => {
    const { stdout } = await alliance(temporaryFolder({}), ['--help']);
    expect([...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      'check',
      'health',
      'portfolio',
      'diff',
      'explain',
      'init',
      'schema',
      'lsp',
      'help',
    ]);
  });
});

describe('a file that cannot be read', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
  const latin1 = Uint8Array.from([...Buffer.from('alliance: 1\nname: Zo'), 0xeb, 0x0a]);

  it('is named, with exit code 3; the findings of the others are printed', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG, 'b.alliance.yaml': utf16, 'c.alliance.yaml': latin1 });
    symlinkSync(join(folder, 'loop.alliance.yaml'), join(folder, 'loop.alliance.yaml'));
    const { code, stdout, stderr } = await alliance(folder, ['check', 'loop.alliance.yaml', '.', '--format', 'json']);
    expect(code).toBe(3);
    expect(stderr).toBe(`alliance: "loop.alliance.yaml" is a link that leads back to itself.
alliance: "b.alliance.yaml" is written in UTF-16; save it as UTF-8.
alliance: "c.alliance.yaml" is not UTF-8 text: line 2 holds bytes of another encoding; save it as UTF-8.
`);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'a.alliance.yaml' }], summary: { files: 1, error: 1 } });
  });

  it('may come by standard input', async () => {
    const args = ['check', '--stdin', '--stdin-filename', 'a.alliance.yaml'];
    expect(await alliance(temporaryFolder({}), args, { stdin: utf16 })).toEqual({
      code: 3,
      stdout: '',
      stderr: 'alliance: "a.alliance.yaml" is written in UTF-16; save it as UTF-8.\n',
    });
  });

  it('may be a folder with the name of a file', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml/b.alliance.yaml': SOUND });
    mkdirSync(join(folder, 'alliance.yaml'));
    expect(await alliance(folder, ['check', 'a.alliance.yaml'])).toMatchObject({ code: 0, stderr: '' });
    expect(await alliance(folder, ['check', 'alliance.yaml'])).toMatchObject({
      code: 2,
      stderr:
        'alliance: No alliance file found in "alliance.yaml"; their names end in .alliance.yaml, or are alliance.yaml.\n',
    });
  });
});

describe('what is missing beside what is there', () => {
  it('is told, and the others are judged', async () => {
    const folder = temporaryFolder({ ...FILES, 'a.alliance.yaml': WRONG });
    const { code, stdout, stderr } = await alliance(folder, [
      'check',
      'nowhere.yaml',
      'a.alliance.yaml',
      'b.yaml',
      '*.zzz',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('1 error in 1 file');
    expect(stderr.match(/^alliance: "[^"]+"/gm)).toEqual([
      'alliance: "nowhere.yaml"',
      'alliance: "*.zzz"',
      'alliance: "b.yaml"',
    ]);
  });
});

describe('a complaint', () => {
  it('is one line that cannot steer the terminal, whatever it quotes', async () => {
    const name = 'no\u001b[2J\n::error::\u202Ewhere.yaml';
    const { code, stderr } = await alliance(temporaryFolder({}), ['check', name]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'alliance: "no[2J ::error::where.yaml" does not exist.\n' });
  });
});
