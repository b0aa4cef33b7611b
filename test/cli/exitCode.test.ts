// What happened, and the exit code it gives.
import { expect, it } from 'vitest';
import { exitCodeOf, type Outcome } from '../../server/src/cli/exitCode';

const NONE = { error: 0, warning: 0, info: 0, hint: 0 };
const FINE: Outcome = { counts: NONE, failOn: 'error', maxWarnings: undefined, isFaulty: false, isMisused: false };
const counts = (given: Partial<typeof NONE>) => ({ counts: { ...NONE, ...given } });

const TABLE: readonly (readonly [what: string, outcome: Partial<Outcome>, code: number])[] = [
  ['nothing found', {}, 0],
  ['an error', counts({ error: 1 }), 1],
  ['warnings, infos and hints only', counts({ warning: 9, info: 9, hint: 9 }), 0],
  ['a warning that fails', { ...counts({ warning: 1 }), failOn: 'warning' }, 1],
  ['an info below what fails', { ...counts({ info: 1, hint: 1 }), failOn: 'warning' }, 0],
  ['an info that fails', { ...counts({ info: 1 }), failOn: 'info' }, 1],
  ['an error where infos fail', { ...counts({ error: 1 }), failOn: 'info' }, 1],
  ['hints never fail', { ...counts({ hint: 9 }), failOn: 'info' }, 0],
  ['errors that are not to fail', { ...counts({ error: 9 }), failOn: 'never' }, 0],
  ['as many warnings as allowed', { ...counts({ warning: 3 }), maxWarnings: 3 }, 0],
  ['more warnings than allowed', { ...counts({ warning: 4 }), maxWarnings: 3 }, 1],
  ['a warning where none is allowed', { ...counts({ warning: 1 }), maxWarnings: 0, failOn: 'never' }, 1],
  ['wrong usage', { isMisused: true }, 2],
  ['wrong usage beside findings', { ...counts({ error: 1 }), isMisused: true }, 2],
  ['an unreadable file', { isFaulty: true }, 3],
  [
    'an unreadable file beside wrong usage and findings',
    { ...counts({ error: 1 }), isFaulty: true, isMisused: true },
    3,
  ],
];

it.each(TABLE)('%s', (_what, outcome, code) => {
  expect(exitCodeOf({ ...FINE, ...outcome })).toBe(code);
});
