// Which partners belong together: those of one organisation, or of organisations that one stands above.
import type { Family, Organisation, Partner } from './types';

/** Partners met on the way up, and the nearest organisation that all of them have in common. */
interface Kin {
  readonly partners: Partner[];
  head: Step | undefined;
}

/** An organisation on the way up; of two of one kin the one with the greater height stands above. */
interface Step {
  readonly id: string;
  readonly height: number;
  readonly kin: Kin;
}

/**
 * Goes up from each partner's organisation until nothing is above or another partner has been there before, so that no
 * organisation is passed twice, however long the chains are. A chain that runs in a circle ends where it began.
 */
export function familiesOf(
  partners: readonly Partner[],
  organisations: ReadonlyMap<string, Organisation>,
): readonly Family[] {
  const passed = new Map<string, Step>();
  const kins: Kin[] = [];
  for (const partner of partners) {
    const trail: string[] = [];
    const own = new Set<string>();
    let at = partner.organisation?.value;
    while (at !== undefined && !passed.has(at) && !own.has(at)) {
      own.add(at);
      trail.push(at);
      at = organisations.get(at)?.parent?.value;
    }
    const met = at === undefined ? undefined : passed.get(at);
    const kin = met?.kin ?? { partners: [], head: undefined };
    kin.partners.push(partner);
    if (!met) kins.push(kin);
    else if (!kin.head || met.height > kin.head.height) kin.head = met;
    const top = met?.height ?? trail.length;
    trail.forEach((id, index) => {
      passed.set(id, { id, height: top - trail.length + index, kin });
    });
  }
  return kins.flatMap(({ partners, head }) =>
    head ? { partners, head: head.id, organisation: organisations.get(head.id) } : [],
  );
}
