// `alliance health`: finds the alliances, judges them and prints how each is doing.
import { healthIcs } from '../reports/healthIcs';
import { healthJson } from '../reports/healthJson';
import { healthMarkdown } from '../reports/healthMarkdown';
import { healthText } from '../reports/healthText';
import type { Look } from '../reports/report';
import { type HealthFlags, type HealthRun, runHealth } from './healthRun';
import type { Io } from './io';
import { writeTo } from './output';
import { oneOf } from './usage';

export const HEALTH_FORMATS = ['text', 'json', 'markdown', 'ics'] as const;

const REPORTS: Readonly<Record<'text' | 'json' | 'markdown', (run: HealthRun, look: Look) => Iterable<string>>> = {
  text: healthText,
  json: healthJson,
  markdown: healthMarkdown,
};

export async function health(paths: readonly string[], flags: HealthFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, HEALTH_FORMATS);
  return runHealth(paths, flags, io, async (run) => {
    const calendar = format === 'ics' ? await healthIcs(run.reports) : '';
    await writeTo(io, flags, (look) => (format === 'ics' ? [calendar] : REPORTS[format](run, look)));
  });
}
