// The report for people at a terminal.
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../server/src/reports/display';
import type { CheckRun, Look } from '../../server/src/reports/report';
import { textReport } from '../../server/src/reports/text';
import { DAY, fileOf, findingAt, runOf } from './run';

const PLAIN: Look = { colors: false, columns: undefined, quiet: false };
const print = (run: CheckRun, look: Partial<Look> = {}) => [...textReport(run, { ...PLAIN, ...look })].join('');

const DEAL = 'alliance: 1\npartners:\n  - id: helios\n  - id: northwind\nstage: manage\n';

describe('the text report', () => {
  it('groups findings by file, each with place, level, rule, sentence, frame and related places', () => {
    const related = [
      {
        path: 'people.alliance-directory.yaml',
        range: findingAt(DEAL, 'manage').range,
        message: 'Helios is written here.',
      },
    ];
    const run = runOf([
      fileOf('deals/a.alliance.yaml', DEAL, [
        findingAt(DEAL, 'helios', { related }),
        findingAt(DEAL, 'manage', { level: 'info', ruleId: 'kpi/missing' }),
      ]),
      fileOf('deals/b.alliance.yaml', DEAL),
      fileOf('deals/c.alliance.yaml', DEAL, [findingAt(DEAL, 'northwind', { level: 'warning' })]),
    ]);
    expect(print(run)).toBe(`── deals/a.alliance.yaml ───────────────────────────────────────────────────────

error   deals/a.alliance.yaml:3:9 sponsor/missing
      │ Partner "helios" has no executive sponsor.
    2 │ partners:
    3 │   - id: helios
      │         ^^^^^^
      ╰ people.alliance-directory.yaml:5:8 Helios is written here.

info    deals/a.alliance.yaml:5:8 kpi/missing
      │ Partner "manage" has no executive sponsor.
    4 │   - id: northwind
    5 │ stage: manage
      │        ^^^^^^

── deals/c.alliance.yaml ───────────────────────────────────────────────────────

warning deals/c.alliance.yaml:4:9 sponsor/missing
      │ Partner "northwind" has no executive sponsor.
    3 │   - id: helios
    4 │   - id: northwind
      │         ^^^^^^^^^

1 error, 1 warning, 1 info in 3 files, as of 2026-11-22.
To read why: alliance explain sponsor/missing
`);
  });

  it('shows a place once for all that is found there', () => {
    const related = Array.from({ length: 8 }, (_, at) => ({
      path: 'b.alliance.yaml',
      range: { start: { line: at, character: 0 }, end: { line: at, character: 1 } },
      message: 'Here too.',
    }));
    const findings = [
      findingAt(DEAL, 'manage', { level: 'hint', ruleId: 'raci/missing', message: 'No RACI.', related }),
      findingAt(DEAL, 'manage', { level: 'error', ruleId: 'exit/missing', message: 'No exit plan.', related }),
    ];
    const output = print(runOf([fileOf('a.alliance.yaml', DEAL, findings)]));
    expect(output.split('\n').slice(2, -4).join('\n')).toBe(`hint    a.alliance.yaml:5:8 raci/missing
      │ No RACI.
error   a.alliance.yaml:5:8 exit/missing
      │ No exit plan.
    4 │   - id: northwind
    5 │ stage: manage
      │        ^^^^^^
      ╰ b.alliance.yaml:1:1 Here too.
      ╰ b.alliance.yaml:2:1 Here too.
      ╰ b.alliance.yaml:3:1 Here too.
      ╰ b.alliance.yaml:4:1 Here too.
      ╰ b.alliance.yaml:5:1 Here too.
      ╰ and 3 more places.`);
    expect(output).toMatch(/To read why: alliance explain exit\/missing\n$/);
  });

  it('says that there is nothing to say', () => {
    expect(print(runOf([fileOf('a.alliance.yaml', DEAL)]))).toBe('No findings in 1 file, as of 2026-11-22.\n');
  });

  it('counts what is silenced or not shown', () => {
    const file = fileOf('a.alliance.yaml', DEAL, [findingAt(DEAL, 'helios')]);
    const run = runOf([file, fileOf('b.alliance.yaml', DEAL)], { warning: 2, hint: 4, suppressed: 3 });
    expect(print(run, { quiet: true }).split('\n').slice(-2)).toEqual([
      '1 error, 2 warnings, 4 hints in 2 files, as of 2026-11-22. 3 silenced by a comment. 6 not shown.',
      '',
    ]);
  });

  it('names no day where files are judged at different ones', () => {
    const run = runOf([fileOf('a.alliance.yaml', DEAL), { ...fileOf('b.alliance.yaml', DEAL), asOf: DAY - 1 }]);
    expect(print(run)).toBe('No findings in 2 files.\n');
  });

  it('widens its margin for long files', () => {
    const text = `${'\n'.repeat(12_344)}stage: manage\n`;
    expect(print(runOf([fileOf('a.alliance.yaml', text, [findingAt(text, 'manage')])]))).toContain(`
error     a.alliance.yaml:12345:8 sponsor/missing
        │ Partner "manage" has no executive sponsor.
  12345 │ stage: manage
        │        ^^^^^^
`);
  });
});

describe('on a terminal', () => {
  const message = `Partner "helios" ${'has no executive sponsor and '.repeat(6)}so nobody answers for it.`;
  const run = runOf([fileOf('a.alliance.yaml', DEAL, [findingAt(DEAL, 'helios', { message })])]);

  it('wraps sentences to its width, each line behind the margin', () => {
    for (const columns of [60, 80, 100]) {
      const lines = print(run, { columns }).split('\n');
      expect(Math.max(...lines.slice(0, -3).map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines.filter((line) => line.startsWith('      │ ')).length).toBeGreaterThan(2);
    }
  });

  it('does not wrap elsewhere, so that a sentence can be searched for', () => {
    expect(print(run)).toContain(`      │ ${message}\n`);
  });

  it('is coloured by level where colours are wanted, and says the same', () => {
    const esc = String.fromCharCode(27);
    const colored = print(run, { colors: true });
    expect(colored).toContain(
      `${esc}[1m${esc}[31merror  ${esc}[39m${esc}[22m a.alliance.yaml:3:9 ${esc}[2msponsor/missing${esc}[22m`,
    );
    expect(colored).toContain(`${esc}[31m^^^^^^${esc}[39m`);
    expect(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(print(run));
    expect(print(run)).not.toContain(esc);
  });
});

describe('text of the user', () => {
  /** All but the line ends, which are ours. */
  const STEERING = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
  const HOSTILE = '::error::x\u001b[2J\u202Edlrow\u2066\u0007\u009B31m\r\n::warning::y';

  it('cannot steer the terminal, break a line or begin one', () => {
    const text = `a: 1\n${HOSTILE}: 1\n`;
    const finding = findingAt(text, '::error', {
      message: `"${HOSTILE}" is no key.`,
      related: [{ path: HOSTILE, range: findingAt(text, 'a').range, message: HOSTILE }],
    });
    for (const look of [PLAIN, { ...PLAIN, columns: 60 }]) {
      const output = print(runOf([fileOf(HOSTILE, text, [finding])]), look);
      expect(output).not.toMatch(STEERING);
      for (const line of output.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
    }
  });
});
