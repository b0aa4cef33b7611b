// What a chart is made of before it is a file: its size, what it says, and what it draws. Many are rows of a name, a mark
// that fills a box of its own, and a few words.
import type { ComponentChildren } from 'preact';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The same in words, for who does not see it. */
  readonly says: string;
  readonly body: ComponentChildren;
}

export interface PictureRow {
  readonly name: string;
  /** Drawn to the size of its box. */
  readonly mark: ComponentChildren;
  readonly words: string;
}

export const WIDTH = 744;
/** Of a row, in pixels; its mark is lower. */
const ROW = 28;
const MARK = 20;
/** Where marks begin and end. */
const LEFT = 232;
const RIGHT = 532;

/** Rows below each other, each told as `name: words`. */
export function rowsPicture(rows: readonly PictureRow[]): Picture | undefined {
  if (rows.length === 0) return undefined;
  return {
    width: WIDTH,
    height: rows.length * ROW,
    says: rows.map(({ name, words }) => `${name}: ${words}`).join('. '),
    body: rows.map(({ name, mark, words }, at) => (
      <svg key={`${at}:${name}`} aria-hidden="true" y={at * ROW} width={WIDTH} height={ROW}>
        <text class="label" x="0" y="18">
          {cut(name, NAME)}
        </text>
        <Box x={LEFT} y={(ROW - MARK) / 2} width={RIGHT - LEFT} height={MARK}>
          {mark}
        </Box>
        <text x={RIGHT + 16} y="18">
          {cut(words, WORDS)}
        </text>
      </svg>
    )),
  };
}

/** Characters that have room. */
const NAME = 34;
const WORDS = 30;

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A place of a size that what is within takes for its whole. */
export function Box({ children, ...place }: BoxProps) {
  return (
    <svg {...place} aria-hidden="true">
      {children}
    </svg>
  );
}

export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
