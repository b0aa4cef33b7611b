// `alliance init` with answers that mean harm or cannot be: what is refused, and where a file goes.
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, SOUND } from './alliance';
import { fileIn, findingsIn, partnersOf } from './newAlliances';

describe('hostile answers', () => {
  const HOSTILE = [
    `It's "quoted": {a}, [b] # not a remark`,
    '- 🚀 & *star !tag | > % @',
    'شركة النفط \u202eevil\u202c',
    'x'.repeat(200),
    'null',
    '007',
    'true',
    '3M',
    'joint',
    '北京百济神州',
    'a\nb\r\n# c\u0085d\u2028e\tf',
    '\ud800 half a pair \u0007',
    '# alliance-ignore-file sponsor/missing: hush',
    '---',
    'a: b',
    '<<',
    '~',
  ];

  it.each(HOSTILE)('%j is kept as it is, wherever it is said', async (text) => {
    const cwd = temporaryFolder({});
    const args = [
      ...[
        'init',
        '--name',
        text,
        '--id',
        'hostile',
        '--stage',
        'launch',
        '--partner',
        text,
        '--partner',
        `b=${text} & Co`,
      ],
      ...['--why', text, '--what', text, '--how', text, '--goal', text, '--sponsor', `b=${text}`],
      ...['--alliance-manager', `${text}=Somebody, ${text}`, '--business-lead', `b=, ${text}`],
    ];
    const { code, stdout } = await alliance(cwd, args);
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 4 });
    const { path, data } = fileIn(cwd);
    const [name, ...title] = text.split(',').map((each) => each.trim());
    const sponsor = title.length === 0 ? { name } : { name, title: text.slice(text.indexOf(',') + 1).trim() };
    expect(data).toMatchObject({
      name: text,
      partners: [{ name: text }, { id: 'b', name: `${text} & Co` }],
      people: [{ name: 'Somebody', title: text }, sponsor],
      purpose: { why: text, what: { domain: text }, how: text, goals: [{ statement: text }] },
      roles: { b: { businessLead: { title: text } } },
    });
    expect((await findingsIn(cwd, path)).filter(({ kind }) => kind !== 'gap')).toEqual([]);
  });

  it('gives each name an id of its own', async () => {
    const cwd = temporaryFolder({});
    const names = ['Acme', 'ACME!', 'acme, Inc.', 'Газпром нефть', 'Ørsted A/S', '007', 'null', 'On', '北京', '!!!'];
    await alliance(cwd, ['init', '42', '--stage', 'form', ...names.flatMap((name) => ['--partner', name])]);
    const { path, data } = fileIn(cwd);
    expect(path).toBe('alliance-42.alliance.yaml');
    expect((data as { partners: { id: string }[] }).partners.map(({ id }) => id)).toEqual([
      ...['acme', 'acme-2', 'acme-3', 'gazprom-neft', 'orsted'],
      ...['partner-007', 'partner-null', 'partner-on', 'partner', 'partner-2'],
    ]);
    expect((await findingsIn(cwd, path)).filter(({ kind }) => kind !== 'gap')).toEqual([]);
  });

  it('takes one name on two sides for two people', async () => {
    const cwd = temporaryFolder({});
    const people = ['--sponsor', 'acme=Ann Lee, CEO', '--sponsor', 'zenith=Ann Lee, CEO', '--sponsor', 'Ann Lee=Acme'];
    const partners = ['--partner', 'Acme', '--partner', 'Zenith', '--partner', 'Ann Lee'];
    await alliance(cwd, ['init', 'AZ', '--stage', 'manage', ...partners, ...people]);
    const { path, data } = fileIn(cwd);
    expect(data).toMatchObject({
      people: [
        { id: 'ann-lee-2', partner: 'acme' },
        { id: 'ann-lee-3', partner: 'zenith' },
        { id: 'acme-2', partner: 'ann-lee' },
      ],
    });
    expect((await findingsIn(cwd, path)).filter(({ kind }) => kind !== 'gap')).toEqual([]);
  });

  it('takes one name in two roles of a side for one person, which the check then tells', async () => {
    const cwd = temporaryFolder({});
    const people = ['--sponsor', 'Northwind Pharma=Ann Lee', '--alliance-manager', 'Northwind Pharma=Ann Lee, CEO'];
    const { stdout } = await alliance(cwd, ['init', 'AZ', '--stage', 'form', ...partnersOf(2), ...people]);
    const { path, data } = fileIn(cwd);
    expect(data).toMatchObject({ people: [{ id: 'ann-lee', title: 'CEO' }] });
    const others = (await findingsIn(cwd, path)).filter(({ kind }) => kind !== 'gap');
    expect(others.map(({ ruleId }) => ruleId)).toEqual(['sponsor/is-manager']);
    expect(stdout).toContain('; one finding beside asks for a second look at the answers.\n');
  });
});

describe('what is refused, with nothing written', () => {
  const two = partnersOf(2);
  const given = ['AZ', '--stage', 'form', ...two];
  const REFUSED: readonly (readonly [args: readonly string[], message: string])[] = [
    [
      [],
      'Nothing is asked here, so a name, --stage and two or more --partner have to be given; see "alliance init --help".',
    ],
    [
      ['AZ', '--stage', 'form', '--partner', 'A'],
      'Nothing is asked here, so another --partner has to be given; see "alliance init --help".',
    ],
    [['--yes', ...two], 'Nothing is asked here, so a name has to be given; see "alliance init --help".'],
    [['AZ', '--name', 'BZ'], 'The alliance has one name: "AZ" was given with --name "BZ".'],
    [[' ', ...given.slice(1)], '--name is empty; leave it out where there is nothing to say yet.'],
    [[...given, '--why', ''], '--why is empty; leave it out where there is nothing to say yet.'],
    [['AZ', '--stage', 'lunch', ...two], '"lunch" is no value of --stage; did you mean "launch"?'],
    [[...given, '--form', 'licence'], '"licence" is no value of --form; did you mean "license"?'],
    [
      [...given, '--id', 'A Z'],
      '"A Z" is not an id; did you mean "a-z"? An id begins with a small letter and has only small letters, digits and hyphens.',
    ],
    [[...given, '--id', 'joint'], '"joint" has a meaning of its own in the format and cannot be an id.'],
    [
      [...given, '--partner', 'Helios Bio'],
      '"Helios Bio" stands for a partner already; each partner has a name of its own.',
    ],
    [
      [...given, '--partner', 'a=B', '--partner', 'a=C'],
      'The id "a" stands for two partners; each has an id of its own.',
    ],
    [[...given, '--self', 'Orion'], '--self "Orion" names no partner; they are "Northwind Pharma" and "Helios Bio".'],
    [[...given, '--self', 'Helios Bo'], '--self "Helios Bo" names no partner; did you mean "helios-bio"?'],
    [
      [...given, '--sponsor', 'Raj Patel'],
      '--sponsor "Raj Patel" does not say on which side; write --sponsor "northwind-pharma=Raj Patel".',
    ],
    [
      [...given, '--sponsor', 'Acme=Raj Patel'],
      '--sponsor "Acme" names no partner; they are "Northwind Pharma" and "Helios Bio".',
    ],
    [
      [...given, '--sponsor', 'helios-bio=A', '--sponsor', 'Helios Bio=B'],
      '--sponsor is given twice for "Helios Bio"; one person holds the role on a side.',
    ],
    [
      [...given, '--output', 'nowhere/a.alliance.yaml'],
      '"nowhere/a.alliance.yaml" could not be written: its folder does not exist.',
    ],
    [
      [...given, '--output', 'a.yaml'],
      '"a.yaml" is no name of an alliance file; it ends in .alliance.yaml, or is alliance.yaml.',
    ],
    [
      [...given, '--output', 'a.alliance.json'],
      '"a.alliance.json" is no name of an alliance file; it ends in .alliance.yaml, or is alliance.yaml.',
    ],
    [[...given, '--as-of', 'today'], '"today" is no date; --as-of takes a date such as 2026-11-22.'],
    [[...given, '--config', 'nowhere.yaml'], '"nowhere.yaml" does not exist.'],
  ];

  it.each(REFUSED)('%j', async (args, message) => {
    const cwd = temporaryFolder({});
    expect(await alliance(cwd, ['init', ...args])).toEqual({ code: 2, stdout: '', stderr: `alliance: ${message}\n` });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('an id that another alliance of the workspace has', async () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'deals/az.alliance.yaml': SOUND, 'new/': '' });
    const { code, stderr } = await alliance(join(cwd, 'new'), ['init', 'Acme Zenith', '--stage', 'form', ...two]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'alliance: The id "acme-zenith" already stands for the alliance "Acme and Zenith" in "../deals/az.alliance.yaml"; each alliance has an id of its own.\n',
    });
    expect(readdirSync(join(cwd, 'new'))).toEqual([]);
  });

  it('a file that exists, unless it is forced', async () => {
    const cwd = temporaryFolder({ 'az.alliance.yaml': SOUND });
    expect(await alliance(cwd, ['init', ...given])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'alliance: "az.alliance.yaml" exists already; choose another name, or write over it with --force.\n',
    });
    expect(readFileSync(join(cwd, 'az.alliance.yaml'), 'utf8')).toBe(SOUND);
    expect(
      (await alliance(cwd, ['init', ...given, '--force', '--id', 'acme-zenith', '--output', 'az.alliance.yaml'])).code,
    ).toBe(0);
    expect(fileIn(cwd).data).toMatchObject({ id: 'acme-zenith', name: 'AZ' });
  });

  it('a folder in its place', async () => {
    const cwd = temporaryFolder({ 'az.alliance.yaml/': '' });
    expect(await alliance(cwd, ['init', ...given, '--force'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'alliance: "az.alliance.yaml" could not be written: it is a folder.\n',
    });
    expect(readdirSync(cwd)).toEqual(['az.alliance.yaml']);
  });

  it('a configuration that is wrong', async () => {
    const cwd = temporaryFolder({ 'alliance.config.yaml': 'allianceConfig: 1\nextends: stict\n' });
    const { code, stderr } = await alliance(cwd, ['init', ...given]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^alliance: alliance\.config\.yaml:2:10: "stict" /);
    expect(readdirSync(cwd)).toEqual(['alliance.config.yaml']);
  });
});

describe('where it goes', () => {
  const given = ['init', 'AZ', '--yes', ...partnersOf(2), '--quiet'];

  it('into a folder that is named, under its id', async () => {
    const cwd = temporaryFolder({ 'deals/': '' });
    await alliance(cwd, [...given, '--output', 'deals']);
    expect(readdirSync(join(cwd, 'deals'))).toEqual(['az.alliance.yaml']);
  });

  it('to standard output, and nowhere else', async () => {
    const cwd = temporaryFolder({ 'az.alliance.yaml': SOUND });
    const { stdout, stderr } = await alliance(cwd, [...given, '--output', '-']);
    expect(stderr).toBe('');
    expect(parseYaml(stdout).faults).toEqual([]);
    expect(readFileSync(join(cwd, 'az.alliance.yaml'), 'utf8')).toBe(SOUND);
  });

  it('through a link to the file behind it', async () => {
    const cwd = temporaryFolder({ 'real/az.alliance.yaml': SOUND });
    mkdirSync(join(cwd, 'here'));
    symlinkSync('../real/az.alliance.yaml', join(cwd, 'here/az.alliance.yaml'));
    expect((await alliance(join(cwd, 'here'), [...given, '--force'])).code).toBe(0);
    expect(lstatSync(join(cwd, 'here/az.alliance.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real/az.alliance.yaml'), 'utf8')).toContain('\nid: az\n');
    expect(readdirSync(join(cwd, 'real'))).toEqual(['az.alliance.yaml']);
  });
});
