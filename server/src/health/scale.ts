// The arithmetic of scores: everything is kept within 0 to 100 and told in whole numbers, so that it can be worked out again
// on paper.
import type { Score, Status, Thresholds } from './report';

/** Within 0 to 100, whole. */
export function whole(score: number): number {
  return Math.min(100, Math.max(0, Math.round(score)));
}

/** The mean; undefined of nothing. */
export function meanOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

export function statusOf(score: Score, { green, amber }: Thresholds): Status {
  if (score === null) return 'unknown';
  return score >= green ? 'green' : score >= amber ? 'amber' : 'red';
}
