// Health reports for people at a terminal: the brief of each alliance. No line begins with text of the user, and no
// character of it can steer the terminal.
import type { HealthReport } from '../health/report';
import type { Day } from '../model/calendar';
import { shown, widthOf } from './display';
import { healthHead, quietLine } from './healthText/head';
import { firstSections, lastSections } from './healthText/lists';
import { type Page, pageOf } from './healthText/page';
import { kpiSection, vitalSection } from './healthText/vitals';
import type { Look } from './report';

export function* healthText(
  { reports }: { asOf: Day; reports: readonly HealthReport[] },
  look: Look,
): Iterable<string> {
  const page = pageOf(look);
  for (const report of reports) {
    if (look.quiet) yield `${quietLine(report, page)}\n`;
    else yield* brief(report, page);
  }
}

function* brief(report: HealthReport, page: Page): Iterable<string> {
  const { palette, columns } = page;
  const path = shown(report.path);
  const rule = '─'.repeat(Math.max(2, columns - widthOf(path) - 4));
  yield `${palette.faint('──')} ${palette.strong(path)} ${palette.faint(rule)}\n\n`;
  for (const section of [
    healthHead(report, page),
    ...firstSections(report, page),
    // Of what is over there is nothing to tell.
    ...(report.stage === 'closed' ? [] : [vitalSection(report, page)]),
    kpiSection(report, page),
    ...lastSections(report, page),
  ]) {
    if (section.length > 0) yield `${section.join('\n')}\n\n`;
  }
}
