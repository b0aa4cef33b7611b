// What a token can be: words of the protocol, so that every theme has colours for them.

/** In the order of the legend. */
export const TOKEN_TYPES = [
  /** A partner, an organisation. */
  'namespace',
  /** A role. */
  'type',
  /** A committee. */
  'class',
  /** A person. */
  'variable',
  /** What is planned, decided or measured: a goal, a KPI, a decision right, a milestone. */
  'event',
  /** A word that the format knows. */
  'enumMember',
  /** A day, a duration. */
  'number',
  /** A key that is named as a value. */
  'property',
  /** A rule. */
  'function',
  /** The word with which a comment steers. */
  'keyword',
] as const;

export const TOKEN_MODIFIERS = [
  /** Here it gets its id. */
  'declaration',
  /** Somebody who has left. */
  'deprecated',
] as const;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifier?: (typeof TOKEN_MODIFIERS)[number] | undefined;
}
