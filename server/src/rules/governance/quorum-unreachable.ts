// A committee has enough members to be quorate.
import { type Seating, seatingOf } from '../../model/sides';
import type { Committee, Partner, Written } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { partnerNames } from '../naming';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'governance/quorum-unreachable',
  kind: 'condition',
  level: 'error',
  summary: 'A committee has at least as many members as its quorum asks for.',
  why: 'A committee that can never be quorate can never decide. It shows after a member has left, at the first meeting that matters.',
  next: 'Fill the vacant seats, or lower the quorum.',
  source: ['P'],
  examples: {
    flags: `governance:
  committees:
    - id: jsc
      kind: steering
      quorum: { perPartner: 2 }
      members: [{ actor: maria-keller }, { actor: tom-berg }, { actor: raj-patel }]
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      quorum: { perPartner: 1 }
      members: [{ actor: maria-keller }, { actor: tom-berg }, { actor: raj-patel }]
`,
  },
  check({ committees, partners }, report) {
    for (const committee of committees) {
      const { quorum } = committee;
      const seating = quorum && seatingOf(committee);
      if (!seating) continue;
      if (quorum.perPartner) tellSides(committee, seating, quorum.perPartner, partners, report);
      const { total } = seating;
      if (total === undefined || !quorum.members || quorum.members.value <= total) continue;
      tell(committee, quorum.members, `${members(quorum.members.value)}, and it has ${total}`, report);
    }
  },
});

/** A side that has no member at all on a formal committee is told by governance/one-sided. */
function tellSides(
  committee: Committee,
  { seats, sides }: Seating,
  least: Written<number>,
  partners: readonly Partner[],
  report: Report,
): void {
  const isTold = committee.formal && report.speaks('governance/one-sided');
  if (!seats) return;
  const short = partners.filter((partner) => (seats.get(partner) ?? 0) < least.value);
  const told = isTold ? short.filter((partner) => sides.has(partner)) : short;
  if (told.length === 0) return;
  const fewer = least.value === 1 ? 'none' : 'fewer';
  tell(
    committee,
    least,
    `${members(least.value)} from each partner, and it has ${fewer} from ${partnerNames(told)}`,
    report,
  );
}

function tell(committee: Committee, at: Written<number>, need: string, report: Report): void {
  const list = valueAt(committee.node, 'members');
  report(at.node, `${quoted(committee.label)} can never decide: its quorum asks for ${need}.`, {
    subject: committee.id.value,
    related: list ? [{ at: list, message: 'The members are written here.' }] : [],
  });
}

function members(count: number): string {
  return count === 1 ? '1 member' : `${count} members`;
}
