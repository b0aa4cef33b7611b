// Health reports for programs: version 1 of the JSON of `alliance health`, by schemas/health-report.schema.json.
import type { HealthReport } from '../health/report';
import { type Day, formatDay } from '../model/calendar';

export function* healthJson({ asOf, reports }: { asOf: Day; reports: readonly HealthReport[] }): Iterable<string> {
  yield `{\n  "version": 1,\n  "asOf": "${formatDay(asOf)}",\n  "reports": [`;
  let separator = '\n';
  for (const report of reports) {
    // JSON holds no line ends of the user's (they are escaped), so indenting its lines changes nothing in its strings.
    yield `${separator}    ${JSON.stringify(report, null, 2).replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
