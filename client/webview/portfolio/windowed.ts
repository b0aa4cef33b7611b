// Of many rows those that can be seen, and a few around them; the others are kept as empty space. Plain numbers, so that it
// can be tested without a page.

/** Pixels. */
export interface Heights {
  readonly group: number;
  readonly alliance: number;
}

/** What of a list is looked at, in pixels from its top. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** A row, by its place, or the space of rows that are left out, in pixels. */
export type Piece = { readonly at: number } | { readonly space: number; readonly before: number };

/** Rows before and after what is seen, so that little is empty while it moves. */
const AROUND = 4;

/** Where each row begins, and at last where the list ends. */
export function beginnings(rows: readonly { readonly kind: keyof Heights }[], heights: Heights): readonly number[] {
  let end = 0;
  return [0, ...rows.map(({ kind }) => (end += heights[kind]))];
}

/** The first and the last row to draw; `begins` as told by `beginnings`. */
export function rowsIn({ top, height }: Sight, begins: readonly number[]): readonly [first: number, last: number] {
  const count = begins.length - 1;
  const first = rowAt(top, begins) - AROUND;
  const last = rowAt(top + height, begins) + AROUND;
  return [Math.max(0, first), Math.min(count - 1, last)];
}

/** All rows from the first to the last, and `also`, with the space between. */
export function piecesOf(first: number, last: number, also: number, begins: readonly number[]): readonly Piece[] {
  const count = begins.length - 1;
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (also >= 0 && also < count && (also < first || also > last)) shown.push(also);
  shown.sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let next = 0;
  for (const at of shown) {
    if (at > next) pieces.push(spaceOf(next, at, begins));
    pieces.push({ at });
    next = at + 1;
  }
  if (next < count) pieces.push(spaceOf(next, count, begins));
  return pieces;
}

function spaceOf(from: number, to: number, begins: readonly number[]): Piece {
  return { space: (begins[to] ?? 0) - (begins[from] ?? 0), before: to };
}

/** The row at a height, by halves. */
function rowAt(top: number, begins: readonly number[]): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}
