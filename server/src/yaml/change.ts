// What an edit left as it was: how far two texts are the same from their beginning, and from their end.

export interface Change {
  /** Code units at the beginning that are the same. */
  readonly before: number;
  /** Code units at the end that are the same; those at the beginning are not counted again. */
  readonly after: number;
}

/** Stretches are compared as a whole first, which is much faster than one by one. */
const STRETCH = 4096;

export function changeOf(from: string, to: string): Change {
  const shorter = Math.min(from.length, to.length);
  let before = 0;
  while (before < shorter && same(from, before, to, before, Math.min(STRETCH, shorter - before))) {
    before += Math.min(STRETCH, shorter - before);
  }
  while (before < shorter && from.charCodeAt(before) === to.charCodeAt(before)) before++;
  const most = shorter - before;
  let after = 0;
  for (let length = Math.min(STRETCH, most); after < most; length = Math.min(STRETCH, most - after)) {
    if (!same(from, from.length - after - length, to, to.length - after - length, length)) break;
    after += length;
  }
  while (after < most && from.charCodeAt(from.length - after - 1) === to.charCodeAt(to.length - after - 1)) after++;
  return { before, after };
}

function same(a: string, atA: number, b: string, atB: number, length: number): boolean {
  return a.slice(atA, atA + length) === b.slice(atB, atB + length);
}
