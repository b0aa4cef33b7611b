// What is said of a KPI, the same in the brief and on the board.
import type { Status, Thresholds } from '../../server/src/health/report';
import type { KpiView } from '../../server/src/health/sectionTypes';
import { day, number } from './words';

/** By the light where there is one, else by the score, as vital signs go. */
export function lightOf({ light, score }: KpiView, { green, amber }: Thresholds): Status {
  if (light) return light;
  if (score === null) return 'unknown';
  return score >= green ? 'green' : score >= amber ? 'amber' : 'red';
}

const LIGHT_WORDS: Readonly<Record<Status, string>> = {
  green: 'On track',
  amber: 'At risk',
  red: 'Off track',
  unknown: 'Unknown',
};

export function lightWords(kpi: KpiView, thresholds: Thresholds): string {
  return LIGHT_WORDS[lightOf(kpi, thresholds)];
}

export function targetWords({ target }: KpiView, asOf: string): string {
  if (!target) return 'no target';
  const { value, min, max, by } = target;
  const aim =
    value !== null
      ? `of ${number(value)}`
      : min !== null && max !== null
        ? `within ${number(min)}–${number(max)}`
        : min !== null
          ? `at least ${number(min)}`
          : max !== null
            ? `at most ${number(max)}`
            : 'no target';
  return by === null ? aim : `${aim} by ${day(by, asOf)}`;
}

/** `3 on track, 1 at risk`. */
export function countWords(kpis: readonly KpiView[], thresholds: Thresholds): string {
  const lights = kpis.map((kpi) => lightOf(kpi, thresholds));
  const said = (['green', 'amber', 'red', 'unknown'] as const).flatMap((status) => {
    const count = lights.filter((light) => light === status).length;
    return count === 0 ? [] : [`${count} ${LIGHT_WORDS[status].toLowerCase()}`];
  });
  return said.join(', ');
}
