// An activity for which nobody is responsible.
import { unfilled } from './unfilled';

export default unfilled({
  id: 'raci/no-responsible',
  part: 'responsible',
  level: 'warning',
  summary: 'For each activity somebody is responsible.',
  why: 'The accountable one answers for the result; somebody has to do the work. Where it is the same actor, the row says so by naming it twice: accountable and responsible.',
  next: 'Agree who does the work.',
  norm: () => 'somebody does the work, if only the one who is accountable',
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg`,
    allows: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [tom-berg]`,
  },
});
