// A person: name, position, side, every role and seat; of those in a directory, their roles in the alliances that share them.
import { keyInWords, targetName } from '../../model/names';
import type { Alliance, Person } from '../../model/types';
import type { Teller, Telling } from './card';
import { term, termOf } from './tenure';

export const person: Teller<Person> = (person, telling) => {
  const { alliance, marks, today } = telling;
  const { label, title, partner, from, until } = person;
  const described = [title?.value === label ? undefined : title?.value, partner?.label].flatMap((each) => each ?? []);
  const inJob = term(from?.value, until?.value, today);
  return {
    head: [marks.strong(label), ...described.map(marks.text)].join(', '),
    points: [
      ...(inJob === '' ? [] : [`in the job ${inJob}`]),
      ...(alliance ? [...rolesOf(person, alliance, telling), ...seatsOf(person, alliance, telling)] : []),
      ...(person.path === alliance?.path ? [] : elsewhere(person, telling)),
    ],
  };
};

function rolesOf(person: Person, { roles }: Alliance, { marks, today }: Telling): string[] {
  return roles.flatMap((role) =>
    role.holders.flatMap((holder) => {
      const name = marks.text(targetName(role));
      if (holder.person === person) return [[name, termOf(holder, today)].filter((part) => part !== '').join(', ')];
      const isDeputy = holder.deputy?.target === person;
      return isDeputy ? [`deputy of ${marks.text(holder.label)} (${name})`] : [];
    }),
  );
}

/** Seats of the person, and of the roles the person holds. */
function seatsOf(person: Person, { committees }: Alliance, { marks }: Telling): string[] {
  return committees.flatMap(({ label, members = [] }) => {
    const seats = members.filter(({ reference }) => {
      const target = reference?.target;
      if (target?.kind === 'role') return target.holders.some((holder) => holder.person === person);
      return target === person;
    });
    if (seats.length === 0) return [];
    return [`seat in ${marks.text(label)}${seats.some(({ voting }) => voting) ? ', with a vote' : ''}`];
  });
}

/** What a person of a directory holds in the other alliances that share it. */
function elsewhere({ id }: Person, { others, marks }: Telling): string[] {
  return others.flatMap(({ label, holders }) => {
    const held = holders.filter(({ person }) => person === id.value);
    return held.map(({ role }) => `${marks.text(keyInWords(role))} in ${marks.text(label)}`);
  });
}
