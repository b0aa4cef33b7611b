// From readable values of the model to values of the report.
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { Written } from '../../model/types';
import type { MapNode } from '../../yaml/tree';
import { wordsOf } from '../words';

export function orNull<T>(written: Written<T> | undefined): T | null {
  return written ? written.value : null;
}

export function dayOrNull(written: Written<number> | undefined): string | null {
  return written ? formatDay(written.value) : null;
}

export function wordsOrNull(written: Written<string> | undefined): string | null {
  return written ? wordsOf(written.value) : null;
}

/** A value as it is spelled: a cadence, a duration, a day that may be a year. */
export function spelledAt(map: MapNode | undefined, key: string): string | null {
  return wordsOrNull(read.text(map, key));
}
