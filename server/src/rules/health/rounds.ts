// Turns of phrase that the rules about scores share.
import { formatDay } from '../../model/calendar';
import type { Assessment, Score, SideScores } from '../../model/types';
import { joined, quoted, shown } from '../../schema/words';

/** More scores than this are counted, not listed. */
const LISTED = 4;

/** `the joint assessment of 2026-10-01`. */
export function theRound({ kind, date }: Assessment): string {
  return `the ${kind ? `${kind} ` : ''}assessment of ${formatDay(date.value)}`;
}

/** The name of a side. */
export function sideName({ partner }: SideScores): string {
  return shown(partner.label);
}

/** A score as it is written. */
export function scoreAsWritten({ value: { value, node } }: Score): string {
  return node.kind === 'scalar' ? shown(node.text) : String(value);
}

/** `"trust" at 1.9 and "governance" at 2`; of many the first and how many more. */
export function scoresInWords(scores: readonly Score[]): string {
  const words = scores.map((score) => `${quoted(score.label)} at ${scoreAsWritten(score)}`);
  const rest = words.length - LISTED;
  return rest > 1 ? joined([...words.slice(0, LISTED), `${rest} more`], 'and') : joined(words, 'and');
}
