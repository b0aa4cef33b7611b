// In how many activities a role has which part, and where.
import type { TreeNode } from '../yaml/tree';
import { namedAt, PARTS } from './raci';
import type { Alliance } from './types';

const ALL = ['accountable', ...PARTS] as const;

/** The places at which a role is named, by its part. */
export type Parts = { readonly [K in (typeof ALL)[number]]: readonly TreeNode[] };

/** The parts of every role that RACI names, by `PARTNER.ROLE`; a role that is named twice in one part of a row counts once. */
export function partsOf({ raci }: Alliance): ReadonlyMap<string, Parts> {
  const byRole = new Map<string, { [K in keyof Parts]: TreeNode[] }>();
  for (const row of raci) {
    for (const part of ALL) {
      const counted = new Set<string>();
      for (const actor of row[part]) {
        const { reference } = actor;
        if (reference?.target?.kind !== 'role' || counted.has(reference.text)) continue;
        counted.add(reference.text);
        const parts = byRole.get(reference.text) ?? { accountable: [], responsible: [], consulted: [], informed: [] };
        parts[part].push(namedAt(actor));
        byRole.set(reference.text, parts);
      }
    }
  }
  return byRole;
}

/** `accountable in 3, consulted in 2`; undefined where it has no part. */
export function partsInWords(parts: Parts | undefined): string | undefined {
  if (!parts) return undefined;
  return ALL.flatMap((part) => (parts[part].length > 0 ? `${part} in ${parts[part].length}` : [])).join(', ');
}

/** All places, in order of the parts. */
export function placesOf(parts: Parts): readonly TreeNode[] {
  return ALL.flatMap((part) => parts[part]);
}
