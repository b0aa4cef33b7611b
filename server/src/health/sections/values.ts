// From readable values of the model to values of the report.
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { Written } from '../../model/types';
import { shownTo } from '../../schema/words';
import type { MapNode } from '../../yaml/tree';

/** Sentences of the file are cut here: longer than a title, shorter than a page. */
const LONGEST = 240;

export function orNull<T>(written: Written<T> | undefined): T | null {
  return written ? written.value : null;
}

export function dayOrNull(written: Written<number> | undefined): string | null {
  return written ? formatDay(written.value) : null;
}

export function wordsOf(text: string): string {
  return shownTo(LONGEST, text);
}

export function wordsOrNull(written: Written<string> | undefined): string | null {
  return written ? wordsOf(written.value) : null;
}

/** A value as it is spelled: a cadence, a duration, a day that may be a year. */
export function spelledAt(map: MapNode | undefined, key: string): string | null {
  return wordsOrNull(read.text(map, key));
}
