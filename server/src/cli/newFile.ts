// Where a new alliance file goes, and writing it there: all of it or nothing, and over another file only on purpose.
import { randomUUID } from 'node:crypto';
import { linkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { kindByName } from '../fileKind';
import { join, parentOf } from '../workspace/root';
import { couldNotWrite } from './output';
import { absolutePath, printedPath, withSlashes } from './paths';
import { UsageError } from './usage';

/** Where --output points: a folder, in which the file is called by its id, or a file. Absolute. */
export type Place = { readonly folder: string } | { readonly folder: string; readonly path: string };

export function placeOf(output: string | undefined, cwd: string): Place {
  if (output === undefined || output === '-') return { folder: cwd };
  const path = absolutePath(cwd, output);
  if (isFolder(path)) return { folder: path };
  const folder = parentOf(path);
  if (!isFolder(folder)) throw new UsageError(`"${output}" could not be written: its folder does not exist.`);
  if (kindByName(path) !== 'alliance' || path.endsWith('.json')) {
    throw new UsageError(`"${output}" is no name of an alliance file; it ends in .alliance.yaml, or is alliance.yaml.`);
  }
  return { folder, path };
}

export function pathFor(place: Place, id: string): string {
  return 'path' in place ? place.path : join(place.folder, `${id}.alliance.yaml`);
}

export function isTaken(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

export function takenMessage(path: string, cwd: string): string {
  return `"${printedPath(cwd, path)}" exists already; choose another name, or write over it with --force.`;
}

/** Writes beside its place first, so that a reader never finds half a file. */
export function writeNewFile(path: string, text: string, cwd: string, overwrites: boolean): void {
  const isOver = overwrites && isTaken(path);
  // The file that a link leads to is replaced, not the link.
  const target = isOver ? withSlashes(realpathSync(path)) : path;
  const waiting = join(parentOf(target), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(waiting, text, isOver ? { flag: 'wx', mode: statSync(target).mode } : { flag: 'wx' });
    if (isOver) renameSync(waiting, target);
    else putInPlace(waiting, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(takenMessage(path, cwd));
    throw couldNotWrite(printedPath(cwd, path), error);
  } finally {
    rmSync(waiting, { force: true });
  }
}

/** A link is made only where nothing is; disks without links get a look first. */
function putInPlace(waiting: string, path: string): void {
  try {
    linkSync(waiting, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || isTaken(path)) throw error;
    renameSync(waiting, path);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
