// A made-up run of a check for the tests of its reports.
import type { Finding } from '../../server/src/finding';
import { parseDay } from '../../server/src/model/calendar';
import type { CheckedFile, CheckReport, CheckRun } from '../../server/src/reports/report';
import { lineStartsOf, rangeOf } from '../../server/src/yaml/position';

export const DAY = parseDay('2026-11-22') ?? 0;

/** A finding at the first place where `quoted` stands in `text`. */
export function findingAt(text: string, quoted: string, parts: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quoted);
  const end = start + quoted.length;
  return {
    ruleId: 'sponsor/missing',
    level: 'error',
    kind: 'gap',
    message: `Partner "${quoted}" has no executive sponsor.`,
    start,
    end,
    range: rangeOf(lineStartsOf(text), start, end),
    pointer: `/roles/${quoted}`,
    key: `deal.alliance.yaml /roles/${quoted} sponsor/missing ${quoted}`,
    related: [],
    fixes: [],
    ...parts,
  };
}

export function fileOf(path: string, text: string, findings: readonly Finding[] = []): CheckedFile {
  return { path, asOf: DAY, text, findings };
}

export function runOf(files: readonly CheckedFile[], counts: Partial<CheckRun['summary']> = {}): CheckRun {
  const summary = { files: files.length, error: 0, warning: 0, info: 0, hint: 0, suppressed: 0, baselined: 0 };
  for (const file of files) for (const { level } of file.findings) summary[level]++;
  return { asOf: DAY, files, summary: { ...summary, ...counts }, inRepository: (printed) => printed };
}

/** A report in one piece, as it goes into a file. */
export function print(report: CheckReport, run: CheckRun): string {
  return [...report(run, { colors: false, columns: undefined, quiet: false })].join('');
}
