// A partner: its name, and who sponsors and manages the alliance on its side.
import { heldRoles } from '../../model/holders';
import { ROLE_TITLES } from '../../model/terms';
import type { Partner } from '../../model/types';
import type { Teller } from './card';

const FIRST = ['executiveSponsor', 'allianceManager'] as const;

export const partner: Teller<Partner> = (partner, { alliance, marks }) => {
  const held = alliance ? heldRoles(alliance).filter(({ role }) => role.side === partner) : [];
  return {
    head: marks.strong(partner.label) + (partner.isSelf ? ', the side that keeps this file' : ''),
    points: FIRST.flatMap((name) =>
      held.flatMap(({ role, holder }) =>
        role.name === name ? [`${ROLE_TITLES[name]}: ${marks.text(holder.label)}`] : [],
      ),
    ),
  };
};
