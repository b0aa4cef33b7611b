// Ids for what a skeleton adds.

/** `wanted`, or with a number behind it where it is taken. */
export function freeId(
  wanted: string,
  things: readonly { readonly id: { readonly value: string } | undefined }[],
): string {
  const taken = new Set(things.map(({ id }) => id?.value));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
