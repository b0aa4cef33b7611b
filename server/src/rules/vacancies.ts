// How the rules about unfilled roles tell it: one finding a side, or one for all where there are many partners, with the
// places that use the vacant role beside it.
import type { Level } from '../finding';
import { missingBlock, type Place } from '../model/absence';
import { ROLE_TITLES, type RoleName } from '../model/terms';
import type { Actor, Alliance } from '../model/types';
import { usesOfVacant, type Vacancy } from '../model/vacancy';
import { quoted } from '../schema/words';
import { pairOf } from '../yaml/tree';
import { names } from './phrases';
import type { Report } from './rule';
import { namings } from './skeletons/holder';

/** From so many partners on, one finding lists the sides. */
const MANY_PARTNERS = 4;

interface Candidate {
  readonly actor: Actor;
  readonly label: string;
}

interface VacancyWords {
  readonly role: RoleName;
  /** For one side. */
  one(vacancy: Vacancy): string;
  /** For several sides, given as `"a", "b" and "c"`. */
  several(sides: string): string;
  readonly level?: Level;
  /** Somebody who may be named. */
  candidate?(vacancy: Vacancy): Candidate | undefined;
}

export function tellVacancies(
  alliance: Alliance,
  report: Report,
  vacancies: readonly Vacancy[],
  words: VacancyWords,
): void {
  if (vacancies.length === 0) return;
  const candidate = (vacancy: Vacancy) => words.candidate?.(vacancy)?.actor;
  const uses = usesOfVacant(alliance, words.role);
  const related = (list: readonly Vacancy[]) =>
    list.flatMap((vacancy) => {
      const somebody = candidate(vacancy);
      return [
        ...(somebody ? [{ at: somebody.node, message: 'The one who may be named.' }] : []),
        ...(uses.get(vacancy.ref) ?? []).map(({ node, text }) => ({ at: node, message: `"${text}" is named here.` })),
      ];
    });
  const level = words.level ? { level: words.level } : {};
  const [first] = vacancies;
  if (first && vacancies.length > 1 && alliance.partners.length >= MANY_PARTNERS) {
    // Our own side among them makes it as loud as our own.
    const { partner } = vacancies.find((each) => each.partner === alliance.self) ?? first;
    const message = words.several(names(vacancies.map((each) => each.partner.label)));
    const fixes = namings(alliance, words.role, vacancies, titleFor(words, vacancies), candidate);
    const details = { side: partner, related: related(vacancies), subject: words.role, fixes };
    report(rolesBlock(alliance), message, { ...details, ...level });
    return;
  }
  for (const vacancy of vacancies) {
    const fixes = namings(alliance, words.role, [vacancy], titleFor(words, [vacancy]), candidate);
    report(vacancy.place, words.one(vacancy), { side: vacancy.partner, related: related([vacancy]), fixes, ...level });
  }
}

function titleFor({ role, candidate }: VacancyWords, [vacancy, another]: readonly Vacancy[]): string {
  const label = vacancy && !another ? candidate?.(vacancy)?.label : undefined;
  if (label !== undefined) return `Name ${quoted(label)} ${ROLE_TITLES[role]}`;
  return another ? `Add the ${ROLE_TITLES[role]} of each of them` : `Add the ${ROLE_TITLES[role]}`;
}

/** The `roles` block, or where it would stand. */
export function rolesBlock(alliance: Alliance): Place {
  return pairOf(alliance.root, 'roles')?.value ?? missingBlock(alliance, 'roles');
}
