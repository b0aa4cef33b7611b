// Finding keys as they are compared: without the file's path, which a rename changes, and as a multiset, because two
// findings may have one key.
import type { Finding } from '../finding';

/** What was told of one file. */
export interface Told {
  /** The path in its workspace: finding keys begin with it. */
  readonly own: string;
  readonly findings: readonly Finding[];
}

/** The key of a finding inside its file. */
export function keyInFile({ own }: Pick<Told, 'own'>, { key }: Finding): string {
  return key.startsWith(`${own} `) ? key.slice(own.length + 1) : key;
}

/**
 * Findings split into those whose keys are among `keys` (each key counts as often as it stands there) and the others.
 * `spelled` turns a key into the one to look for.
 */
export function splitByKeys(
  told: Told,
  keys: readonly string[],
  spelled: (key: string) => string = (key) => key,
): { readonly known: readonly Finding[]; readonly fresh: readonly Finding[]; readonly unmatched: readonly string[] } {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  const known: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of told.findings) {
    const key = spelled(keyInFile(told, finding));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  const unmatched = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  return { known, fresh, unmatched };
}
