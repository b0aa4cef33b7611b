// An open commitment, action or milestone without a day.
import { addDuration, formatDay } from '../../model/calendar';
import { lackingRule } from './items';

const MONTH = { count: 1, unit: 'm' } as const;

export default lackingRule({
  id: 'work/no-due',
  key: 'due',
  kinds: ['commitment', 'action', 'milestone'],
  summary: 'Each open commitment, action and milestone has a due date.',
  why: 'What has no day is done after all that has one. Standing and recurring duties need none, and issues are timed by the ladder.',
  lack: 'no due date is written; a day that both sides know keeps it from slipping.',
  fix: {
    title: 'Add a due date a month from today, to be agreed',
    value: ({ today }) => formatDay(addDuration(today, MONTH)),
  },
  examples: {
    flags: `commitments:
  - { id: c-1, what: Deliver the phase 2 protocol, by: northwind, owner: ines-roth }
`,
    allows: `commitments:
  - { id: c-1, what: Deliver the phase 2 protocol, by: northwind, owner: ines-roth, due: 2026-12-15 }
  - { id: c-2, what: Report adverse events, by: helios, owner: amy-chan, standing: true }
`,
  },
});
