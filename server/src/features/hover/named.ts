// What is named at a spot: by a reference, or where it is defined (its id, the key of a role).
import type { Reference, Target } from '../../model/types';
import type { SourceFile } from '../../sourceFile';
import type { Spot } from '../../yaml/spot';
import type { ScalarNode } from '../../yaml/tree';

export function targetAt({ scalar, isKey, pair }: Spot, file: SourceFile): Target | undefined {
  if (!scalar || !pair) return undefined;
  const reference = referenceAt(scalar, file);
  if (reference) return reference.target;
  if (isKey) return file.alliance?.roles.find(({ key }) => key === scalar);
  return pair.key.text === 'id' ? definedIn(file).find(({ node }) => node === pair.parent) : undefined;
}

/** Whether a role is named that nobody holds. */
export function isVacant(scalar: ScalarNode, file: SourceFile): boolean {
  return referenceAt(scalar, file)?.status === 'vacant';
}

function referenceAt(scalar: ScalarNode, { references }: SourceFile): Reference | undefined {
  return references.find(({ node }) => node === scalar);
}

/** All that has an id in the file. */
function definedIn({ alliance, directory }: SourceFile): readonly Target[] {
  if (directory) {
    const people = directory.people.map((person) => ({ ...person, partner: undefined }));
    return [...people, ...directory.organisations];
  }
  if (!alliance) return [];
  const { partners, people, committees, kpis, purpose, decisionRights } = alliance;
  const goals = [...(purpose?.goals ?? []), ...partners.flatMap((partner) => partner.goals)];
  return [...partners, ...people, ...committees, ...kpis, ...goals, ...decisionRights];
}
