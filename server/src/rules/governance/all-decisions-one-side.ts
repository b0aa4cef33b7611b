// Decisions do not all lie with one partner.
import { anchorOf } from '../../model/absence';
import { shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { soleDecider } from './power';

export default defineRule({
  id: 'governance/all-decisions-one-side',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', depth: 3 },
  summary: 'Decision rights and the final say do not all lie with one partner.',
  why: 'Partners are equals in what they decide, if not in size. A final say of one partner is common and sound where the other keeps some matters; where one side holds every decision right and the last word as well, the other is told what to do. A final say with exceptions is therefore not meant here.',
  next: 'Give the other partner the decisions that concern it most.',
  source: ['C'],
  examples: {
    flags: `governance:
  decisionRights:
    - { id: joint-plan, matter: Approve the joint plan, mode: lead-decides, lead: northwind }
escalation:
  steps: [{ actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }]
  final: { mode: final-say, decider: northwind }
`,
    allows: `governance:
  decisionRights:
    - { id: amend-agreement, matter: Amend the agreement, mode: reserved, approvalOf: [northwind, helios] }
escalation:
  steps: [{ actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }]
  final: { mode: final-say, decider: northwind, except: [amend-agreement] }
`,
  },
  check(alliance, report) {
    const decider = soleDecider(alliance);
    const final = alliance.ladder?.final;
    if (!decider || !final) return;
    const rights = valueAt(valueAt(alliance.root, 'governance'), 'decisionRights');
    report(
      final.decider?.node ?? anchorOf(final.node),
      `The final say and every decision right lie with ${shown(decider.label)}; an alliance leaves something to decide to each partner.`,
      {
        subject: decider.id.value,
        related: rights ? [{ at: rights, message: 'The decision rights are written here.' }] : [],
      },
    );
  },
});
