// A formal committee also has a quorum, a facilitator and minutes.
import { charterRule } from './charter';

export default charterRule({
  id: 'governance/thin-charter',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'A formal committee has a quorum, a facilitator and somebody who takes the minutes.',
  why: 'Meetings work when somebody prepares them, when it is clear who must be there, and when what was decided reaches both sides in writing within days.',
  source: ['R', 'P'],
  parts: [
    ['quorum', 'quorum'],
    ['facilitator', 'facilitator'],
    ['minutes', 'minutes'],
  ],
  norm: 'a good meeting is prepared by somebody, has enough of each side present and leaves minutes',
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, cadence: quarterly, quorum: { perPartner: 1 } }
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      quorum: { perPartner: 1 }
      facilitator: northwind.allianceManager
      minutes: { by: helios.allianceManager, within: 10bd }
`,
  },
});
