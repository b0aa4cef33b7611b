// A partner for whom nobody is named executive sponsor.
import { executivesAtTop, type TopSeat } from '../../model/executives';
import type { Alliance } from '../../model/types';
import { type Vacancy, vacanciesOf } from '../../model/vacancy';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';
import { tellVacancies } from '../vacancies';

const ROLE = 'executiveSponsor';

export default defineRule({
  id: 'sponsor/missing',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'structure', depth: 2, until: 'exit' },
  louder: [{ level: 'error', from: 'launch', depth: 3, until: 'exit' }],
  summary: 'Each partner names an executive sponsor.',
  why: 'A sponsor on each side is the strongest single factor of success: somebody with the standing to find resources, remove barriers and settle what the teams cannot. Where an executive already sits on the top committee or the last step of the ladder, only the name of sponsor is missing, and the rule says so quietly.',
  next: 'Agree on an executive with the standing to open doors, and name that person as sponsor.',
  source: ['S', 'R', 'W'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }
  helios:
    allianceManager: { person: amy-chan }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }
  helios:
    executiveSponsor: { person: raj-patel }`,
  },
  check(alliance, report) {
    const vacancies = vacanciesOf(alliance, ROLE);
    if (vacancies.length === 0) return;
    const executives = executivesAtTop(alliance);
    const seatOf = ({ partner }: Vacancy) => executives.get(partner.id.value);
    tellVacancies(
      alliance,
      report,
      vacancies.filter((each) => !seatOf(each)),
      {
        role: ROLE,
        one: ({ partner, ref, isWritten }) =>
          isWritten
            ? `Role "${ref}" is vacant; each partner needs one executive sponsor.`
            : `No executive sponsor is named for ${quoted(partner.label)}; each partner needs one.`,
        several: (sides) => `No executive sponsor is named for ${sides}; each partner needs one.`,
      },
    );
    tellVacancies(
      alliance,
      report,
      vacancies.filter((each) => seatOf(each)),
      {
        role: ROLE,
        level: 'info',
        candidate: seatOf,
        one: (vacancy) =>
          `Nobody is named executive sponsor for ${quoted(vacancy.partner.label)}; ${place(seatOf(vacancy), alliance)}, and may be the one to name.`,
        several: (sides) =>
          `Nobody is named executive sponsor for ${sides}; executives of theirs sit at the top of the governance, and may be the ones to name.`,
      },
    );
  },
});

function place(seat: TopSeat | undefined, { ladder }: Alliance): string {
  if (!seat) return '';
  if (seat.committee !== undefined) return `${quoted(seat.label)} sits on the ${shown(seat.committee)}`;
  return `${quoted(seat.label)} stands on the last step of the ladder, ${quoted(ladder?.steps.at(-1)?.label ?? '')}`;
}
