// `alliance health`: finds the alliances, judges them and prints how each is doing.
import { healthJson } from '../reports/healthJson';
import { healthText } from '../reports/healthText';
import type { Look } from '../reports/report';
import { type HealthFlags, type HealthRun, runHealth } from './healthRun';
import type { Io } from './io';
import { writeTo } from './output';
import { oneOf } from './usage';

export const HEALTH_FORMATS = ['text', 'json'] as const;

const REPORTS: Readonly<Record<(typeof HEALTH_FORMATS)[number], (run: HealthRun, look: Look) => Iterable<string>>> = {
  text: healthText,
  json: healthJson,
};

export async function health(paths: readonly string[], flags: HealthFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, HEALTH_FORMATS);
  return runHealth(paths, flags, io, (run) => writeTo(io, flags, (look) => REPORTS[format](run, look)));
}
