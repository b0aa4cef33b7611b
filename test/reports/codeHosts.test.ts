// Annotations of GitHub and the Code Quality report of GitLab.
import { describe, expect, it } from 'vitest';
import type { Level } from '../../server/src/finding';
import { githubReport } from '../../server/src/reports/github';
import { gitlabReport } from '../../server/src/reports/gitlab';
import { readCommands } from './readers';
import { fileOf, findingAt, print, runOf } from './run';

const TEXT = 'id: a\npartners:\n  - id: helios\n';

describe('annotations of GitHub', () => {
  it('tell place, rule and sentence', () => {
    const over = { level: 'info', message: 'Over\r\n100%: a, b' } as const;
    const run = runOf([
      fileOf('a, b: c%.yaml', TEXT, [findingAt(TEXT, 'id: a\npart', over), findingAt(TEXT, 'helios')]),
    ]);
    expect(print(githubReport, run)).toBe(
      [
        '::error file=a%2C b%3A c%25.yaml,line=3,endLine=3,col=9,endColumn=15,title=sponsor/missing::Partner "helios" has no executive sponsor.',
        '::notice file=a%2C b%3A c%25.yaml,line=1,endLine=2,title=sponsor/missing::Over%0D%0A100%25: a, b',
        '1 error, 1 info in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it('say that nothing is found', () => {
    expect(print(githubReport, runOf([fileOf('a', TEXT)]))).toBe('No findings in 1 file.\n');
  });

  it('are as many as GitHub shows, of each kind the first by severity, path and place', () => {
    const many = (path: string, ...levels: Level[]) =>
      fileOf(
        path,
        TEXT,
        levels.flatMap((level) =>
          Array.from({ length: 7 }, (_, at) => findingAt(TEXT, 'id', { level, message: `${level} ${at}` })),
        ),
      );
    const output = print(githubReport, runOf([many('a', 'hint', 'warning', 'error'), many('b', 'info', 'error')]));
    const told = readCommands(output).map(({ path, level, message }) => `${level} ${path} ${message}`);
    const list = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
    expect(told).toEqual([
      ...list('error a error', 7),
      ...list('error b error', 3),
      ...list('warning a warning', 7),
      ...list('notice b info', 7),
      ...list('notice a hint', 3),
    ]);
    expect(output.split('\n').at(-2)).toBe(
      '14 errors, 7 warnings, 7 infos, 7 hints in 2 files. 8 of them are not annotated, because GitHub shows at most 10 errors, 10 warnings and 10 notices of a step; the job summary lists all.',
    );
  });
});

describe('the Code Quality report of GitLab', () => {
  it('has what GitLab reads, with a fingerprint that no other has', () => {
    const levels = ['error', 'warning', 'info', 'hint'] as const;
    const findings = levels.map((level) => findingAt(TEXT, 'id: a\npart', { level, key: 'deal /id x' }));
    const entries = JSON.parse(print(gitlabReport, runOf([fileOf('a b', TEXT, findings), fileOf('b', TEXT)])));
    expect(entries[0]).toEqual({
      description: 'Partner "id: a\npart" has no executive sponsor.',
      check_name: 'sponsor/missing',
      fingerprint: 'deal /id x',
      severity: 'critical',
      location: { path: 'a b', lines: { begin: 1, end: 2 } },
    });
    expect(entries.map(({ severity }: { severity: string }) => severity)).toEqual([
      'critical',
      'major',
      'minor',
      'info',
    ]);
    expect(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual([
      'deal /id x',
      'deal /id x #2',
      'deal /id x #3',
      'deal /id x #4',
    ]);
  });

  it('is a list where nothing is found', () => {
    expect(print(gitlabReport, runOf([]))).toBe('[]\n');
  });
});
