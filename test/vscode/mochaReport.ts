// What a run of Mocha inside VS Code tells those who started it.

export interface MochaReport {
  /** Tests that were there to run. */
  readonly total: number;
  readonly results: readonly MochaResult[];
}

export interface MochaResult {
  readonly title: string;
  /** Why it failed. */
  readonly fault?: Fault;
}

export interface Fault {
  readonly message: string;
  readonly stack: string;
  /** As text, where two values were compared. */
  readonly expected?: string;
  readonly actual?: string;
}

/** Begins the line of the console that holds a report. */
export const REPORT = 'MochaReport ';
