// All output formats of one run, from a repository with names and values that try to be markup: each is read back with a
// parser of its own language and tells the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../server/src/finding';
import { shown } from '../../server/src/reports/display';
import {
  readCheckstyle,
  readCommands,
  readGitlab,
  readJunit,
  readMarkdown,
  readRdjson,
  readSarif,
  type Told,
} from '../reports/readers';
import { type Files, temporaryFolder } from '../temporaryFolder';
import { alliance, SOUND } from './alliance';

/** Each is the name of a file and the name of a key. */
const HOSTILE = [
  'a b, c: d;e=f',
  '100%25 %0A::error::x',
  '::error file=x::y',
  '##[error]x',
  ']]> <b>&amp;</b> <!-- x -->',
  '| a | `b` *c* _d_ ~e~ $f$',
  '[x](http://e.example) ![y](z)',
  '@octocat #1 :tada: GH-1 www.e.example x@e.example',
  'https:e.example \\n \\',
  "'one' “two” `three`",
  '{0} \x24{{ github.token }} $(id)',
  '</details><script>',
  '名前 Ine\u0301s 👩‍🚀 🇩🇪',
  'שלום عالم',
  '- # > 1. ---',
];

function hostileFile(key: string, id = 'own'): string {
  return `${SOUND.replace('acme-zenith', id)}${JSON.stringify(key)}: 1\nsummary: []\n`;
}

const FILES: Files = {
  'sub/alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/wrong-type: hint }\n',
  ...Object.fromEntries(
    HOSTILE.map((name, at) => [`sub/${name.replaceAll('/', '∕')}.alliance.yaml`, hostileFile(name, `id-${at}`)]),
  ),
  'sub/line\nbreak.alliance.yaml': hostileFile('x'),
  'sub/sound.alliance.yaml': SOUND,
};

const READERS = {
  sarif: readSarif,
  gitlab: readGitlab,
  junit: readJunit,
  checkstyle: readCheckstyle,
  rdjson: readRdjson,
  markdown: readMarkdown,
  github: readCommands,
};
type Name = keyof typeof READERS;
const NAMES = Object.keys(READERS) as Name[];

const LEVELS: Readonly<Record<Name, Readonly<Record<Level, string>>>> = {
  sarif: { error: 'error', warning: 'warning', info: 'note', hint: 'note' },
  gitlab: { error: 'critical', warning: 'major', info: 'minor', hint: 'info' },
  junit: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  checkstyle: { error: 'error', warning: 'warning', info: 'info', hint: 'info' },
  rdjson: { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' },
  markdown: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  github: { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' },
};

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly level: Level;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
}

/** What one run tells in each format; `expected` from its JSON. */
async function tellAll(files: Files, subfolder = '') {
  const folder = temporaryFolder({ ...files, 'out/': '' });
  execFileSync('git', ['init', '-q', folder]);
  const formats = ['json', ...NAMES].flatMap((name) => ['--format', `${name}=${folder}/out/${name}`]);
  const outcome = await alliance(join(folder, subfolder), ['check', ...formats]);
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  const report: JsonReport = JSON.parse(read('json'));
  const expected =
    (name: Name) =>
    (path: (printed: string) => string, text = (message: string) => message): Told[] =>
      report.files.flatMap((file) =>
        file.findings.map(({ level, ruleId, message, range }) => ({
          path: text(path(file.path)),
          line: range.start.line + 1,
          level: LEVELS[name][level],
          ruleId,
          message: text(message),
        })),
      );
  return { folder, outcome, read, expected, told: (name: Name) => READERS[name](read(name)) };
}

const asPrinted = (path: string) => path;

describe('names and values that try to be markup', () => {
  it('survive in every format, one run writing all', async () => {
    const { outcome, told, expected } = await tellAll(FILES, 'sub');
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: '' });
    const inRepository = (path: string) => `sub/${path}`;
    expect(expected('junit')(asPrinted)).toHaveLength(2 * HOSTILE.length + 2);
    for (const name of ['junit', 'checkstyle', 'rdjson'] as const) {
      expect(told(name), name).toEqual(expected(name)(asPrinted));
    }
    expect(told('markdown')).toEqual(expected('markdown')(asPrinted, shown));
    expect(told('gitlab')).toEqual(expected('gitlab')(inRepository));
    expect(inOrder(told('sarif'))).toEqual(inOrder(expected('sarif')(inRepository)));
  });

  it('are annotations of GitHub as far as it shows them', async () => {
    const { told, expected, read } = await tellAll(FILES, 'sub');
    const commands = told('github');
    const all = expected('github')((path) => `sub/${path}`);
    expect(commands.filter(({ level }) => level === 'error')).toEqual(
      all.filter(({ level }) => level === 'error').slice(0, 10),
    );
    expect(commands.filter(({ level }) => level === 'notice')).toHaveLength(10);
    expect(read('github')).toContain(' of them are not annotated, ');
  });
});

it('paths from the current folder where it is the top', async () => {
  const { told, expected } = await tellAll({ 'deals/a b.alliance.yaml': hostileFile('x') });
  for (const name of NAMES) expect(told(name), name).toEqual(expected(name)(asPrinted));
});

function inOrder(told: readonly Told[]): Told[] {
  return told.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
