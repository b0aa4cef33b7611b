// Two texts line by line: what goes and what comes, with the lines around it. For texts of a page, not for long ones.

export interface DiffLine {
  readonly mark: '-' | '+' | ' ';
  readonly text: string;
}

/** Lines around a change that are shown. */
const AROUND = 1;

/**
 * The changed lines with a line of what stays before and after each change; nothing where the texts are the same. Of
 * what stays only the first `known` lines of `before` are shown.
 */
export function lineDiff(before: string, after: string, known: number): DiffLine[] {
  const lines = allLines(before.split('\n'), after.split('\n'), known);
  const isNearChange = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ mark }) => mark !== ' ');
  return lines.filter(({ isKnown }, at) => isKnown && isNearChange(at)).map(({ mark, text }) => ({ mark, text }));
}

function allLines(before: readonly string[], after: readonly string[], known: number) {
  const common = commonLengths(before, after);
  const lines: (DiffLine & { readonly isKnown: boolean })[] = [];
  let at = 0;
  let to = 0;
  while (at < before.length || to < after.length) {
    const old = before[at];
    const fresh = after[to];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: ' ', text: old, isKnown: at < known });
      at++;
      to++;
    } else if (
      old !== undefined &&
      (fresh === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      lines.push({ mark: '-', text: old, isKnown: true });
      at++;
    } else if (fresh !== undefined) {
      lines.push({ mark: '+', text: fresh, isKnown: true });
      to++;
    }
  }
  return lines;
}

/** How many lines the rests of both texts have in common, by where the rests begin. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const common: number[][] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const row: number[] = [];
    for (let to = after.length - 1; to >= 0; to--) {
      row[to] =
        before[at] === after[to]
          ? 1 + lengthAt(common, at + 1, to + 1)
          : Math.max(lengthAt(common, at + 1, to), row[to + 1] ?? 0);
    }
    common[at] = row;
  }
  return common;
}

function lengthAt(common: readonly (readonly number[] | undefined)[], at: number, to: number): number {
  return common[at]?.[to] ?? 0;
}
