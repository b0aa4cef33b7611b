// The user's words in the report: on one line, harmless, and cut only where they are longer than a sentence.
import * as read from '../model/read';
import type { Written } from '../model/types';
import { shownTo } from '../schema/words';
import type { MapNode } from '../yaml/tree';

const LONGEST = 240;

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
