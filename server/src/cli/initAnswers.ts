// From what was said to the complete answers: without questions where all that is needed has been said.
import type { Answers } from '../init/answers';
import type { IdOf } from '../init/ids';
import { joined } from '../schema/words';
import type { Draft } from './initFlags';
import { type Holders, holdersOf, type Side, sideNamed, sidesOf } from './initSides';
import { UsageError } from './usage';

/** The parts of the answers, before they are put together. */
export interface Settled extends Omit<Answers, 'partners'> {
  readonly sides: readonly Side[];
  readonly self: Side | undefined;
  readonly holders: Holders;
}

export function answersOf({ sides, self, holders, ...answers }: Settled): Answers {
  const partners = sides.map(({ id, name }) => ({
    id,
    name,
    isSelf: id === self?.id,
    holders: Object.fromEntries([...(holders.get(id) ?? [])].filter(([, holder]) => holder !== undefined)),
  }));
  return { ...answers, partners };
}

/** `takesDefaults`: what has a usual value need not be said. Throws where something is missing. */
export function answersSaid(draft: Draft, takesDefaults: boolean, idOf: IdOf): Answers {
  const { name, partners, form = [] } = draft;
  const stage = draft.stage ?? (takesDefaults ? 'form' : undefined);
  const missing = [
    ...(name === undefined ? ['a name'] : []),
    ...(stage === undefined ? ['--stage'] : []),
    ...(partners.length === 0 ? ['two or more --partner'] : partners.length === 1 ? ['another --partner'] : []),
  ];
  if (name === undefined || stage === undefined || partners.length < 2) {
    const verb = missing.length === 1 && partners.length !== 0 ? 'has' : 'have';
    throw new UsageError(
      `Nothing is asked here, so ${joined(missing, 'and')} ${verb} to be given; see "alliance init --help".`,
    );
  }
  const sides = sidesOf(partners, idOf);
  return answersOf({
    ...draft,
    name,
    id: draft.id ?? idOf(name, 'alliance'),
    stage,
    form,
    sides,
    self: draft.self === undefined ? undefined : sideNamed(draft.self, '--self', sides),
    holders: holdersOf(draft.roles, sides),
  });
}
