// Not every line between the sides runs through an alliance manager.
import { defineRule } from '../rule';
import { actsAs, readablePairs } from './pairs';

export default defineRule({
  id: 'governance/gatekeeper',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'Some counterparts talk across the sides without an alliance manager.',
  why: 'The alliance manager is at the centre of the touch points as a safeguard, not as a gatekeeper. Where every pair that is written includes one, the alliance stops when that person is away. The sponsors count as a pair here where they are written as one.',
  source: ['R'],
  examples: {
    flags: `governance:
  counterparts:
    - { between: [northwind.allianceManager, helios.allianceManager], cadence: weekly }
    - { between: [northwind.allianceManager, helios.businessLead], cadence: monthly }
`,
    allows: `governance:
  counterparts:
    - { between: [northwind.allianceManager, helios.allianceManager], cadence: weekly }
    - { between: [northwind.businessLead, helios.businessLead], cadence: monthly }
`,
  },
  check(alliance, report) {
    const written = readablePairs(alliance);
    if (!written || written.pairs.length === 0) return;
    const isManager = actsAs(alliance, 'allianceManager');
    if (!written.pairs.every((pair) => pair.between.some((actor) => isManager(actor) === true))) return;
    const pairs =
      written.pairs.length === 1 ? 'The only pair of counterparts includes' : 'All pairs of counterparts include';
    report(
      written.node,
      `${pairs} an alliance manager; other levels should talk directly too, so that the alliance manager is a safeguard and not a gatekeeper.`,
    );
  },
});
