// `alliance init` by its questions: a person at a keyboard, who answers each as soon as it is on the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, type Outcome, SOUND, type Terminal } from './alliance';

const ENTER = '\r';
const DOWN = '\u001b[B';
const ESCAPE = '\u001b';
const COLOR = new RegExp(`${ESCAPE}\\[(?:\\d+;)*3[0-7][;m]`);
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_U = '\u0015';

/** What is on the screen, and the keys that answer it; null: the terminal is closed. */
type Step = readonly [screen: string, keys: string | null, when?: 'after Escape'];

interface Talk extends Outcome {
  /** Steps that were never reached. */
  readonly left: readonly Step[];
}

async function talk(
  cwd: string,
  args: readonly string[],
  steps: readonly Step[],
  terminal: Terminal = {},
): Promise<Talk> {
  const keyboard = new PassThrough();
  const left = [...steps];
  let seen = 0;
  const onStderr = (written: string) => {
    const [next] = left;
    if (!next || !stripVTControlCharacters(written.slice(seen)).includes(next[0])) return;
    left.shift();
    seen = written.length;
    const [, keys, when] = next;
    if (keys === null) keyboard.end();
    else if (when === undefined) keyboard.write(keys);
    else {
      // A key of its own only once nothing follows it, as the event tells.
      const onKey = (_text: string, { name }: { name: string }) => {
        if (name !== 'escape') return;
        keyboard.off('keypress', onKey);
        setImmediate(() => keyboard.write(keys));
      };
      keyboard.on('keypress', onKey).write(ESCAPE);
    }
  };
  const outcome = await alliance(cwd, ['init', ...args], { columns: 160, ...terminal, keyboard, onStderr });
  return { ...outcome, left };
}

function dataIn(cwd: string, path: string): unknown {
  const { root } = parseYaml(readFileSync(join(cwd, path), 'utf8'));
  return root && plainValue(root);
}

async function kindsIn(cwd: string, path: string): Promise<ReadonlySet<string>> {
  const { stdout } = await alliance(cwd, ['check', path, '--format', 'json']);
  return new Set(JSON.parse(stdout).files[0].findings.map(({ kind }: { kind: string }) => kind));
}

const ALL: readonly Step[] = [
  ['What is the alliance called?', `Northwind–Helios${ENTER}`],
  ['Its short name (id)', ENTER],
  ['At which stage is it?', `${DOWN}${ENTER}`],
  ['The first partner', `Northwind Pharma${ENTER}`],
  ['The second partner', `Helios Bio${ENTER}`],
  ['The third partner', ENTER],
  ['Which of them is your side?', `${DOWN}${ENTER}`],
  ['What kind of deal is it?', ` ${DOWN}${DOWN} ${ENTER}`],
  ['How close are the partners?', `${DOWN}${ENTER}`],
  ['Executive sponsor of Northwind Pharma', `Maria Keller, SVP Research${ENTER}`],
  ['Executive sponsor of Helios Bio', ENTER],
  ['Alliance manager of Northwind Pharma', ENTER],
  ['Alliance manager of Helios Bio', `Amy Chan${ENTER}`],
  ['Why do the partners collaborate?', `Two assets need #1${ENTER}`],
];

describe('the questions', () => {
  it('lead to a file that holds every answer', async () => {
    const cwd = temporaryFolder({});
    const { code, stdout, left } = await talk(cwd, [], ALL);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(stripVTControlCharacters(stdout)).toMatch(
      /^northwind-helios\.alliance\.yaml is written\.\nIt has \d+ gaps: /,
    );
    expect(dataIn(cwd, 'northwind-helios.alliance.yaml')).toEqual({
      alliance: 1,
      id: 'northwind-helios',
      name: 'Northwind–Helios',
      stage: 'launch',
      relationship: { form: ['transactional', 'license'], closeness: 'collaborative' },
      partners: [
        { id: 'northwind-pharma', name: 'Northwind Pharma' },
        { id: 'helios-bio', name: 'Helios Bio', self: true },
      ],
      people: [
        { id: 'maria-keller', name: 'Maria Keller', partner: 'northwind-pharma', title: 'SVP Research' },
        { id: 'amy-chan', name: 'Amy Chan', partner: 'helios-bio' },
      ],
      purpose: { why: 'Two assets need #1' },
      roles: {
        'northwind-pharma': { executiveSponsor: { person: 'maria-keller' } },
        'helios-bio': { allianceManager: { person: 'amy-chan' } },
      },
    });
    expect(await kindsIn(cwd, 'northwind-helios.alliance.yaml')).toEqual(new Set(['gap']));
  });

  it('are asked only where the options have not answered', async () => {
    const cwd = temporaryFolder({});
    const options = [
      'AZ',
      '--id',
      'az',
      '--stage',
      'manage',
      '--partner',
      'Acme',
      '--partner',
      'Zenith',
      '--self',
      'acme',
    ];
    const more = [
      '--form',
      'license',
      '--sponsor',
      'acme=',
      '--alliance-manager',
      'Zenith=Zoe Ash',
      '--why',
      'Because',
    ];
    const { code, left, stderr } = await talk(
      cwd,
      [...options, ...more],
      [
        ['How close are the partners?', ENTER],
        ['Executive sponsor of Zenith', ENTER],
        ['Alliance manager of Acme', ENTER],
      ],
    );
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(stderr).not.toContain('Executive sponsor of Acme');
    expect(dataIn(cwd, 'az.alliance.yaml')).toMatchObject({
      relationship: { form: ['license'], closeness: 'co-operative' },
      roles: { zenith: { allianceManager: { person: 'zoe-ash' } } },
    });
  });

  it('bear hostile answers, five partners and nothing known', async () => {
    const cwd = temporaryFolder({});
    const names = ['null', `It's: "#1" {x}`, '🚀 شركة', '007', 'x'.repeat(200)];
    const { code, left } = await talk(
      cwd,
      [],
      [
        ['What is the alliance called?', `\t- [a]: 🚀 # b  ${ENTER}`],
        ['Its short name (id)', ENTER],
        ['At which stage is it?', ENTER],
        ['The first partner', `${names[0]}${ENTER}`],
        ['The second partner', `${names[1]}${ENTER}`],
        ['The third partner', `${names[2]}${ENTER}`],
        ['The fourth partner', `${names[3]}${ENTER}`],
        ['The fifth partner', `${names[4]}${ENTER}`],
        ['The next partner', ENTER],
        ['Which of them is your side?', `\u001b[A${ENTER}`],
        ['What kind of deal is it?', ENTER],
        ['How close are the partners?', ENTER],
        ...names.map((): Step => ['Executive sponsor of', `Ann Lee, "CEO" # ${ENTER}`]),
        ...names.map((): Step => ['Alliance manager of', `, null${ENTER}`]),
        ['Why do the partners collaborate?', ENTER],
      ],
    );
    expect({ code, left }).toEqual({ code: 0, left: [] });
    const [path = ''] = readdirSync(cwd);
    expect(path).toBe('a-b.alliance.yaml');
    expect(dataIn(cwd, path)).toMatchObject({
      name: '- [a]: 🚀 # b',
      partners: names.map((name) => ({ name })),
      people: names.map(() => ({ name: 'Ann Lee', title: '"CEO" #' })),
    });
    expect(await kindsIn(cwd, path)).toEqual(new Set(['gap']));
  });

  it('tell at once what is wrong with an answer', async () => {
    const cwd = temporaryFolder({ 'az.alliance.yaml': SOUND });
    const options = [
      '--stage',
      'source',
      '--self',
      'acme',
      '--form',
      'license',
      '--closeness',
      'tactical',
      '--why',
      'So',
    ];
    const { code, left } = await talk(cwd, options, [
      ['What is the alliance called?', ENTER],
      ['It needs a name.', `AZ${ENTER}`],
      ['Its short name (id)', ENTER],
      ['"az.alliance.yaml" exists already; choose another name', `${CTRL_U}acme-zenith${ENTER}`],
      ['The id "acme-zenith" already stands for the alliance "Acme and Zenith"', `${CTRL_U}A Z${ENTER}`],
      ['"A Z" is not an id', `${CTRL_U}az-2${ENTER}`],
      ['The first partner', `Acme${ENTER}`],
      ['The second partner', `Acme${ENTER}`],
      ['"Acme" stands for a partner already', `${CTRL_U}Zenith${ENTER}`],
      ['The third partner', ENTER],
    ]);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(readdirSync(cwd)).toEqual(['az-2.alliance.yaml', 'az.alliance.yaml']);
  });

  it('go to standard error, so that the file can go to standard output', async () => {
    const cwd = temporaryFolder({});
    const { code, stdout } = await talk(cwd, ['--output', '-'], ALL);
    expect(code).toBe(0);
    expect(parseYaml(stdout).faults).toEqual([]);
    expect(stdout).toMatch(/^# [\s\S]*\nid: northwind-helios\n/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('have no colours where nobody wants them', async () => {
    // What draws the questions asks the process itself, which has no terminal here.
    vi.stubEnv('FORCE_COLOR', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const isColored = async (args: readonly string[], terminal: Terminal = {}) => {
      const { stderr, stdout } = await talk(temporaryFolder({}), args, ALL, terminal);
      expect(stdout).toContain('is written');
      return [stderr, stdout].map((text) => COLOR.test(text));
    };
    expect((await isColored([]))[0]).toBe(true);
    expect(await isColored(['--no-color'])).toEqual([false, false]);
    expect(await isColored([], { env: { NO_COLOR: '1' } })).toEqual([false, false]);
  });

  it('are not asked with --yes', async () => {
    const cwd = temporaryFolder({});
    const { code, stderr } = await talk(cwd, ['AZ', '--yes', '--partner', 'Acme', '--partner', 'Zenith'], []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(dataIn(cwd, 'az.alliance.yaml')).toMatchObject({ stage: 'form' });
  });
});

describe('ended early, nothing is written', () => {
  it.each(ALL.map(([screen], at) => [screen, at] as const))('by Ctrl-C at %j', async (screen, at) => {
    const cwd = temporaryFolder({});
    const { code, stdout, stderr, left } = await talk(cwd, [], [...ALL.slice(0, at), [screen, CTRL_C]]);
    expect({ code, stdout, left }).toEqual({ code: 130, stdout: '', left: [] });
    expect(stderr).toMatch(/alliance: Nothing was written\.\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['Ctrl-D', CTRL_D],
    ['closing the terminal', null],
  ])('by %s', async (_how, keys) => {
    for (const at of [0, 2, 7]) {
      const cwd = temporaryFolder({});
      const { code, left } = await talk(cwd, [], [...ALL.slice(0, at), [ALL[at]?.[0] ?? '', keys]]);
      expect({ code, left }).toEqual({ code: 130, left: [] });
      expect(readdirSync(cwd)).toEqual([]);
    }
  });

  it('but not by Escape, which slips easily', async () => {
    const cwd = temporaryFolder({});
    const steps = ALL.map(([screen, keys]): Step => [screen, keys, 'after Escape']);
    expect(await talk(cwd, [], steps)).toMatchObject({ code: 0, left: [] });
  });
});
