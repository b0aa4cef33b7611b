// Colours of the terminal: those that are legible on light and on dark ground. Chosen once for an output, then passed on.
import type { Level } from '../finding';

type Paint = (text: string) => string;

export interface Palette {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly name: Paint;
  /** What is well. */
  readonly good: Paint;
  readonly level: Readonly<Record<Level, Paint>>;
  /** Carets: as the level, without weight. */
  readonly mark: Readonly<Record<Level, Paint>>;
}

export function paletteOf(colors: boolean): Palette {
  const paint = (open: number, close: number): Paint =>
    colors ? (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`) : (text) => text;
  const bold = paint(1, 22);
  const mark = { error: paint(31, 39), warning: paint(33, 39), info: paint(34, 39), hint: paint(36, 39) };
  return {
    strong: bold,
    faint: paint(2, 22),
    name: paint(36, 39),
    good: paint(32, 39),
    mark,
    level: {
      error: (text) => bold(mark.error(text)),
      warning: (text) => bold(mark.warning(text)),
      info: (text) => bold(mark.info(text)),
      hint: mark.hint,
    },
  };
}
