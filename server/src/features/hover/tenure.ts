// From when until when somebody holds a role, in words.
import { type Day, formatDay } from '../../model/calendar';
import { beginningOf, endOf } from '../../model/tenure';
import type { Holder } from '../../model/types';
import { dayAndDistance } from '../distance';

/** `since 2025-02-01, until 2026-12-04 (in 12 days)`; empty where neither is known. */
export function termOf(holder: Holder, today: Day): string {
  return term(beginningOf(holder)?.day, endOf(holder)?.day, today);
}

export function term(since: Day | undefined, until: Day | undefined, today: Day): string {
  const parts = [
    ...(since === undefined
      ? []
      : [since > today ? `from ${dayAndDistance(since, today)}` : `since ${formatDay(since)}`]),
    ...(until === undefined ? [] : [`until ${dayAndDistance(until, today)}`]),
  ];
  return parts.join(', ');
}
