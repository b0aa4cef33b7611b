// `alliance health`: finds the alliances, judges them and prints how each is doing.
import { healthHtml } from '../reports/healthHtml';
import { healthIcs } from '../reports/healthIcs';
import { healthJson } from '../reports/healthJson';
import { healthMarkdown } from '../reports/healthMarkdown';
import { healthText } from '../reports/healthText';
import type { Look } from '../reports/report';
import { type HealthFlags, type HealthRun, runHealth } from './healthRun';
import type { Io } from './io';
import { writeTo, writeWhole } from './output';
import { oneOf } from './usage';

export const HEALTH_FORMATS = ['text', 'json', 'markdown', 'html', 'ics'] as const;

const REPORTS: Readonly<Record<'text' | 'json' | 'markdown', (run: HealthRun, look: Look) => Iterable<string>>> = {
  text: healthText,
  json: healthJson,
  markdown: healthMarkdown,
};

export async function health(paths: readonly string[], flags: HealthFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, HEALTH_FORMATS);
  return runHealth(paths, flags, io, async (run) => {
    if (format === 'html') await writeWhole(io, flags, healthHtml(run, io.pageAssets()));
    else if (format === 'ics') await writeWhole(io, flags, healthIcs(run.reports));
    else await writeTo(io, flags, (look) => REPORTS[format](run, look));
  });
}
