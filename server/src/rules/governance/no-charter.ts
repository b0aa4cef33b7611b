// A formal committee has a mandate, a chair, a cadence and a decision rule.
import { charterRule } from './charter';

export default charterRule({
  id: 'governance/no-charter',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'A formal committee has a mandate, a chair, a cadence and a decision rule.',
  why: 'Members who do not know what they may decide, who leads the meeting, how often they meet and when a decision stands bring the same questions back to every meeting.',
  source: ['R', 'P'],
  parts: [
    ['mandate', 'mandate'],
    ['chair', 'chair'],
    ['cadence', 'cadence'],
    ['decision', 'decision rule'],
  ],
  norm: 'its members need to know what they may decide, who leads, how often they meet and when a decision stands',
  examples: {
    flags: `governance:
  committees:
    - id: jsc
      kind: steering
      name: Joint Steering Committee
      cadence: quarterly
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      mandate: [Approve the joint plan]
      chair: { mode: alternating, every: 1y, first: northwind }
      cadence: quarterly
      decision: { rule: unanimous, votes: per-partner, onDeadlock: escalate }
`,
  },
});
