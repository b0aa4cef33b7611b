// The user's words in the report: on one line, harmless, and cut only where they are longer than a sentence.
import { shownTo } from '../schema/words';

const LONGEST = 240;

export function wordsOf(text: string): string {
  return shownTo(LONGEST, text);
}
