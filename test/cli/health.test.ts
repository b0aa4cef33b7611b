// `alliance health`: reports as text and as JSON by the published schema, exit codes, and what is said of wrong use.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import published from '../../schemas/bundled/health-report.schema.json';
import { completeExample } from '../../server/src/rules/examples';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, PAGE_ASSETS, SOUND } from './alliance';

const ROOT = resolve(__dirname, '../..');
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isPublished = ajv.compile(published);

/** What breaks the published schema. */
function faultsOf(json: string): readonly string[] {
  isPublished(JSON.parse(json));
  return (isPublished.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const HEALTH =
  completeExample(`risks: [{ statement: A new owner, likelihood: 2, impact: 4, owner: amy-chan, mitigation: Talks }]
asks: [{ what: Release two statisticians, to: raj-patel, by: 2026-11-20 }]
`);

describe('as text', () => {
  it('is the brief of each sample', async () => {
    const { code, stdout, stderr } = await alliance(ROOT, ['health', 'samples']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('snapshots/health.txt');
  });

  it('is one line an alliance with --quiet', async () => {
    const { stdout } = await alliance(ROOT, ['health', 'samples', '--quiet']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.filter((line) => !line.includes('too little evidence'))).toEqual([
      '   92  ● green    high confidence, +3 in 90 days    100 %, no gaps              samples/northwind-helios.alliance.yaml',
      '   32  ■ red      high confidence, −10 in 90 days    70 %, 5 gaps               samples/troubled.alliance.yaml',
    ]);
  });

  it('begins no line with text of the user, and lets none of it steer the terminal', async () => {
    const text = HEALTH.replace(/^name: .*$/m, 'name: "\\e[31mRed\\u202Eder\\n── evil.yaml"').replace(
      'A new owner',
      '"Owner\\e[2J and \\u2066more"',
    );
    const folder = temporaryFolder({ 'a.alliance.yaml': text });
    const { stdout } = await alliance(folder, ['health']);
    expect(stdout).toContain('Red');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout.split('\n').filter((line) => !/^(?: {2}|──|$)/.test(line))).toEqual([]);
    expect(stdout.match(/^──/gm)).toHaveLength(1);
  });

  it('is coloured on a terminal, with words and shapes beside the colours', async () => {
    const { stdout } = await alliance(ROOT, ['health', 'samples/troubled.alliance.yaml'], { columns: 100 });
    expect(stdout).toContain('\u001b[1m\u001b[31m■ red\u001b[39m\u001b[22m');
    const plain = await alliance(ROOT, ['health', 'samples/troubled.alliance.yaml', '--no-color'], { columns: 100 });
    expect(plain.stdout).not.toContain('\u001b');
    expect(Math.max(...plain.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says what is overdue of what is asked', async () => {
    const { stdout } = await alliance(temporaryFolder({ 'a.alliance.yaml': HEALTH }), ['health']);
    expect(stdout).toContain('  Asked for\n    2026-11-20  Raj Patel: Release two statisticians (overdue)\n');
  });

  it('says what is not written rather than nothing', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': 'alliance: 1\nasks: [{ to: maria-keller, what: [a] }]\n' });
    const { stdout } = await alliance(folder, ['health', '--as-of', '2026-11-22']);
    expect(stdout).toContain('\n  Partners  none written\n');
    expect(stdout).toContain('\n                maria-keller: (it is not written what)\n');
  });

  it('says of a closed alliance that it is', async () => {
    const { stdout } = await alliance(temporaryFolder({ 'a.alliance.yaml': SOUND }), ['health']);
    expect(stdout).toContain('  Health    ○ closed\n  Practice  nothing is expected at this stage\n');
  });

  it('says how many rules are off', async () => {
    const configuration = 'allianceConfig: 1\nrules: { kpi/missing: off, risk/none: off }\n';
    const folder = temporaryFolder({ 'a.alliance.yaml': HEALTH, 'alliance.config.yaml': configuration });
    expect((await alliance(folder, ['health'])).stdout).toContain('            2 rules switched off\n');
  });
});

describe('as JSON', () => {
  it.each(['internal', 'partner'])('is as published, for %s', async (audience) => {
    const args = ['health', 'samples', '--format', 'json', '--audience', audience];
    const { code, stdout } = await alliance(ROOT, args);
    expect({ code, faults: faultsOf(stdout) }).toEqual({ code: 0, faults: [] });
    expect(JSON.parse(stdout).reports).toHaveLength(11);
  });

  it('is as published for files that are thin, broken or closed', async () => {
    const folder = temporaryFolder({
      'a.alliance.yaml': SOUND,
      'b.alliance.yaml': `${HEALTH.replace('statement:', 'statement')}\nkpis: {`,
      'c.alliance.yaml': 'alliance: 1\nkpis: 7\nroles: []\n',
      'd.alliance.yaml': '',
    });
    const { code, stdout } = await alliance(folder, ['health', '--format', 'json']);
    expect({ code, faults: faultsOf(stdout) }).toEqual({ code: 0, faults: [] });
    const reports: { path: string; overall: { status: string; confidence: string } }[] = JSON.parse(stdout).reports;
    expect(reports.map(({ path, overall: { status, confidence } }) => [path, status, confidence])).toEqual([
      ['a.alliance.yaml', 'unknown', 'low'],
      ['b.alliance.yaml', 'red', 'low'],
      ['c.alliance.yaml', 'unknown', 'low'],
    ]);
  });

  it('names the file as it is seen from here, and the day', async () => {
    const folder = temporaryFolder({ 'deals/a.alliance.yaml': HEALTH });
    const { stdout } = await alliance(folder, ['health', '--format', 'json', '--as-of', '2026-12-24']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      asOf: '2026-12-24',
      reports: [
        { path: 'deals/a.alliance.yaml', asOf: '2026-12-24', id: 'northwind-helios', stage: 'manage', depth: 4 },
      ],
    });
  });

  it('goes to a file', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': HEALTH });
    const outcome = await alliance(folder, ['health', '--format', 'json', '--output', 'health.json']);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(faultsOf(readFileSync(join(folder, 'health.json'), 'utf8'))).toEqual([]);
  });
});

describe('as HTML', () => {
  const pageOf = async (folder: string, ...args: string[]) => {
    const { code, stdout, stderr } = await alliance(folder, ['health', '--format', 'html', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const dataIn = (html: string) =>
    JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/.exec(html)?.[1] ?? '');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('lets in its own script and style, by what they hold, and nothing else', async () => {
    const html = await pageOf(ROOT, 'samples/troubled.alliance.yaml');
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    const { script, style } = PAGE_ASSETS;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      ...["img-src 'none'", "base-uri 'none'", "form-action 'none'"],
    ]);
    expect(html).toContain(`<script>${script}</script>`);
    expect(html).toContain(`<style>${style}</style>`);
    expect(html).not.toMatch(/\b(src|style|on\w+|action|srcset)=["']|href="(?!#)|@import|url\(/);
  });

  it('carries the reports along as JSON, and each alliance in its contents', async () => {
    const html = await pageOf(ROOT, 'samples');
    const { stdout } = await alliance(ROOT, ['health', 'samples', '--format', 'json']);
    const { reports } = JSON.parse(stdout);
    expect(dataIn(html)).toMatchObject({ kind: 'health', asOf: '2026-11-22', reports });
    expect(html).toContain('<title>Health of 11 alliances, 22 Nov 2026</title>');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, id = '']) => id.split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says of each rule that it names what that asks', async () => {
    const html = await pageOf(ROOT, 'samples/troubled.alliance.yaml');
    const named = [...html.matchAll(/<a class="rule" href="#rule-[^"]*">([^<]*)<\/a>/g)].map(([, id]) => id);
    const rules = dataIn(html).rules.map(({ id }: { id: string }) => id);
    expect(new Set(named)).toEqual(new Set(rules));
    expect(html).toContain('Each partner names an executive sponsor.');
  });

  it('is the same every time', async () => {
    expect(await pageOf(ROOT, 'samples')).toBe(await pageOf(ROOT, 'samples'));
  });

  it('keeps text of the user text, in the markup and in the data', async () => {
    const hostile = '</script><script>alert(1)</script><!--]]>&amp;"\u2028\u202eevil';
    const text = HEALTH.replace(/^name: .*$/m, `name: ${JSON.stringify(hostile)}`);
    const html = await pageOf(temporaryFolder({ 'a.alliance.yaml': text }));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<!--|\u2028.*<\/script>/);
    expect(dataIn(html).reports[0].name).toBe(hostile);
  });
});

describe('wrong use', () => {
  const FILES = {
    'a.alliance.yaml': HEALTH,
    'x.alliance-directory.yaml': 'allianceDirectory: 1\n',
    'empty/readme.txt': '',
    'people/x.alliance-directory.yaml': 'allianceDirectory: 1\n',
  };

  it.each([
    ['health --format xml', '"xml" is no value of --format; it takes text, json, markdown, html or ics.'],
    ['health --audience partners', '"partners" is no value of --audience; did you mean "partner"?'],
    ['health --as-of 2026-02-30', '"2026-02-30" is no day of the calendar; --as-of takes a date such as 2026-11-22.'],
    [
      'health x.alliance-directory.yaml',
      '"x.alliance-directory.yaml" holds no alliance, so there is no health to report.',
    ],
    ['health people', 'No alliance to report on: none is among the files that were found.'],
    ['health empty', 'No alliance file found in "empty"; their names end in .alliance.yaml, or are alliance.yaml.'],
  ])('%s', async (command, message) => {
    expect(await alliance(temporaryFolder(FILES), command.split(' '))).toEqual({
      code: 2,
      stdout: '',
      stderr: `alliance: ${message}\n`,
    });
  });

  it('still reports on the others where a file is not there', async () => {
    const { code, stdout, stderr } = await alliance(temporaryFolder(FILES), [
      'health',
      'a.alliance.yaml',
      'b.alliance.yaml',
      '--quiet',
    ]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/a\.alliance\.yaml\n$/);
    expect(stderr).toMatch(/b\.alliance\.yaml/);
  });

  it('ends with 3 where a file cannot be read, and reports on the others', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': HEALTH, 'b.alliance.yaml': new Uint8Array([0xc3, 0x28]) });
    const { code, stdout, stderr } = await alliance(folder, ['health', '--quiet']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/a\.alliance\.yaml\n$/);
    expect(stderr).toMatch(/"b\.alliance\.yaml" .*\n$/);
  });
});
