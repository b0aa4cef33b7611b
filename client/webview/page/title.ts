// What a page and its parts are called.
import type { HealthReport } from '../../../server/src/health/report';
import type { HealthPage } from '../../../server/src/reports/pageTypes';
import { counted, day } from '../words';

/** For the tab of a browser and the list of files. */
export function titleOf({ asOf, reports }: HealthPage): string {
  const [only] = reports;
  return only && reports.length === 1
    ? `Health of ${nameOf(only)}, ${day(only.asOf)}`
    : `Health of ${counted(reports.length, 'alliance')}, ${day(asOf)}`;
}

export function nameOf({ name, id, path }: HealthReport): string {
  return name ?? id ?? path;
}
