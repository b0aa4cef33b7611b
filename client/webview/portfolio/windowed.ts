// Of many rows those that can be seen, and a few around them. Plain numbers, so that it can be tested without a page.

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

/** Rows before and after what is seen, so that little is empty while it moves. */
const AROUND = 4;

/** Where each row begins, and at last where the list ends. */
export function beginnings(rows: readonly { readonly kind: keyof Heights }[], heights: Heights): readonly number[] {
  let end = 0;
  return [0, ...rows.map(({ kind }) => (end += heights[kind]))];
}

/** The places of the rows to draw, in order: those in sight and a few around them, and `also` wherever it is. */
export function rowsIn({ top, height }: Sight, begins: readonly number[], also: number): readonly number[] {
  const end = begins.length - 2;
  const first = Math.max(0, rowAt(top, begins) - AROUND);
  const last = Math.min(end, rowAt(top + height, begins) + AROUND);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (also < 0 || also > end || (also >= first && also <= last)) return places;
  return also < first ? [also, ...places] : [...places, also];
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
