// How many findings there are of each level, in words.

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** `2 errors, 1 warning`; hints only where nothing else is said, `no findings` where nothing is. */
export function inWords({ errors, warnings, infos, hints }: Counts): string {
  const said = [
    ...some(errors, 'error', 'errors'),
    ...some(warnings, 'warning', 'warnings'),
    ...some(infos, 'info', 'infos'),
  ];
  if (said.length > 0) return said.join(', ');
  return some(hints, 'hint', 'hints')[0] ?? 'no findings';
}

function some(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** `2 errors`: the gravest level alone, where there is little room. */
export function gravestInWords(counts: Counts): string {
  return inWords(counts).split(', ', 1)[0] ?? '';
}
