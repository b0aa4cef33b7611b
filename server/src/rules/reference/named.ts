// What a reference of a file may name: everything with an id in the file itself and in the directories around it.
import { isUncertain } from '../../model/alliance';
import type { Reference, ReferenceKind } from '../../model/types';
import { readMilestones } from '../../model/work';
import type { SourceFile } from '../../sourceFile';

/** A kind of thing that has an id. */
export type ThingKind = Exclude<ReferenceKind, 'actor' | 'role' | 'beneficiary'>;

export interface Named {
  readonly kind: ThingKind;
  readonly id: string;
  /** What people call it: its name, where it has one. */
  readonly label: string;
}

/** Which kinds of things a reference may name by id; roles are named by partner and role. */
export const NAMEABLE: Readonly<Record<ReferenceKind, readonly ThingKind[]>> = {
  actor: ['person', 'committee', 'partner'],
  person: ['person'],
  role: [],
  committee: ['committee'],
  partner: ['partner'],
  beneficiary: ['partner'],
  goal: ['goal'],
  kpi: ['kpi'],
  'decision-right': ['decision-right'],
  milestone: ['milestone'],
  organisation: ['organisation'],
};

/** Everything that has an id, of the file and of the directories, once each. */
export function thingsIn({ alliance, directory, workspace }: SourceFile): Named[] {
  const things: Named[] = [];
  const add = (kind: ThingKind, id: string | undefined, label?: string) => {
    if (id !== undefined) things.push({ kind, id, label: label ?? id });
  };
  for (const { id, label } of alliance?.partners ?? []) add('partner', id.value, label);
  for (const { id, label } of alliance?.committees ?? []) add('committee', id.value, label);
  for (const { id, label } of alliance?.people ?? directory?.people ?? []) add('person', id.value, label);
  for (const { id, label } of workspace.people.values()) add('person', id.value, label);
  const goals = [
    ...(alliance?.purpose?.goals ?? []),
    ...(alliance?.partners ?? []).flatMap((partner) => partner.goals),
  ];
  for (const { id } of goals) add('goal', id?.value);
  for (const { id, label } of alliance?.kpis ?? []) add('kpi', id.value, label);
  for (const { id } of alliance?.decisionRights ?? []) add('decision-right', id?.value);
  for (const { id } of alliance ? readMilestones(alliance.root) : []) add('milestone', id.value);
  for (const { id, label } of directory?.organisations ?? []) add('organisation', id.value, label);
  for (const { id, label } of workspace.organisations.values()) add('organisation', id.value, label);
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()];
}

/** Whether a reference is of a kind that directories hold. */
export function isOfDirectories(reference: Pick<Reference, 'kind' | 'text'>): boolean {
  return reference.kind === 'organisation' || mayBePerson(reference);
}

function mayBePerson({ kind, text }: Pick<Reference, 'kind' | 'text'>): boolean {
  return NAMEABLE[kind].includes('person') && !text.includes('.');
}

/**
 * Whether an unknown name of a file stands in a directory after all, or may: some part of a directory could not be read.
 */
export function mayStandInDirectory({ workspace }: SourceFile, { kind, text }: Reference): boolean {
  const isPerson = mayBePerson({ kind, text });
  if (!isPerson && kind !== 'organisation') return false;
  if ((isPerson ? workspace.people : workspace.organisations).has(text)) return true;
  return workspace.directories.some(({ root }) => isUncertain(root, [isPerson ? 'people' : 'organisations']));
}
