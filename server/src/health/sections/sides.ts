// The sides of the governance map: who holds which role, and what is vacant.

import { formatDay } from '../../model/calendar';
import { nameOf } from '../../model/holders';
import { beginningOf, endOf, hasLeft, isToCome } from '../../model/tenure';
import { ROLE_TITLES, type RoleName } from '../../model/terms';
import type { Holder, Role } from '../../model/types';
import { sidesOf, vacanciesOf } from '../../model/vacancy';
import { referenceName } from '../names';
import type { HolderView, RoleView, SideView } from '../peopleTypes';
import type { Subject } from '../subject';
import { wordsOf, wordsOrNull } from '../words';
import { orNull } from './values';

/** Roles that every partner is expected to fill, and the rule that says so. */
const EXPECTED: readonly (readonly [RoleName, string])[] = [
  ['executiveSponsor', 'sponsor/missing'],
  ['businessLead', 'role/missing-business-lead'],
  ['allianceManager', 'role/missing-alliance-manager'],
  ['projectManager', 'role/missing-project-manager'],
];

export function sideViews(subject: Subject): SideView[] {
  const { alliance } = subject;
  const rolesOf = (isOurs: (role: Role) => boolean) =>
    alliance.roles.filter(isOurs).map((role) => roleView(subject, role));
  const expected = expectedRoles(subject);
  const sides = sidesOf(alliance).map(({ id, label }) => ({
    id: id.value,
    name: wordsOf(label),
    roles: [
      ...rolesOf(({ side }) => side?.id.value === id.value),
      ...expected.filter(({ ref }) => ref.startsWith(`${id.value}.`)),
    ],
  }));
  const joint = rolesOf(({ side, ref }) => side === undefined && ref.startsWith('joint.'));
  return joint.length > 0 ? [...sides, { id: 'joint', name: 'Joint', roles: joint }] : sides;
}

/** Roles that lack and are expected at this stage and depth: a vacant seat each. Of public records nobody can tell. */
function expectedRoles(subject: Subject): RoleView[] {
  if (subject.alliance.isPublic) return [];
  return EXPECTED.filter(([, rule]) => subject.expects(rule)).flatMap(([name]) =>
    vacanciesOf(subject.alliance, name)
      .filter(({ isWritten }) => !isWritten)
      .map(({ ref, place }) => ({ ref, title: ROLE_TITLES[name], holders: [], range: subject.rangeOf(place) })),
  );
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
    person: person?.id.value ?? null,
    isShared: person !== undefined && person.path !== alliance.path,
    position: wordsOrNull(person?.title ?? title),
    deputy: deputy ? referenceName(deputy, alliance) : null,
    function: wordsOrNull(holder.function),
    allocation: orNull(holder.allocation),
    since: since === undefined ? null : formatDay(since),
    until: until === undefined ? null : formatDay(until),
    state: hasLeft(holder, alliance.today) ? 'left' : isToCome(holder, alliance.today) ? 'to-come' : 'in-office',
    range: subject.rangeOf(nameOf(holder)),
  };
}
