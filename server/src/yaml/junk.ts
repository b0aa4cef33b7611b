// Looks for what slipped into the indentation of lines: one stray character that moved the line by one, or tabs.
import { tabFault } from './reasons';
import type { SyntaxFault, TextEdit } from './tree';
import { isWrittenLine, lineAt, type Mend, type Unit, type UnitLine } from './unit';

const STRAY = /^([ \ufeff]*)([:'"\t-])([ \t]*)(?=[^\s#])/;
const STRAY_BEFORE_DASH = /^([ \ufeff]*)[:'"](?=-[ \t])/;
const INDENTED_BY_TABS = /^[ \ufeff]*\t[ \t]*(?=[^\s#])/;
const LONE_KEY = /^[^\s#'"][^:#]*:\s*(?:#.*)?$/;
/** How many lines above are looked at for the blocks that a line may belong to. */
const ABOVE = 200;

/**
 * One mend for each line that lines up with its neighbours once a single character of its indentation is gone. Dashes
 * come last: they may be in their place.
 */
export function strayMends(unit: Unit): Mend[] {
  const found: Mend[] = [];
  const dashes: Mend[] = [];
  for (let index = 0; index < unit.starts.length; index++) {
    const line = lineAt(unit, index);
    const stray = STRAY.exec(line.text);
    if (!stray || (stray[2] !== '\t' && stray[3] === '' && !STRAY_BEFORE_DASH.test(line.text))) continue;
    const column = stray[0].length - 1;
    if (stray[2] === '\t' && isIndentation(unit, line, column)) continue;
    if (!linesUp(unit, line, column, stray[2] !== '-')) continue;
    const at = line.start + (stray[1]?.length ?? 0);
    const edits = [{ start: at, end: at + 1, newText: '' }];
    const fault = strayFault(stray[2] ?? '', at, edits);
    (stray[2] === '-' ? dashes : found).push({ from: index, to: index + 1, edits, fault, lost: [] });
  }
  return [...found, ...dashes];
}

/** Whether a tab is meant as indentation: below a key that stands alone, or beside another line that has one. */
function isIndentation(unit: Unit, { index }: UnitLine, column: number): boolean {
  const above = written(unit, index, -1);
  const below = written(unit, index, 1);
  if (above && above.body === column && LONE_KEY.test(above.text.slice(above.body))) return true;
  return [above, below].some((line) => line !== undefined && INDENTED_BY_TABS.test(line.text));
}

/** The nearest line above or below that holds more than a comment. */
function written(unit: Unit, index: number, step: 1 | -1): UnitLine | undefined {
  for (let at = index + step; at >= 0 && at < unit.starts.length; at += step) {
    const line = lineAt(unit, at);
    if (isWrittenLine(line)) return line;
  }
  return undefined;
}

function strayFault(character: string, start: number, edits: readonly TextEdit[]): SyntaxFault {
  if (character === '\t') return { ...tabFault(start, start + 1, edits), fix: { title: 'Remove the tab', edits } };
  const message =
    character === '-'
      ? 'This line begins with a dash, but is no item of a list; remove the dash.'
      : character === ':'
        ? 'This colon has no key before it; remove it.'
        : 'This quote stands before the indentation of the line; remove it.';
  const fault: SyntaxFault = { code: 'yaml', message, start, end: start + 1 };
  return character === '-' ? fault : { ...fault, fix: { title: 'Remove it', edits } };
}

/** True where `column` is the column of the next line, of the line before, or of a block around that; or below a key. */
function linesUp(unit: Unit, { index }: UnitLine, column: number, belowKey: boolean): boolean {
  let after = index + 1;
  while (after < unit.starts.length && !isWrittenLine(lineAt(unit, after))) after++;
  if (after < unit.starts.length && lineAt(unit, after).indent === column) return true;
  let least = Number.MAX_SAFE_INTEGER;
  let direct = true;
  for (let before = index - 1; before >= Math.max(0, index - ABOVE); before--) {
    const line = lineAt(unit, before);
    if (!isWrittenLine(line)) continue;
    const deeper = belowKey ? column > line.body : column === line.body + 2;
    if (direct && deeper && LONE_KEY.test(line.text.slice(line.body))) return true;
    direct = false;
    if (line.indent > least) continue;
    least = line.indent;
    if (line.indent === column || line.body === column) return true;
    if (least === 0) return false;
  }
  return false;
}

/** All indentation by tabs as spaces, so many for each tab; empty where no line is indented by tabs. */
export function tabMends(unit: Unit, width: number): Mend[] {
  const found: Mend[] = [];
  for (let index = 0; index < unit.starts.length; index++) {
    const line = lineAt(unit, index);
    const blanks = INDENTED_BY_TABS.exec(line.text)?.[0];
    if (blanks === undefined) continue;
    const edits = [...blanks].flatMap((character, at) =>
      character === '\t' ? [{ start: line.start + at, end: line.start + at + 1, newText: ' '.repeat(width) }] : [],
    );
    const start = line.start + blanks.indexOf('\t');
    found.push({
      from: index,
      to: index + 1,
      edits,
      fault: tabFault(start, line.start + blanks.length, edits),
      lost: [],
    });
  }
  return found;
}
