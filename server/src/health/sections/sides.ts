// The sides of the governance map: who holds which role, and what is vacant.

import { formatDay } from '../../model/calendar';
import { nameOf } from '../../model/holders';
import { beginningOf, endOf, hasLeft, isToCome } from '../../model/tenure';
import { ROLE_TITLES } from '../../model/terms';
import type { Holder, Role } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { referenceName } from '../names';
import type { HolderView, RoleView, SideView } from '../sectionTypes';
import type { Subject } from '../subject';
import { wordsOf, wordsOrNull } from '../words';

export function sideViews(subject: Subject): SideView[] {
  const { alliance } = subject;
  const rolesOf = (isOurs: (role: Role) => boolean) =>
    alliance.roles.filter(isOurs).map((role) => roleView(subject, role));
  const sides = sidesOf(alliance).map(({ id, label }) => ({
    id: id.value,
    name: wordsOf(label),
    roles: rolesOf(({ side }) => side?.id.value === id.value),
  }));
  const joint = rolesOf(({ side, ref }) => side === undefined && ref.startsWith('joint.'));
  return joint.length > 0 ? [...sides, { id: 'joint', name: 'Joint', roles: joint }] : sides;
}

function roleView(subject: Subject, { ref, name, key, holders }: Role): RoleView {
  return {
    ref,
    title: ROLE_TITLES[name],
    holders: holders.map((holder) => holderView(subject, holder)),
    range: subject.rangeOf(key),
  };
}

function holderView(subject: Subject, holder: Holder): HolderView {
  const { alliance } = subject;
  const { person, title, deputy, label } = holder;
  const [since, until] = [beginningOf(holder)?.day, endOf(holder)?.day];
  return {
    name: wordsOf(label),
    position: wordsOrNull(person?.title ?? title),
    deputy: deputy ? referenceName(deputy, alliance) : null,
    function: wordsOrNull(holder.function),
    since: since === undefined ? null : formatDay(since),
    until: until === undefined ? null : formatDay(until),
    state: hasLeft(holder, alliance.today) ? 'left' : isToCome(holder, alliance.today) ? 'to-come' : 'in-office',
    range: subject.rangeOf(nameOf(holder)),
  };
}
