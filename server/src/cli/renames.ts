// Which file of an earlier revision a new file goes on: the one of its alliance's id, else the most alike.
import { kindByName } from '../fileKind';
import * as read from '../model/read';
import { rootMap } from '../readFile';
import { parseYaml } from '../yaml/parse';

/** A file of one of the two sides. */
export interface Side {
  readonly path: string;
  readonly text: string;
}

/** The least part of their lines that two texts share to count as one file, as git's own detection has it. */
const ALIKE = 0.5;

/** For each new file the path it had before; of two claimants the more alike one has it. */
export function renamesOf(added: readonly Side[], removed: readonly Side[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  if (added.length === 0 || removed.length === 0) return renames;
  const left = new Map(removed.map((side) => [side.path, { ...side, id: idOf(side.text), lines: linesOf(side.text) }]));
  const claims = added.flatMap((side) => {
    const id = idOf(side.text);
    const lines = linesOf(side.text);
    return [...left.values()].flatMap((before) => {
      if (kindByName(before.path) !== kindByName(side.path)) return [];
      const likeness = likenessOf(lines, before.lines) + (id !== undefined && id === before.id ? 1 : 0);
      return likeness >= ALIKE ? [{ path: side.path, before: before.path, likeness }] : [];
    });
  });
  for (const { path, before } of claims.sort((a, b) => b.likeness - a.likeness)) {
    if (renames.has(path) || !left.delete(before)) continue;
    renames.set(path, before);
  }
  return renames;
}

function idOf(text: string): string | undefined {
  return read.text(rootMap(parseYaml(text)), 'id')?.value;
}

function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) {
    const key = line.trim();
    if (key !== '') lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

/** The lines two texts share, over the lines of the longer one: 0 to 1. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [line, count] of a) shared += Math.min(count, b.get(line) ?? 0);
  const longer = Math.max(sum(a), sum(b));
  return longer === 0 ? 1 : shared / longer;
}

function sum(lines: ReadonlyMap<string, number>): number {
  return [...lines.values()].reduce((total, count) => total + count, 0);
}
