// An activity for which nobody is accountable.
import { unfilled } from './unfilled';

export default unfilled({
  id: 'raci/no-accountable',
  part: 'accountable',
  level: 'error',
  summary: 'For each activity somebody is accountable.',
  why: 'What nobody answers for is done when somebody happens to. The accountable one need not do the work, but owns the result and says when it is done. A role nobody holds is named all the same: its vacancy is told elsewhere.',
  next: 'Agree who answers for the activity, one actor alone.',
  norm: ({ scope }) =>
    scope === 'per-partner' ? 'each partner has one who answers for it' : 'one actor answers for it',
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    responsible: [ines-roth, amy-chan]`,
    allows: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]`,
  },
});
