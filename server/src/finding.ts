// What a check tells: the one shape in which syntax, schema and rules speak to editor, command line and reports.

import type { Range } from './yaml/position';
import type { TextEdit } from './yaml/tree';

export type Level = 'error' | 'warning' | 'info' | 'hint';
/** shape: how it is written; condition: something is contradictory, overdue, lost; gap: something expected is not written. */
export type Kind = 'shape' | 'condition' | 'gap';

/** From loudest to quietest. */
export const LEVELS = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Level[];

export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}

/** The next quieter level; a hint stays a hint. */
export function lower(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? 'hint';
}

/** The next louder level; an error stays an error. */
export function raise(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? 'error';
}

export interface Related {
  /** Path of the file, relative to the workspace root, with `/`. */
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** Safe fixes belong to fix-all; the others offer a skeleton with places to fill. */
  readonly safe: boolean;
  /** Edits of the file the finding stands in; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly kind: Kind;
  /** The user's value in quotes, the fault, the norm: whole sentences. */
  readonly message: string;
  /** Offsets into the text, `start < end` unless the file is empty. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** JSON pointer of the place; for something absent, of where it would stand. */
  readonly pointer: string;
  /** Readable, stable over moved lines: path of the file, path by natural keys, rule, quoted value. */
  readonly key: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** `unnecessary` dims the text in editors. */
  readonly tag?: 'unnecessary';
}
