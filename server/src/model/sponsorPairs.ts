// Which sponsors are counterparts: by nature where there are two partners, else where a pair names them.
import type { Sponsor } from './holders';
import type { Alliance, Target } from './types';

/** Groups of two or more of these sponsors, of different sides, who are counterparts. */
export function sponsorPairs(alliance: Alliance, sponsors: readonly Sponsor[]): Sponsor[][] {
  const sponsorOf = new Map<Target, Sponsor>();
  for (const sponsor of sponsors) {
    if (sponsor.holder.person) sponsorOf.set(sponsor.holder.person, sponsor);
  }
  for (const sponsor of sponsors) sponsorOf.set(sponsor.role, sponsor);
  const pairs = alliance.counterparts.map(({ between }) => {
    const named = between.flatMap(({ reference }) => (reference?.target && sponsorOf.get(reference.target)) ?? []);
    return [...new Set(named)];
  });
  const byNature = alliance.partners.length === 2 ? [[...sponsors]] : [];
  return [...byNature, ...pairs].filter((group) => group.length > 1);
}
