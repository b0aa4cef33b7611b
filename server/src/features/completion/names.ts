// What a reference may name, by its kind: the ids of the file and of the directories of its workspace.
import { keyInWords, targetName } from '../../model/names';
import type { Person, ReferenceKind, Role, Target } from '../../model/types';
import { readMilestones } from '../../model/work';
import { shown } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';

export interface Name {
  readonly text: string;
  /** Who or what that is. */
  readonly detail: string;
}

export function namesOf(kind: ReferenceKind, file: SourceFile): readonly Name[] {
  const named = kindsOf(kind).flatMap((each) => targetsOf(each, file));
  const customer = kind === 'beneficiary' ? [{ text: 'customer', detail: 'The customers of the alliance' }] : [];
  const names = [...named, ...customer];
  return names.filter(({ text }, at) => names.findIndex((each) => each.text === text) === at);
}

type Single = Exclude<ReferenceKind, 'actor' | 'beneficiary'>;

function kindsOf(kind: ReferenceKind): readonly Single[] {
  if (kind === 'actor') return ['role', 'person', 'committee', 'partner'];
  return [kind === 'beneficiary' ? 'partner' : kind];
}

function targetsOf(kind: Single, { alliance, directory, root, workspace }: SourceFile): readonly Name[] {
  switch (kind) {
    case 'role':
      return (alliance?.roles ?? []).map((role) => ({ text: role.ref, detail: roleInWords(role) }));
    case 'person':
      return [
        ...named(alliance?.people, (person) => person.partner?.label),
        ...named(directory?.people, () => undefined),
        ...named(
          [...workspace.people.values()],
          ({ organisation }) =>
            organisation && (workspace.organisations.get(organisation.value)?.label ?? organisation.value),
        ),
      ];
    case 'organisation':
      return named([...(directory?.organisations ?? []), ...workspace.organisations.values()], () => undefined);
    case 'committee':
      return named(alliance?.committees, ({ committeeKind }) => committeeKind?.value);
    case 'partner':
      return named(alliance?.partners, () => undefined);
    case 'goal':
      return named(
        alliance && [...(alliance.purpose?.goals ?? []), ...alliance.partners.flatMap(({ goals }) => goals)],
        (goal) => goal.partner?.label,
      );
    case 'kpi':
      return named(alliance?.kpis, ({ category }) => category?.value);
    case 'decision-right':
      return named(alliance?.decisionRights, () => undefined);
    case 'milestone':
      return named(root && alliance ? readMilestones(root) : [], () => undefined);
  }
}

type Named = Exclude<Target, Role | Person> | Omit<Person, 'partner'>;

function named<T extends Named>(targets: readonly T[] | undefined, more: (target: T) => string | undefined): Name[] {
  return (targets ?? []).flatMap((target) => {
    const { id } = target;
    if (!id) return [];
    const parts = [nameOf(target), more(target)].filter((part) => part !== undefined && part !== '');
    return [{ text: id.value, detail: shown(parts.join(' · ')) }];
  });
}

/** `Executive sponsor of Acme · Maria Keller`. */
function roleInWords(role: Role): string {
  const holders = role.holders.map(({ label }) => label).join(', ');
  const words = targetName(role) || keyInWords(role.name);
  return shown(holders === '' ? `${words} · vacant` : `${words} · ${holders}`);
}

function nameOf(target: Named): string {
  return 'label' in target ? target.label : targetName(target);
}
