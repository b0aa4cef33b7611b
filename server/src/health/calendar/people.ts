// Dates on which people leave their roles.
import { nameOf } from '../../model/holders';
import { endOf } from '../../model/tenure';
import { ROLE_TITLES } from '../../model/terms';
import type { Dated } from '../calendar';
import { managerOf } from '../owner';
import type { Subject } from '../subject';
import { wordsOf } from '../words';

export function peopleDates({ alliance }: Subject): Dated[] {
  const owner = managerOf(alliance);
  return alliance.roles.flatMap((role) =>
    role.holders.flatMap((holder): Dated[] => {
      const end = endOf(holder);
      if (!end) return [];
      const whose = `${ROLE_TITLES[role.name]} of ${wordsOf(role.side?.label ?? 'the alliance')}`;
      const title = `Last day of ${wordsOf(holder.label)} as ${whose}`;
      const key = `${role.ref} ${holder.label}`;
      return [{ day: end.day, kind: 'leaving', title, owner, repeats: null, key, node: nameOf(holder) }];
    }),
  );
}
