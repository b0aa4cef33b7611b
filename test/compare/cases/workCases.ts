// Changes of commitments, actions, milestones and issues, of the text in whole.ts.
import type { Case } from './case';

export const WORK: Readonly<Record<string, readonly Case[]>> = {
  work: [
    {
      from: '  - { id: c-1, what: Deliver the data, by: zeta, owner: amy, due: 2026-10-15, status: open }\n',
      to: '',
      there: ['commitment/removed high: The commitment "Deliver the data" is gone; it was open.'],
      back: ['commitment/added low: The commitment "Deliver the data" is new, up to "Amy", due on 2026-10-15.'],
    },
    {
      from: 'owner: amy, due: 2026-10-15',
      to: 'due: 2026-10-15',
      there: [
        'commitment/no-owner medium: Nobody answers for the commitment "Deliver the data" any more; it was "Amy".',
      ],
      back: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Amy"; before nobody.'],
    },
    {
      from: 'owner: amy, due: 2026-10-15',
      to: 'owner: lea, due: 2026-10-15',
      there: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Lea"; before "Amy".'],
      back: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Amy"; before "Lea".'],
    },
    {
      from: 'due: 2026-10-15',
      to: 'due: 2028-01-31',
      there: [
        'commitment/postponed medium: The commitment "Deliver the data" is now due on 2028-01-31; it was 2026-10-15.',
      ],
      back: [
        'commitment/brought-forward low: The commitment "Deliver the data" is now due on 2026-10-15; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2026-10-15, status: open',
      to: 'due: 2026-10-15, status: done, done: 2026-11-20',
      there: ['commitment/done low: The commitment "Deliver the data" is done, on 2026-11-20, 36 days late.'],
      back: ['commitment/reopened medium: The commitment "Deliver the data" is open again; it was done.'],
    },
    {
      from: 'due: 2026-10-15, status: open',
      to: 'due: 2026-10-15, status: dropped',
      there: ['commitment/dropped high: The commitment "Deliver the data" is dropped.'],
      back: ['commitment/reopened medium: The commitment "Deliver the data" is open again; it was dropped.'],
    },
    {
      from: 'what: Deliver the data',
      to: 'what: Deliver all the data',
      there: ['commitment/detail low: The commitment "Deliver the data" now reads "Deliver all the data".'],
      back: ['commitment/detail low: The commitment "Deliver all the data" now reads "Deliver the data".'],
    },
    {
      from: '  - { id: a-9, what: Confirm the budget, owner: tom, due: 2026-11-30, status: open }\n',
      to: '',
      there: ['action/removed medium: The action "Confirm the budget" is gone; it was open.'],
      back: ['action/added low: The action "Confirm the budget" is new, up to "Tom", due on 2026-11-30.'],
    },
    {
      from: 'owner: tom, due: 2026-11-30',
      to: 'due: 2026-11-30',
      there: ['action/no-owner medium: Nobody answers for the action "Confirm the budget" any more; it was "Tom".'],
      back: ['action/owner low: Now the action "Confirm the budget" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, due: 2026-11-30',
      to: 'owner: lea, due: 2026-11-30',
      there: ['action/owner low: Now the action "Confirm the budget" is up to "Lea"; before "Tom".'],
      back: ['action/owner low: Now the action "Confirm the budget" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2026-11-30',
      to: 'due: 2028-01-31',
      there: ['action/postponed medium: The action "Confirm the budget" is now due on 2028-01-31; it was 2026-11-30.'],
      back: [
        'action/brought-forward low: The action "Confirm the budget" is now due on 2026-11-30; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2026-11-30, status: open',
      to: 'due: 2026-11-30, status: done, done: 2026-11-20',
      there: ['action/done low: The action "Confirm the budget" is done, on 2026-11-20.'],
      back: ['action/reopened medium: The action "Confirm the budget" is open again; it was done.'],
    },
    {
      from: 'due: 2026-11-30, status: open',
      to: 'due: 2026-11-30, status: dropped',
      there: ['action/dropped medium: The action "Confirm the budget" is dropped.'],
      back: ['action/reopened medium: The action "Confirm the budget" is open again; it was dropped.'],
    },
    {
      from: 'what: Confirm the budget',
      to: 'what: Confirm the budgets',
      there: ['action/detail low: The action "Confirm the budget" now reads "Confirm the budgets".'],
      back: ['action/detail low: The action "Confirm the budgets" now reads "Confirm the budget".'],
    },
    {
      from: '    - { id: m-1, name: Read-out, due: 2027-06-30, owner: tom, status: planned }\n',
      to: '',
      there: ['milestone/removed high: The milestone "Read-out" is gone; it was open.'],
      back: ['milestone/added low: The milestone "Read-out" is new, up to "Tom", due on 2027-06-30.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'status: planned',
      there: ['milestone/no-owner medium: Nobody answers for the milestone "Read-out" any more; it was "Tom".'],
      back: ['milestone/owner low: Now the milestone "Read-out" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: lea, status: planned',
      there: ['milestone/owner low: Now the milestone "Read-out" is up to "Lea"; before "Tom".'],
      back: ['milestone/owner low: Now the milestone "Read-out" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2027-06-30',
      to: 'due: 2028-01-31',
      there: ['milestone/postponed medium: The milestone "Read-out" is now due on 2028-01-31; it was 2027-06-30.'],
      back: ['milestone/brought-forward low: The milestone "Read-out" is now due on 2027-06-30; it was 2028-01-31.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: done, done: 2026-11-20',
      there: ['milestone/done low: The milestone "Read-out" is done, on 2026-11-20.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was done.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: dropped',
      there: ['milestone/dropped high: The milestone "Read-out" is dropped.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was dropped.'],
    },
    {
      from: 'name: Read-out',
      to: 'name: Final read-out',
      there: ['milestone/detail low: The milestone "Read-out" now reads "Final read-out".'],
      back: ['milestone/detail low: The milestone "Final read-out" now reads "Read-out".'],
    },
    {
      from: '  - { id: i-3, what: Late samples, raised: 2026-11-18, owner: amy, severity: medium, step: 1, onStepSince: 2026-11-18, due: 2026-12-05, status: open }\n',
      to: '',
      there: ['issue/removed medium: The issue "Late samples" is gone; it was open.'],
      back: ['issue/added medium: The issue "Late samples" is new, up to "Amy", due on 2026-12-05.'],
    },
    {
      from: 'owner: amy, severity',
      to: 'severity',
      there: ['issue/no-owner medium: Nobody answers for the issue "Late samples" any more; it was "Amy".'],
      back: ['issue/owner low: Now the issue "Late samples" is up to "Amy"; before nobody.'],
    },
    {
      from: 'owner: amy, severity',
      to: 'owner: lea, severity',
      there: ['issue/owner low: Now the issue "Late samples" is up to "Lea"; before "Amy".'],
      back: ['issue/owner low: Now the issue "Late samples" is up to "Amy"; before "Lea".'],
    },
  ],
};
