// Tells the tests that Mocha has run inside VS Code as tests of Vitest, one by one, with what they found wrong.
import { expect, test } from 'vitest';
import type { Fault, MochaReport } from './mochaReport';

export interface MochaRun {
  /** Where logs lie. */
  readonly folder: string;
  /** JSON of a `MochaReport`; none where VS Code did not get so far. */
  readonly report: string | undefined;
  /** The command lines of the processes that were watched. */
  readonly processes: readonly string[];
  /** What editor, extension and server tried to reach beyond loopback. */
  readonly outside: readonly string[];
}

export function retell({ folder, report, outside }: MochaRun): void {
  if (report === undefined) throw new Error(`VS Code has told of no test; its logs lie in ${folder}.`);
  const { total, results }: MochaReport = JSON.parse(report);
  for (const { title, fault } of results) {
    test(title, () => {
      if (fault) throw errorOf(fault);
    });
  }
  // A hook that fails keeps its tests from running.
  test('every test that is there has run', () => expect(results.length).toBe(Math.max(total, 1)));
  test('nothing left the machine', () => expect(outside).toEqual([]));
}

function errorOf({ message, ...told }: Fault): Error {
  return Object.assign(new Error(message), told);
}
