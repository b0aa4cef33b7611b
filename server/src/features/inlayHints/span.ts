// What is asked for, and what is shown there.

/** Offsets; both ends belong to it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Hint {
  /** The offset behind which it stands. */
  readonly at: number;
  readonly label: string;
}

export function isIn({ from, to }: Span, offset: number): boolean {
  return from <= offset && offset <= to;
}

export function overlaps(
  { from, to }: Span,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return start <= to && from <= end;
}
