// Findings as failed tests in the XML of JUnit: a suite a file, a test a finding; a file without any is one passed test.
// https://github.com/testmoapp/junitxml describes what its many readers agree on. Paths as printed.
import type { Finding } from '../finding';
import type { CheckedFile, CheckReport } from './report';
import { startTag, XML_HEAD, xmlText } from './xml';

export const junitReport: CheckReport = function* ({ files }) {
  const failures = files.reduce((sum, file) => sum + file.findings.length, 0);
  const tests = files.reduce((sum, file) => sum + testsOf(file), 0);
  yield `${XML_HEAD}${startTag('testsuites', { name: 'alliance check', tests, failures, errors: 0 })}\n`;
  for (const file of files) yield* suite(file);
  yield '</testsuites>\n';
};

function testsOf({ findings }: CheckedFile): number {
  return Math.max(1, findings.length);
}

function* suite(file: CheckedFile): Iterable<string> {
  const { path, findings } = file;
  const counts = { tests: testsOf(file), failures: findings.length, errors: 0, skipped: 0 };
  yield `  ${startTag('testsuite', { name: path, ...counts })}\n`;
  if (findings.length === 0) {
    yield `    ${startTag('testcase', { name: 'no findings', classname: path, file: path }, true)}\n`;
  }
  const names = new Map<string, number>();
  for (const finding of findings) {
    const name = `${finding.ruleId}: ${finding.message}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    // Readers take tests of one name for one test.
    yield testcase(path, count === 1 ? name : `${name} (${count})`, finding);
  }
  yield '  </testsuite>\n';
}

function testcase(path: string, name: string, finding: Finding): string {
  const { level, ruleId, message, related } = finding;
  const lines = [
    `${placeOf(path, finding)} ${level} ${ruleId}`,
    message,
    ...related.map((each) => `${placeOf(each.path, each)} ${each.message}`),
  ];
  return [
    `    ${startTag('testcase', { name, classname: path, file: path })}`,
    `      ${startTag('failure', { message, type: level })}${xmlText(lines.join('\n'))}</failure>`,
    '    </testcase>\n',
  ].join('\n');
}

function placeOf(path: string, { range }: Pick<Finding, 'range'>): string {
  return `${path}:${range.start.line + 1}:${range.start.character + 1}`;
}
