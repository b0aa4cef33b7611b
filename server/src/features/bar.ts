// A percentage as ten blocks of text.

const LENGTH = 10;

/** `███████░░░`; full from a hundred on, and not before. */
export function bar(percent: number): string {
  const full = Math.min(LENGTH, Math.max(0, Math.floor((percent * LENGTH) / 100)));
  return '█'.repeat(full) + '░'.repeat(LENGTH - full);
}
