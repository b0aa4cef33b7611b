// Where a key leads in the grid of the map: a cell on, a page on, to the ends.
import type { MapRow } from './choice';
import { COLUMN_COUNT } from './columns';

/** The cell that has the keyboard, or had it last. */
export interface Cell {
  /** Of its row; null before any was chosen. */
  readonly key: string | null;
  /** From 0; the heading of a group has one cell. */
  readonly column: number;
}

export interface Spot {
  readonly at: number;
  readonly column: number;
}

interface Grid {
  readonly rows: readonly MapRow[];
  readonly begins: readonly number[];
  /** Pixels that are seen at once. */
  readonly height: number;
}

/** As much of a press of a key as is needed. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Undefined where the key is none of the grid's. */
export function moved(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  { at, column }: Spot,
  { rows, begins, height }: Grid,
): Spot | undefined {
  if (altKey || shiftKey) return undefined;
  const isFar = ctrlKey || metaKey;
  const last = rows.length - 1;
  const end = COLUMN_COUNT - 1;
  const page = Math.max(1, Math.floor(height / Math.max(1, (begins.at(-1) ?? 0) / Math.max(1, rows.length))) - 1);
  const row = (to: number): Spot => ({ at: Math.min(last, Math.max(0, to)), column });
  if (isFar) {
    if (key === 'Home') return { at: 0, column: 0 };
    if (key === 'End') return { at: last, column: end };
    return undefined;
  }
  if (key === 'ArrowDown') return row(at + 1);
  if (key === 'ArrowUp') return row(at - 1);
  if (key === 'PageDown') return row(at + page);
  if (key === 'PageUp') return row(at - page);
  if (key === 'ArrowRight') return { at, column: Math.min(end, column + 1) };
  if (key === 'ArrowLeft') return { at, column: Math.max(0, column - 1) };
  if (key === 'Home') return { at, column: 0 };
  if (key === 'End') return { at, column: end };
  return undefined;
}
