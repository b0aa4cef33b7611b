// The sides have about as many members on a committee, and not more than it allows.
import { seatingOf } from '../../model/sides';
import type { Committee, Partner } from '../../model/types';
import { joined, quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'governance/unbalanced',
  kind: 'condition',
  level: 'info',
  summary: 'The sides have about the same number of members on a committee, and no more than it allows.',
  why: 'Where one side fills the room, the other counts heads instead of arguments. Equal numbers are the usual rule of joint committees even where each side has one vote.',
  source: ['P'],
  options: {
    difference: {
      type: 'number',
      default: 1,
      description: 'By how many members the sides of a formal committee may differ.',
    },
  },
  examples: {
    flags: `governance:
  committees:
    - id: jsc
      kind: steering
      members: [{ actor: maria-keller }, { actor: tom-berg }, { actor: ines-roth }, { actor: raj-patel }]
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      members: [{ actor: maria-keller }, { actor: tom-berg }, { actor: raj-patel }]
`,
  },
  check({ committees, partners }, report, options) {
    for (const committee of committees) {
      const seats = committee.active ? seatingOf(committee)?.seats : undefined;
      if (!seats || tellCrowded(committee, seats, report) || !committee.formal) continue;
      // A side without any member is told by governance/one-sided.
      if (partners.some((partner) => !seats.has(partner))) continue;
      const most = partners.reduce((a, b) => (count(seats, b) > count(seats, a) ? b : a));
      const least = partners.reduce((a, b) => (count(seats, b) < count(seats, a) ? b : a));
      if (count(seats, most) - count(seats, least) <= options.difference) continue;
      report(
        valueAt(committee.node, 'members') ?? committee.node,
        `${shown(most.label)} has ${members(count(seats, most))} on ${quoted(committee.label)} and ${shown(least.label)} has ${count(seats, least)}; the sides should be about equal in number.`,
        { subject: committee.id.value },
      );
    }
  },
});

/** Tells sides that have more members than the committee allows for each; whether there were any. */
function tellCrowded(committee: Committee, seats: ReadonlyMap<Partner, number>, report: Report): boolean {
  const most = committee.maxPerPartner;
  if (!most) return false;
  const crowded = [...seats.keys()].filter((partner) => count(seats, partner) > most.value);
  if (crowded.length === 0) return false;
  const sides = crowded.map((partner) => `${count(seats, partner)} from ${shown(partner.label)}`);
  report(
    valueAt(committee.node, 'members') ?? committee.node,
    `${quoted(committee.label)} allows ${members(most.value)} from each partner, but has ${joined(sides, 'and')}.`,
    {
      level: 'warning',
      subject: committee.id.value,
      related: [{ at: most.node, message: 'The most members of each partner are set here.' }],
    },
  );
  return true;
}

function count(seats: ReadonlyMap<Partner, number>, partner: Partner): number {
  return seats.get(partner) ?? 0;
}

function members(number: number): string {
  return number === 1 ? '1 member' : `${number} members`;
}
