// The page of the health report on a terminal: its width, its colours, and how a status looks: always a shape and a word.
import type { Status } from '../../health/report';
import { shown, widthOf, wrap } from '../display';
import { type Palette, paletteOf } from '../palette';
import type { Look } from '../report';

const COLUMNS = { least: 60, usual: 80, most: 100 };

export interface Page {
  readonly palette: Palette;
  readonly columns: number;
}

export function pageOf({ colors, columns }: Look): Page {
  const width = Math.min(Math.max(columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most);
  return { palette: paletteOf(colors), columns: width };
}

const SHAPES: Readonly<Record<Status, string>> = { green: '●', amber: '▲', red: '■', unknown: '○' };

/** `● green`, all of one width. */
export function statusWords(status: Status, { palette }: Page, word: string = status): string {
  return `${painted(status, `${SHAPES[status]} ${word}`, palette)}${' '.repeat(Math.max(0, 'unknown'.length - word.length))}`;
}

/** The shape alone, where a number stands beside it and a heading above. */
export function mark(status: Status, { palette }: Page): string {
  return painted(status, SHAPES[status], palette);
}

function painted(status: Status, text: string, palette: Palette): string {
  const paint = {
    green: palette.good,
    amber: palette.level.warning,
    red: palette.level.error,
    unknown: palette.faint,
  }[status];
  return paint(text);
}

/** `+3`, `−10`, `±0`. */
export function signed(change: number): string {
  return change === 0 ? '±0' : change > 0 ? `+${change}` : `−${-change}`;
}

/** Text broken into lines, each behind `margin`; the first behind `head`, which is as wide. */
export function paragraph(text: string, { columns }: Page, margin: number, head = ' '.repeat(margin)): string[] {
  return wrap(shown(text), columns - margin).map((line, at) => `${at === 0 ? head : ' '.repeat(margin)}${line}`);
}

export function padded(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;
}
