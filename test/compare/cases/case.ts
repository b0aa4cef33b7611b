// A change of a text, and what it means on the way there and on the way back.

export interface Case {
  /** Stands in the text exactly once. */
  readonly from: string | RegExp;
  readonly to: string;
  /** `kind weight: sentence` of every change. */
  readonly there: readonly string[];
  readonly back: readonly string[];
}
