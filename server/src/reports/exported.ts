// One health report as a text that is kept or sent, in the format that an editor asks for.
import type { HealthReport } from '../health/report';
import { parseDay } from '../model/calendar';
import type { ExportFormat, ExportParams } from '../protocol';
import { healthHtml } from './healthHtml';
import { healthIcs } from './healthIcs';
import { healthJson } from './healthJson';
import { healthMarkdown } from './healthMarkdown';
import { healthSvg } from './healthSvg';

type Make = (report: HealthReport, params: ExportParams) => string | null | Promise<string | null>;

const MAKERS: Readonly<Record<ExportFormat, Make>> = {
  html: (report, { page }) => (page ? healthHtml(aloneOf(report), page) : null),
  markdown: (report) => [...healthMarkdown({ reports: [report] })].join(''),
  json: (report) => [...healthJson(aloneOf(report))].join(''),
  svg: (report, { chart }) => (chart === undefined ? null : healthSvg(report, chart)),
  ics: (report) => healthIcs([report]),
};

/** Null where there is no report, or no such format. */
export async function exported(report: HealthReport | null, params: ExportParams): Promise<string | null> {
  return report && Object.hasOwn(MAKERS, params.format) ? MAKERS[params.format](report, params) : null;
}

function aloneOf(report: HealthReport) {
  return { asOf: parseDay(report.asOf) ?? 0, reports: [report] };
}
