// The schemas as plain data for walking beside the tree: which keys belong where, what a string names, what a mode needs.
// `shape.generated.ts` holds the instances; titles and descriptions live in `prose.generated.ts`, loaded only where shown.
import type { ReferenceKind } from '../model/types';

/** How a text must be written; each is a pattern in the schemas. `text`: not blank. */
export type Format =
  | 'text'
  | 'id'
  | 'tag'
  | 'date'
  | 'past-date'
  | 'duration'
  | 'duration-or-none'
  | 'cadence'
  | 'stage-or-date'
  | 'url'
  | 'email'
  | 'currency'
  | 'rule'
  | 'glob';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';

export interface Shape {
  /** JSON types that may stand here; text keys list string, number and boolean. */
  readonly types: readonly JsonType[];
  /** Keys of a closed object, in the order of the schema. */
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Values of a map whose keys are free (keyed by partner, by rule, by depth). */
  readonly values?: Shape;
  /** What the keys of such a map name. */
  readonly keyReference?: ReferenceKind;
  /** What the keys of such a map look like, where they name nothing in the file. */
  readonly keyFormat?: 'rule';
  readonly items?: Shape;
  /** At least one of these keys must stand (a person has a name or a title). */
  readonly requiresOne?: readonly string[];
  /**
   * Allowed values with the meaning of each. Where something other than text may stand too (a rule's level or a block),
   * the validators know the values as a pattern: the fault is still an unknown value.
   */
  readonly enum?: Readonly<Record<string, string>>;
  /** What a string here names by id. */
  readonly reference?: ReferenceKind;
  readonly format?: Format;
  /** The range of a number; both ends are allowed. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The fewest items of a list. */
  readonly minItems?: number;
  /** Not for the partner's eyes unless the file says otherwise. */
  readonly internal?: true;
  /** Key of `prose.generated.ts`: title, description and examples. */
  readonly prose: string;
  readonly modes?: Modes;
}

/** `x-requires`: which keys a mode (or kind) needs and which only it may use. */
export interface Modes {
  /** The key that holds the mode, e.g. `mode` or `kind`. */
  readonly key: string;
  /** Per mode: keys it needs and keys it may have; a key named by some mode is foreign to all that do not name it. */
  readonly of: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>>;
}
