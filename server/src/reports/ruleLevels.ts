// How loudly a rule speaks by stage and depth, as a table with as few rows and columns as it can have.
import type { Level } from '../finding';
import { type Depth, STAGES } from '../model/terms';
import { isOpen, levelAt } from '../rules/gate';
import { isDirectoryRule, type Rule } from '../rules/rule';

export interface LevelTable {
  /** Neighbouring depths at which all levels are the same: `depth 2 to 3`. */
  readonly depths: readonly string[];
  readonly rows: readonly LevelRow[];
  /** Whether there are stages or depths beside these, at which the rule is silent. */
  readonly silentElsewhere: boolean;
}

interface LevelRow {
  /** Neighbouring stages: `launch to transition`. */
  readonly stages: string;
  /** By depth, as in `depths`; undefined where the rule is silent. */
  readonly levels: readonly (Level | undefined)[];
}

const DEPTHS = [1, 2, 3, 4, 5] as const satisfies readonly Depth[];

/** A sentence where one level says it all. */
export function levelsOf(rule: Rule): LevelTable | string {
  if (rule.kind === 'shape') return `${rule.level}, at every stage and depth`;
  if (isDirectoryRule(rule)) return `${rule.level}, over all alliances that are not past the transition`;
  const grid = DEPTHS.map((depth) =>
    STAGES.map((stage) => (isOpen(rule.gate, stage, depth) ? levelAt(rule, stage, depth) : undefined)),
  );
  const columns = runs(grid).filter(({ value }) => value.some((level) => level !== undefined));
  const lines = STAGES.map((_, at) => columns.map(({ value }) => value[at]));
  const rows = runs(lines).filter(({ value }) => value.some((level) => level !== undefined));
  const table = {
    depths: columns.map(({ from, to }) => depthWords(from + 1, to + 1)),
    rows: rows.map(({ from, to, value }) => ({ stages: stageWords(from, to), levels: value })),
    silentElsewhere: spanOf(columns) < DEPTHS.length || spanOf(rows) < STAGES.length,
  };
  return sentence(table) ?? table;
}

function sentence({ depths, rows, silentElsewhere }: LevelTable): string | undefined {
  const [row, ...others] = rows;
  const [level] = row?.levels ?? [];
  if (!row || !level || others.length > 0 || depths.length > 1) return undefined;
  const when = row.stages === 'every stage' || !row.stages.includes(' ') ? `at ${row.stages}` : `from ${row.stages}`;
  return `${level}, ${when}, at ${depths[0]}${silentElsewhere ? '; silent otherwise' : ''}`;
}

interface Run<T> {
  readonly from: number;
  /** Included. */
  readonly to: number;
  readonly value: readonly T[];
}

/** Neighbours that are equal, together. */
function runs<T>(lists: readonly (readonly T[])[]): Run<T>[] {
  const found: Run<T>[] = [];
  for (const [at, value] of lists.entries()) {
    const last = found.at(-1);
    if (last && String(last.value) === String(value)) found[found.length - 1] = { ...last, to: at };
    else found.push({ from: at, to: at, value });
  }
  return found;
}

function spanOf(all: readonly Run<unknown>[]): number {
  return all.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function depthWords(from: number, to: number): string {
  if (from === to) return `depth ${from}`;
  if (from === 1 && to === 5) return 'every depth';
  return to === 5 ? `depth ${from} and up` : `depth ${from} to ${to}`;
}

function stageWords(from: number, to: number): string {
  if (from === to) return STAGES[from] ?? '';
  return from === 0 && to === STAGES.length - 1 ? 'every stage' : `${STAGES[from]} to ${STAGES[to]}`;
}
