// A piece of the text while it is read: a cursor that walks the stretches between tokens, which the events leave out
// (comments, indicators, block headers, brackets), and the way from a mended piece back to the offsets of the text.
import { lineEnd, opensComment } from './characters';
import { type Mending, unmended } from './mending';
import { hashTrap } from './trap';
import type { Comment, ScalarNode, SyntaxFault } from './tree';

export interface Piece {
  /** The piece as it is parsed: as written, or mended. */
  readonly text: string;
  /** Where the piece begins in the whole text. */
  readonly base: number;
  /** What was mended, if anything. */
  readonly mended: Mending | undefined;
  /** Only moves forward; whatever lies before it has been told. */
  at: number;
  /** The next `#` at or after `at`; the length of the text where there is none. */
  hash: number;
  /** The scalar that was read last, where it is plain and nothing but blanks followed since. */
  plain: ScalarNode | undefined;
}

export interface Told {
  /** The whole text as written. */
  readonly source: string;
  readonly comments: Comment[];
  readonly faults: SyntaxFault[];
}

export function pieceOf(text: string, base: number, mended: Mending | undefined): Piece {
  return { text, base, mended, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, hash: nextHash(text, 0), plain: undefined };
}

function nextHash(text: string, from: number): number {
  const at = text.indexOf('#', from);
  return at < 0 ? text.length : at;
}

/** Where something begins in the whole text that begins at `offset` of the piece. */
export function origin(piece: Piece, offset: number): number {
  return piece.mended === undefined ? offset + piece.base : piece.base + unmended(piece.mended, offset, false);
}

/** Where something ends in the whole text that ends at `offset` of the piece. */
export function originEnd(piece: Piece, offset: number): number {
  return piece.mended === undefined ? offset + piece.base : piece.base + unmended(piece.mended, offset, true);
}

/** Moves over a gap up to `to`, collecting its comments. */
export function crossGap(piece: Piece, to: number, told: Told): void {
  while (piece.hash < to) {
    const start = piece.hash;
    if (start >= piece.at && opensComment(piece.text, start)) {
      const end = lineEnd(piece.text, start);
      tellComment(piece, start, end, told);
      piece.hash = nextHash(piece.text, end);
    } else piece.hash = nextHash(piece.text, Math.max(start + 1, piece.at));
  }
  piece.plain = undefined;
  piece.at = to;
}

function tellComment(piece: Piece, from: number, to: number, told: Told): void {
  const start = origin(piece, from);
  const end = originEnd(piece, to);
  // What recovery wrote may look like a comment and be none.
  if (told.source.charAt(start) !== '#') return;
  told.comments.push({ start, end });
  const fault = piece.plain && hashTrap(told.source, piece.plain, start, end);
  if (fault) told.faults.push(fault);
}

/** Moves over a token, in which a `#` opens no comment. */
export function crossToken(piece: Piece, end: number): void {
  piece.at = end;
  if (piece.hash < end) piece.hash = nextHash(piece.text, end);
}
