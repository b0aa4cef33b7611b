// Findings for GitLab's merge requests: a Code Quality report. Paths from the top of the repository.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import type { Level } from '../finding';
import { fingerprintsOf } from './fingerprints';
import { jsonList } from './jsonList';
import type { CheckReport, CheckRun } from './report';

/** Of GitLab's five, "blocker" is left to what stops a delivery. */
const SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

export const gitlabReport: CheckReport = function* (run) {
  yield* jsonList(entries(run));
  yield '\n';
};

function* entries({ files, inRepository }: CheckRun): Iterable<object> {
  const fingerprints = fingerprintsOf(files);
  for (const file of files) {
    const path = inRepository(file.path);
    for (const finding of file.findings) {
      const { ruleId, level, message, range } = finding;
      yield {
        description: message,
        check_name: ruleId,
        fingerprint: fingerprints.get(finding),
        severity: SEVERITIES[level],
        location: { path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
      };
    }
  }
}
