// Where a report goes: to standard output or into a file, and whether it is coloured there.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { kindByName } from '../fileKind';
import { shown } from '../reports/display';
import type { Look } from '../reports/report';
import type { Io, Output } from './io';
import { absolutePath } from './paths';
import { UsageError } from './usage';

export interface OutputFlags {
  readonly output?: string | undefined;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** Writes to the file of --output, else to standard output. */
export async function writeTo(io: Io, flags: OutputFlags, pieces: (look: Look) => Iterable<string>): Promise<void> {
  const quiet = flags.quiet ?? false;
  if (flags.output !== undefined) writeFile(io, flags.output, pieces({ colors: false, columns: undefined, quiet }));
  else await writeOut(io.stdout, pieces({ colors: wantsColor(io, flags.color), columns: io.stdout.columns, quiet }));
}

/** The same with what is made in one piece, by libraries that are loaded meanwhile. */
export async function writeWhole(io: Io, flags: OutputFlags, made: Promise<string>): Promise<void> {
  const text = await made;
  await writeTo(io, flags, () => [text]);
}

/** One line on standard error. What it quotes of the user's can neither break it nor steer the terminal. */
export async function complain({ stderr }: Pick<Io, 'stderr'>, sentence: string): Promise<void> {
  await stderr.write(`alliance: ${shown(sentence)}\n`);
}

/** Writes a report piece by piece; stops quietly when nobody reads any more. */
async function writeOut(output: Output, pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    if (!(await output.write(waiting))) return;
    waiting = '';
  }
  if (waiting !== '') await output.write(waiting);
}

/** Writes a report into a file; throws a UsageError where that cannot be. */
function writeFile(io: Io, path: string, pieces: Iterable<string>): void {
  if (kindByName(path) !== undefined) {
    throw new UsageError(`"${path}" is the name of an alliance file; a report is not written over it.`);
  }
  let file: number | undefined;
  try {
    file = openSync(absolutePath(io.cwd, path), 'w');
    for (const piece of pieces) writeFileSync(file, piece);
  } catch (error) {
    throw couldNotWrite(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Why a file could not be written, as a UsageError; throws what is no fault of the file system. */
export function couldNotWrite(path: string, error: unknown): UsageError {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return new UsageError(`"${path}" could not be written: ${REASONS[String(error.code)] ?? String(error.code)}.`);
}

const REASONS: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk may not be written',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

/** Colours on a terminal, unless --no-color, NO_COLOR or a dumb terminal says no; FORCE_COLOR says yes elsewhere too. */
export function wantsColor({ env, stdout }: Pick<Io, 'env' | 'stdout'>, flag: boolean): boolean {
  if (!flag || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && env.TERM !== 'dumb';
}
