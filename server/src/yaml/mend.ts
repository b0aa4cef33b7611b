// Mends a stretch of lines that is no YAML until it parses: on the line the parser stopped at, the line before, the
// line of an open quote, and the line being edited; first what loses nothing, then what loses least.
import type { Event } from 'js-yaml';
import { heavyRepairs, leaveOut } from './losses';
import { openingsOf } from './openings';
import { lineOf } from './position';
import type { Stop } from './reasons';
import { lightRepairs } from './repairs';
import { attempt, isWrittenLine, lineAt, type Mend, type Outcome, stoppedLine, type Unit } from './unit';

export interface Mended {
  readonly events: readonly Event[];
  readonly mends: readonly Mend[];
}

/** How often mends are looked for in one stretch before what is left of it is blanked. */
const ROUNDS = 12;

/** Characters that recovery may parse before it stops being choosy; shared by all stretches of a text. */
export interface Budget {
  left: number;
}

/** Undefined where nothing of the unit can be saved. `edited` is the offset in the unit where somebody is typing. */
export function mendUnit(unit: Unit, budget: Budget, edited?: number): Mended | undefined {
  let mends: readonly Mend[] = [];
  let outcome = attempt(unit, mends);
  for (let round = 0; round < ROUNDS && 'stop' in outcome; round++) {
    const next = bestMend(unit, mends, outcome.stop, budget, edited);
    if (!next) break;
    ({ mends, outcome } = next);
  }
  for (let round = 0; round < 4 && 'stop' in outcome; round++) {
    const from = round < 3 ? stoppedLine(unit, outcome.stop.at) : 0;
    const kept = mends.filter((mend) => mend.to <= from);
    mends = [...kept, leaveOut(unit, from, unit.starts.length, outcome.stop, kept)];
    outcome = attempt(unit, mends);
    if (from === 0) break;
  }
  return 'events' in outcome ? { events: outcome.events, mends } : undefined;
}

interface Tried {
  readonly mends: readonly Mend[];
  readonly outcome: Outcome;
}

/** The first mend after which the unit parses, else the one after which the parser gets furthest. */
function bestMend(
  unit: Unit,
  mends: readonly Mend[],
  stop: Stop,
  budget: Budget,
  edited: number | undefined,
): Tried | undefined {
  const lines = suspects(unit, stop, edited);
  let best: Tried | undefined;
  let furthest = stop.at;
  for (const candidate of candidates(unit, lines, stop)) {
    if (budget.left < 0) break;
    budget.left -= unit.text.length + 200;
    const tried = [...mends.filter((mend) => mend.to <= candidate.from || mend.from >= candidate.to), candidate];
    const outcome = attempt(unit, tried);
    if ('events' in outcome) return { mends: tried, outcome };
    if (outcome.stop.at > furthest && lineOf(unit.starts, outcome.stop.at) > lineOf(unit.starts, furthest)) {
      furthest = outcome.stop.at;
      best = { mends: tried, outcome };
    }
  }
  return best;
}

function* candidates(unit: Unit, lines: readonly number[], stop: Stop): Generator<Mend> {
  for (const index of stop.reason.startsWith('nesting') ? [] : lines) {
    const line = lineAt(unit, index);
    yield* lightRepairs(unit, line, stop.at, neighbours(unit, index));
  }
  for (const index of lines) yield* heavyRepairs(unit, lineAt(unit, index), stop);
}

/** Lines that may be at fault, the likeliest first. */
function suspects(unit: Unit, stop: Stop, edited: number | undefined): number[] {
  const stopped = stoppedLine(unit, stop.at);
  const lines = new Set<number>();
  if (edited !== undefined) lines.add(lineOf(unit.starts, edited));
  const { open, running } = openingsOf(unit.text.slice(0, Math.max(stop.at, 1)));
  const opening = running.at(-1) ?? open.at(-1);
  if (opening !== undefined) lines.add(lineOf(unit.starts, opening));
  lines.add(stopped);
  const before = writtenBefore(unit, stopped);
  if (before !== undefined) lines.add(before);
  return [...lines].filter((index) => isWrittenLine(lineAt(unit, index)));
}

function writtenBefore(unit: Unit, index: number): number | undefined {
  for (let before = index - 1; before >= 0; before--) if (isWrittenLine(lineAt(unit, before))) return before;
  return undefined;
}

/** Columns at which lines near this one begin, or their content behind a dash. */
function neighbours(unit: Unit, index: number): number[] {
  const columns = new Set<number>();
  const own = lineAt(unit, index).indent;
  const inner = lineAt(unit, index).body + 2;
  const add = (at: number | undefined) => {
    if (at === undefined || at >= unit.starts.length) return;
    const line = lineAt(unit, at);
    if (!isWrittenLine(line)) return;
    columns.add(line.indent);
    columns.add(line.body);
  };
  const before = writtenBefore(unit, index);
  add(before);
  let after = index + 1;
  while (after < unit.starts.length && !isWrittenLine(lineAt(unit, after))) after++;
  add(after);
  if (before !== undefined) columns.add(lineAt(unit, before).body + 2);
  if (unit.kind !== undefined && before === undefined) columns.add(unit.column);
  return [...columns]
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .slice(0, 5)
    .concat(columns.has(inner) ? [] : [inner]);
}
