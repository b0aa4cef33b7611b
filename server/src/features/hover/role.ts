// A role: who holds it, who would step in, since when, and its part in the activities.
import { targetName } from '../../model/names';
import { partsInWords, partsOf } from '../../model/raciParts';
import type { Holder, Role } from '../../model/types';
import type { Teller, Telling } from './card';
import { termOf } from './tenure';

export const role: Teller<Role> = (role, telling) => {
  const { alliance, marks } = telling;
  const parts = alliance && partsInWords(partsOf(alliance).get(role.ref));
  const { holders } = role;
  const only = holders.length === 1 ? holders[0] : undefined;
  return {
    head: `${marks.strong(targetName(role))}: ${only ? nameOf(only, telling) : holders.length === 0 ? 'nobody yet' : `${holders.length} people`}`,
    points: [
      ...(only ? factsOf(only, telling) : holders.map((holder) => inGroup(holder, telling))),
      ...(parts ? [parts] : []),
    ],
  };
};

/** The name, with the position where both are known. */
function nameOf({ label, person, title }: Holder, { marks }: Telling): string {
  const position = person?.title?.value ?? title?.value;
  return marks.text(label) + (position === undefined || position === label ? '' : `, ${marks.text(position)}`);
}

function factsOf(holder: Holder, { marks, today }: Telling): string[] {
  const target = holder.deputy?.target;
  const deputy = target ? targetName(target) : holder.deputy?.text;
  return [termOf(holder, today), deputy === undefined ? '' : `deputy: ${marks.text(deputy)}`].filter(
    (fact) => fact !== '',
  );
}

function inGroup(holder: Holder, telling: Telling): string {
  const work = holder.function ? [telling.marks.text(holder.function.value)] : [];
  return [nameOf(holder, telling), ...work].join(', ');
}
