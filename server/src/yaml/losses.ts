// What is tried on a broken line when nothing can save all of it: keep the key, keep the dash, or leave the line out.
import { applyEdits } from './apply';
import { openingsOf } from './openings';
import { type Stop, wordsFor } from './reasons';
import type { SyntaxFault, TextEdit } from './tree';
import { editsOf, isWrittenLine, lineAt, type Mend, type Unit, type UnitLine } from './unit';

const KEY = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[\p{L}\p{N}_$][^:#"'[\]{},]*?)[ \t]*:(?=[ \t]|$)/u;
const FIRST_WORD = /^([\p{L}_$][\p{L}\p{N}_.$-]*)/u;

/** In the order in which they are tried, from the smallest loss to the largest. */
export function heavyRepairs(unit: Unit, line: UnitLine, stop: Stop): Mend[] {
  const fault = faultAt(unit, line, stop);
  const { start, text, body, indent, index } = line;
  const end = start + text.length;
  const found: Mend[] = [];
  const mend = (to: number, edits: readonly TextEdit[], lost: Mend['lost']) =>
    found.push({ from: index, to, edits, fault, lost });
  const deeper = afterDeeper(unit, line);
  const below = blanked(unit, index + 1, deeper);
  const key = KEY.exec(text.slice(body));
  if (key) {
    const edits = [{ start: start + body + key[0].length, end, newText: '' }];
    mend(index + 1, edits, []);
    if (below.length > 0) mend(deeper, [...edits, ...below], []);
  } else {
    const word = FIRST_WORD.exec(text.slice(body))?.[1];
    if (word) mend(index + 1, [{ start: start + body + word.length, end, newText: ':' }], []);
  }
  const own = { offset: start + indent, column: indent };
  if (body > indent) {
    const lost = [{ offset: start + body, column: body }];
    mend(index + 1, [{ start: start + body, end, newText: '' }], lost);
    if (below.length > 0) mend(deeper, [{ start: start + body, end, newText: '' }, ...below], lost);
  }
  mend(index + 1, blanked(unit, index, index + 1), [own]);
  if (below.length > 0) mend(deeper, blanked(unit, index, deeper), [own]);
  return found;
}

/** All lines from `from` up to `to` left out; `kept` are the mends of the lines above. */
export function leaveOut(unit: Unit, from: number, to: number, stop: Stop, kept: readonly Mend[]): Mend {
  const written = [...range(from, to)].map((index) => lineAt(unit, index)).filter(isWrittenLine);
  const column = Math.min(...written.map((line) => line.indent));
  const line = lineAt(unit, from);
  const told = written[0] ?? line;
  const lost = written
    .filter((each) => each.indent === column)
    .map((each) => ({ offset: each.start + each.indent, column }));
  const edits = blanked(unit, from, to);
  // Brackets that are open above are closed, so that what they hold so far is kept.
  const above = applyEdits(unit.text.slice(0, line.start), editsOf(kept));
  const closing = openingsOf(above)
    .open.map((offset) => CLOSING[above.charAt(offset)] ?? '')
    .reverse();
  if (closing.length > 0) edits.push({ start: unit.text.length, end: unit.text.length, newText: closing.join('') });
  return { from, to, edits, fault: faultAt(unit, told, stop), lost };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function* range(from: number, to: number): Generator<number> {
  for (let index = from; index < to; index++) yield index;
}

function blanked(unit: Unit, from: number, to: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const index of range(from, to)) {
    const line = lineAt(unit, index);
    if (isWrittenLine(line)) edits.push({ start: line.start + line.indent, end: line.end, newText: '' });
  }
  return edits;
}

/** The line after the lines below that are indented further. */
function afterDeeper(unit: Unit, line: UnitLine): number {
  let after = line.index + 1;
  for (let index = after; index < unit.starts.length; index++) {
    const next = lineAt(unit, index);
    if (!isWrittenLine(next)) continue;
    if (next.indent <= line.indent) break;
    after = index + 1;
  }
  return after;
}

/** The reason in words: at the place where the parser stopped where that is on the line, else for the whole line. */
export function faultAt(unit: Unit, line: UnitLine, stop: Stop): SyntaxFault {
  const on = stop.at >= line.start + line.indent && stop.at < line.end ? stop.at : line.start + line.indent;
  const before = unit.text.slice(line.start, on);
  const behind = unit.text.slice(on, line.end);
  const message = wordsFor(stop.reason, { text: line.text, before, behind });
  const code = stop.reason.startsWith('nesting exceeded') ? 'unsafe' : 'yaml';
  return { code, message, start: on, end: Math.max(line.end, on + 1) };
}
