// One chart of a health report as an SVG file.
import type { HealthReport } from '../health/report';
import type { ChartName } from './pageTypes';

/** Those that there is something to draw for; none where there is no report. */
export async function chartsOf(report: HealthReport | null): Promise<readonly ChartName[]> {
  return report ? (await import('#page')).chartsIn(report) : [];
}

/** Null where there is no such chart, or nothing to draw. */
export async function healthSvg(report: HealthReport, chart: string): Promise<string | null> {
  return (await import('#page')).svgText(report, chart);
}
