// What a run that looks again and again need not work out twice.

export interface Memory {
  /** What `make` gave for the same name and parts before, else what it gives now. Parts are compared by identity. */
  recall<T>(name: string, parts: readonly unknown[], make: () => T): T;
}

/** For a run that looks once. */
export const NO_MEMORY: Memory = { recall: (_name, _parts, make) => make() };

/** For a run that looks again. A name has one memory: its latest. */
export function longMemory(): Memory {
  const known = new Map<string, { readonly parts: readonly unknown[]; readonly value: unknown }>();
  return {
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
