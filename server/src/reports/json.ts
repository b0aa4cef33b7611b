// Findings for programs: version 1 of the JSON of `alliance check`. Lines and characters from 0, in UTF-16 code units.
import type { Finding } from '../finding';
import { formatDay } from '../model/calendar';
import type { CheckedFile, CheckReport } from './report';

export const jsonReport: CheckReport = function* ({ asOf, files, summary }) {
  yield `{\n  "version": 1,\n  "asOf": "${formatDay(asOf)}",\n  "files": [`;
  let separator = '\n';
  for (const file of files) {
    yield `${separator}${indented(fileEntry(file), '    ')}`;
    separator = ',\n';
  }
  const { error, warning, info, hint, suppressed, baselined } = summary;
  const counts = { files: summary.files, error, warning, info, hint, suppressed, baselined };
  yield `${files.length > 0 ? '\n  ' : ''}],\n  "summary": ${indented(counts, '  ').trimStart()}\n}\n`;
};

function fileEntry({ path, asOf, findings }: CheckedFile): object {
  return { path, asOf: formatDay(asOf), findings: findings.map(findingEntry) };
}

function findingEntry({ ruleId, level, kind, message, range, pointer, key, related, fixes }: Finding): object {
  return {
    ruleId,
    level,
    kind,
    message,
    range,
    pointer,
    key,
    related: related.map(({ path, range, message }) => ({ path, range, message })),
    fixable: fixes.length > 0,
  };
}

/** JSON holds no line ends of the user's (they are escaped), so indenting its lines changes nothing in its strings. */
function indented(value: object, indent: string): string {
  return indent + JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
