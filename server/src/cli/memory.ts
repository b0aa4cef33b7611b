// What a run that looks again and again need not work out twice: texts that were parsed, files that were judged.
import { type Documents, documentsKept } from './documents';

export interface Memory {
  readonly documents: Documents;
  /** What `make` gave for the same name and parts before, else what it gives now. Parts are compared by identity. */
  recall<T>(name: string, parts: readonly unknown[], make: () => T): T;
}

/** For a run that looks once: keeps only the trees of files that are wanted again. */
export function noMemory(isWanted: (path: string) => boolean): Memory {
  return { documents: documentsKept(isWanted), recall: (_name, _parts, make) => make() };
}

/** For a run that looks again. A name has one memory: its latest. */
export function longMemory(): Memory {
  const known = new Map<string, { readonly parts: readonly unknown[]; readonly value: unknown }>();
  return {
    documents: documentsKept(() => true),
    recall<T>(name: string, parts: readonly unknown[], make: () => T): T {
      const before = known.get(name);
      const isSame = before?.parts.length === parts.length && before.parts.every((part, at) => part === parts[at]);
      // A name is used for one type of value only.
      if (before && isSame) return before.value as T;
      const value = make();
      known.set(name, { parts, value });
      return value;
    },
  };
}
