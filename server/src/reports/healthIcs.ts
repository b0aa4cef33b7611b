// The calendars of health reports and of the portfolio as iCalendar.
import type { Portfolio } from '../health/portfolioTypes';
import type { HealthReport } from '../health/report';
import { icalendar } from './icalendar';

/** One calendar for all; where there are several alliances each date names its own. */
export function healthIcs(reports: readonly HealthReport[]): Promise<string> {
  const nameOf = ({ name, id, path }: HealthReport) => name ?? id ?? path;
  const [first] = reports;
  const dates = reports.flatMap((report) => {
    const of = reports.length > 1 ? { alliance: nameOf(report) } : {};
    return report.calendar.map((entry) => ({ ...entry, ...of, asOf: report.asOf }));
  });
  return icalendar(first && reports.length === 1 ? nameOf(first) : 'Alliances', dates);
}

export function portfolioIcs({ calendar, asOf }: Portfolio): Promise<string> {
  return icalendar(
    'Alliances',
    calendar.map((entry) => ({ ...entry, asOf })),
  );
}
