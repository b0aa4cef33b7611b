// Percents of returns and costs: their sum, when it is no whole, and how they are written.
import type { Share } from '../../model/types';

/** How far shares may be from 100 for rounding; a little more, because sums of decimals are not exact. */
const TOLERANCE = 0.5 + 1e-6;

export function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { percent }) => sum + percent, 0);
}

export function isTooMuch(sum: number): boolean {
  return sum > 100 + TOLERANCE;
}

export function isTooLittle(sum: number): boolean {
  return sum < 100 - TOLERANCE;
}

/** `95 %`, `99.25 %`. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))} %`;
}
