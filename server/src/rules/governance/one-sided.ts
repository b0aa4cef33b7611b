// Every partner sits on the committees that decide for all.
import { seatingOf } from '../../model/sides';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { partnerNames } from '../naming';
import { defineRule } from '../rule';

export default defineRule({
  id: 'governance/one-sided',
  kind: 'condition',
  level: 'error',
  summary: 'Every partner sits on each executive, steering and operating committee.',
  why: 'A joint committee without one of the partners decides over that partner, not with it. What it decides is contested, or is carried out on one side only. With more than two partners some committees concern only some of them, so the finding is a warning there.',
  next: 'Give every partner a seat in the committee.',
  source: ['R'],
  examples: {
    flags: `governance:
  committees:
    - id: jsc
      kind: steering
      members: [{ actor: northwind.executiveSponsor }, { actor: northwind.allianceManager }]
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      members: [{ actor: northwind.executiveSponsor }, { seat: Chief Scientific Officer, partner: helios }]
`,
  },
  check({ committees, partners }, report) {
    for (const committee of committees) {
      const seating = committee.formal ? seatingOf(committee) : undefined;
      const members = valueAt(committee.node, 'members');
      if (!seating || !members) continue;
      const absent = partners.filter((partner) => !seating.sides.has(partner));
      if (absent.length === 0) continue;
      const norm =
        partners.length === 2
          ? 'decides for both partners has members from both'
          : 'decides for all partners has members from each';
      report(
        members,
        `${quoted(committee.label)} has no member from ${partnerNames(absent)}; a committee that ${norm}.`,
        { subject: committee.id.value, level: partners.length > 2 ? 'warning' : 'error' },
      );
    }
  },
});
