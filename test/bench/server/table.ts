// Figures as a table: ours, the peer's, their ratio, and whether what we want is reached.
import { NO_PROC } from './process';

export interface Row {
  readonly measure: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  /** What it is measured against, most often the peer. */
  readonly other: number;
  /** The largest ratio that we want; undefined where we only look. */
  readonly target?: number;
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The largest ratio wanted on this Node: newer ones start faster, the peer less so. */
export const byNode = (on20: number, on24: number) => (Number.parseInt(process.versions.node, 10) < 22 ? on20 : on24);

const WIDTHS = [52, 10, 10, 8, 8, 9];

export function printTable(other: string, rows: readonly Row[]): void {
  console.log(line(['', 'ours', other, 'ratio', 'target', '']));
  for (const { measure, unit, ours, other, target } of rows) {
    const ratio = ours / other;
    const verdict = target === undefined || Number.isNaN(ratio) ? '' : ratio <= target ? 'reached' : 'missed';
    const figures = [figure(ours, unit), figure(other, unit), figure(ratio), target ? `≤ ${target}` : ''];
    console.log(line([measure, ...figures, verdict]));
  }
  if (NO_PROC) console.log(NO_PROC);
}

function figure(value: number, unit?: string): string {
  if (Number.isNaN(value)) return '–';
  const digits = unit === undefined ? 2 : value < 10 ? 1 : 0;
  return `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
}

function line([measure = '', ...cells]: readonly string[]): string {
  return [measure.padEnd(WIDTHS[0] ?? 0), ...cells.map((cell, at) => cell.padStart(WIDTHS[at + 1] ?? 0))].join(' ');
}
