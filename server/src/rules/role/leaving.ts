// An alliance manager or business lead who leaves soon, and nobody is prepared to step in.
import { heldRoles } from '../../model/holders';
import { LEAVING_WITHIN, tellLeaving } from '../leaving';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/leaving',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', until: 'exit' },
  summary: 'An alliance manager or business lead who leaves soon has a deputy who can take over.',
  why: 'These two know what was promised and why. While they are still there, a successor can be introduced to the partner; afterwards the relationship starts anew. A deputy who leaves earlier, or is the same person, is no deputy.',
  next: 'Name a deputy, and begin the handover while both are there.',
  source: ['C'],
  options: {
    leavingWithin: {
      type: 'duration',
      default: LEAVING_WITHIN,
      description: 'How long before the last day the rule speaks.',
    },
  },
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth, until: 2026-12-31 }`,
    allows: `roles:
  northwind:
    allianceManager: { person: ines-roth, until: 2026-12-31, deputy: jon-frey }`,
  },
  check(alliance, report, { leavingWithin }) {
    const held = heldRoles(alliance).filter(
      ({ role }) => role.name === 'allianceManager' || role.name === 'businessLead',
    );
    tellLeaving(alliance, report, held, leavingWithin, 'a handover needs time while both are there.');
  },
});
