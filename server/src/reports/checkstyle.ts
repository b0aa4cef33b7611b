// Findings in the XML of Checkstyle, which many tools read (Jenkins, SonarQube, editors). Paths as printed.
// https://checkstyle.org/, the format that its XMLLogger writes.
import type { Level } from '../finding';
import type { CheckReport } from './report';
import { startTag, XML_HEAD } from './xml';

/** The version of the format. */
const VERSION = '4.3';
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

export const checkstyleReport: CheckReport = function* ({ files }) {
  yield `${XML_HEAD}${startTag('checkstyle', { version: VERSION })}\n`;
  for (const { path, findings } of files) {
    yield `  ${startTag('file', { name: path }, findings.length === 0)}\n`;
    if (findings.length === 0) continue;
    for (const { ruleId, level, message, range } of findings) {
      const place = { line: range.start.line + 1, column: range.start.character + 1 };
      yield `    ${startTag('error', { ...place, severity: SEVERITIES[level], message, source: ruleId }, true)}\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
};
