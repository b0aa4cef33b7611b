// Makes the rules about roles that every partner fills: they differ in the role, how loud they are, and why.
import type { Level } from '../../finding';
import { heldRoles } from '../../model/holders';
import { ROLE_TITLES, type RoleName } from '../../model/terms';
import type { Alliance } from '../../model/types';
import { vacanciesOf } from '../../model/vacancy';
import { quoted } from '../../schema/words';
import { defineRule, type Gate, type Louder, type PracticeRule, type SourceCode } from '../rule';
import { tellVacancies } from '../vacancies';

interface MissingRole {
  readonly id: string;
  readonly role: RoleName;
  readonly level: Level;
  readonly gate: Gate;
  readonly louder?: readonly Louder[];
  readonly summary: string;
  readonly why: string;
  readonly next?: string;
  readonly source: readonly SourceCode[];
  /** What each partner needs: `one alliance manager`. */
  readonly norm: string;
  /** Joint roles that do the same for all sides: where one is held, a side without its own is told as information. */
  readonly shared?: readonly RoleName[];
  readonly examples: { readonly flags: string; readonly allows: string };
}

export function missingRole({ role, norm, shared = [], ...meta }: MissingRole): PracticeRule {
  const title = ROLE_TITLES[role];
  return defineRule({
    ...meta,
    kind: 'gap',
    check(alliance, report) {
      const vacancies = vacanciesOf(alliance, role);
      if (vacancies.length === 0) return;
      const joint = jointHolder(alliance, shared);
      const need = joint ? `${joint}, and each partner needs ${norm} of its own.` : `each partner needs ${norm}.`;
      tellVacancies(alliance, report, vacancies, {
        role,
        ...(joint ? { level: 'info' as const } : {}),
        one: ({ partner, ref, isWritten }) =>
          isWritten ? `Role "${ref}" is vacant; ${need}` : `No ${title} is named for ${quoted(partner.label)}; ${need}`,
        several: (sides) => `No ${title} is named for ${sides}; ${need}`,
      });
    },
  });
}

/** Who holds one of the joint roles, in words: `"Hadi Zablit", general secretary, serves all partners`. */
function jointHolder(alliance: Alliance, shared: readonly RoleName[]): string | undefined {
  const held = heldRoles(alliance).find(({ role }) => shared.includes(role.name));
  return held && `${quoted(held.holder.label)}, ${ROLE_TITLES[held.role.name]}, serves the alliance as a whole`;
}
