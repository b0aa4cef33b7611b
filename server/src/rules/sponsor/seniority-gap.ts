// Sponsors who are counterparts and differ in seniority by more than one level.
import { seniorityOf } from '../../model/executives';
import { nameOf, type Sponsor, sponsorsOf } from '../../model/holders';
import { sponsorPairs } from '../../model/sponsorPairs';
import { isInOffice } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/seniority-gap',
  kind: 'condition',
  level: 'info',
  gate: { from: 'form', depth: 2 },
  summary: 'Sponsors who are counterparts are of similar seniority.',
  why: 'A sponsor brings the partner’s boss to the table by bringing an equal. Where one is an executive and the other two levels below, one of them cannot decide what the other can, and in many cultures will not be met. With two partners the sponsors are counterparts by nature, with more where a pair names them.',
  source: ['W'],
  examples: {
    flags: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, level: executive }
  - { id: amy-chan, name: Amy Chan, partner: helios, level: manager }
roles:
  northwind:
    executiveSponsor: { person: maria-keller }
  helios:
    executiveSponsor: { person: amy-chan }`,
    allows: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, level: executive }
  - { id: amy-chan, name: Amy Chan, partner: helios, level: senior }
roles:
  northwind:
    executiveSponsor: { person: maria-keller }
  helios:
    executiveSponsor: { person: amy-chan }`,
  },
  check(alliance, report) {
    const sponsors = sponsorsOf(alliance).filter(({ holder }) => isInOffice(holder, alliance.today));
    for (const group of sponsorPairs(alliance, sponsors)) {
      const ranked: readonly Ranked[] = group.flatMap((sponsor) => {
        const steps = stepsBelow(sponsor);
        return steps === undefined ? [] : [{ sponsor, steps }];
      });
      const [first] = ranked;
      if (!first) continue;
      const senior = ranked.reduce((top, each) => (each.steps < top.steps ? each : top), first);
      for (const each of ranked) {
        const apart = each.steps - senior.steps;
        if (apart <= 1) continue;
        report(
          nameOf(each.sponsor.holder),
          `Executive sponsors ${described(each)} and ${described(senior)} are ${apart} levels apart; counterparts of similar seniority meet as equals.`,
          { related: [{ at: nameOf(senior.sponsor.holder), message: 'The counterpart.' }] },
        );
      }
    }
  },
});

function stepsBelow({ holder: { person, title } }: Sponsor): number | undefined {
  return seniorityOf(person?.level, person?.title?.value ?? title?.value);
}

function described({ sponsor: { holder, partner }, steps }: Ranked): string {
  return `${quoted(holder.label)} (${LEVELS[steps]}, ${shown(partner.label)})`;
}

interface Ranked {
  readonly sponsor: Sponsor;
  /** Levels below an executive. */
  readonly steps: number;
}

const LEVELS = ['executive', 'senior', 'manager', 'specialist'] as const;
