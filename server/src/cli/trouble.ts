// What went wrong besides findings, as one line for standard error.

export interface Trouble {
  /** misused: wrong usage or configuration; faulty: a file that could not be read, or something of ours that broke. */
  readonly kind: 'misused' | 'faulty';
  /** A whole sentence. */
  readonly message: string;
}
