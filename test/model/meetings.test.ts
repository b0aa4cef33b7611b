// When committees met and meet again, as the rules, the health of an alliance and its calendar need it.
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../server/src/model/calendar';
import { beganOn, cadenceInWords, meetingTimes } from '../../server/src/model/meetings';
import type { Alliance } from '../../server/src/model/types';
import { readFile } from '../../server/src/readFile';
import { completeExample } from '../../server/src/rules/examples';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

function alliance(fragment: string, today = '2026-11-22'): Alliance {
  const document = parseYaml(completeExample(fragment));
  const file = readFile('x.alliance.yaml', document, EMPTY_WORKSPACE, parseDay(today) ?? 0);
  if (!file.alliance) throw new Error('no alliance');
  return file.alliance;
}

/** The times of the first committee, as text. */
function times(fragment: string, today?: string) {
  const read = alliance(fragment, today);
  const [first] = read.committees;
  const of = first && meetingTimes(read).get(first);
  const day = (each: { readonly value: number } | undefined) => each && formatDay(each.value);
  return of && { last: day(of.last), next: day(of.next), lapsed: day(of.lapsed), certain: of.certain };
}

const COMMITTEE = 'governance:\n  committees: [{ id: jsc, cadence: quarterly }]\n  meetings:\n';

describe('meetings of a committee', () => {
  test('the latest held and the earliest ahead count, in whatever order they are written', () => {
    const log = `${COMMITTEE}    - { of: jsc, date: 2027-03-10, planned: true }
    - { of: jsc, date: 2026-09-14 }
    - { of: jsc, date: 2026-12-10, planned: true }
    - { of: jsc, date: 2026-06-15 }
`;
    expect(times(log)).toEqual({ last: '2026-09-14', next: '2026-12-10', lapsed: undefined, certain: true });
  });

  test('seen from an earlier day, what came later is ahead', () => {
    const log = `${COMMITTEE}    - { of: jsc, date: 2026-06-15 }\n    - { of: jsc, date: 2026-09-14 }\n`;
    expect(times(log, '2026-07-01')).toEqual({
      last: '2026-06-15',
      next: '2026-09-14',
      lapsed: undefined,
      certain: true,
    });
  });

  test('a meeting of today has taken place, unless it is planned', () => {
    expect(times(`${COMMITTEE}    - { of: jsc, date: 2026-11-22 }\n`)?.last).toBe('2026-11-22');
    expect(times(`${COMMITTEE}    - { of: jsc, date: 2026-11-22, planned: true }\n`)?.next).toBe('2026-11-22');
  });

  test('a planned day that passed is no meeting, unless somebody attended', () => {
    const planned = `${COMMITTEE}    - { of: jsc, date: 2026-11-21, planned: true }\n`;
    expect(times(planned)).toEqual({ last: undefined, next: undefined, lapsed: '2026-11-21', certain: true });
    expect(times(planned.replace('true', 'true, attended: [raj-patel]'))?.last).toBe('2026-11-21');
  });

  test('log and short form count together', () => {
    const both =
      'governance:\n  committees: [{ id: jsc, lastMet: 2026-09-14, nextMeeting: 2026-12-10 }]\n  meetings:\n';
    expect(
      times(`${both}    - { of: jsc, date: 2026-10-01 }\n    - { of: jsc, date: 2026-12-01, planned: true }\n`),
    ).toEqual({ last: '2026-10-01', next: '2026-12-01', lapsed: undefined, certain: true });
  });

  test.each([
    ['a meeting without a readable date', `${COMMITTEE}    - { of: jsc, date: in autumn }\n`],
    ['a meeting of a committee nobody knows', `${COMMITTEE}    - { of: jcs, date: 2026-09-14 }\n`],
    ['an item of the log that is no meeting', `${COMMITTEE}    - last week\n`],
    ['an undisclosed log', 'governance:\n  undisclosed: [meetings]\n  committees: [{ id: jsc }]\n'],
    ['a last meeting after today', 'governance:\n  committees: [{ id: jsc, lastMet: 2026-11-23 }]\n'],
    ['an unreadable next meeting', 'governance:\n  committees: [{ id: jsc, nextMeeting: soon }]\n'],
  ])('%s leaves it uncertain', (_, fragment) => {
    expect(times(fragment)?.certain).toBe(false);
  });

  test('a meeting of an unknown committee leaves no doubt about who met later', () => {
    const log = `${COMMITTEE}    - { of: jsc, date: 2026-10-01 }\n    - { of: jcs, date: 2026-09-14 }\n`;
    expect(times(log)?.certain).toBe(true);
  });
});

test('a committee begins on a day, or with a stage whose day is exact', () => {
  const read = alliance(`governance:
  committees:
    - { id: a, activeFrom: 2026-03-01 }
    - { id: b, activeFrom: launch }
    - { id: c, activeFrom: form }
    - { id: d, activeFrom: manage }
    - { id: e }
lifecycle:
  history: [{ stage: form, from: 2025-02 }, { stage: launch, from: 2025-05-01 }, { stage: transition, from: 2026-01-01 }, { stage: launch, from: 2026-06-01 }]
`);
  const days = read.committees.map((committee) => beganOn(committee, read.history));
  expect(days.map((day) => day && formatDay(day))).toEqual([
    '2026-03-01',
    '2025-05-01',
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['weekly', 'weekly'],
  ['biweekly', 'every two weeks'],
  ['bimonthly', 'every two months'],
  ['semiannual', 'twice a year'],
  ['annual', 'once a year'],
  ['1m', 'every month'],
  ['6w', 'every 6 weeks'],
  ['20bd', 'every 20 business days'],
])('the cadence %s is read %s', (cadence, words) => {
  const [committee] = alliance(`governance:\n  committees: [{ id: jsc, cadence: ${cadence} }]\n`).committees;
  expect(committee?.cadence && cadenceInWords(committee.cadence)).toBe(words);
});
