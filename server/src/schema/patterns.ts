// How ids look and which words they may not be; the same patterns as in the schemas.

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Words that have a meaning of their own where ids are keys. */
export const RESERVED: ReadonlySet<string> = new Set([
  'undisclosed',
  'internal',
  'notes',
  'links',
  'customer',
  'joint',
]);

/** Whether a text can name something. */
export function isId(text: string): boolean {
  return ID.test(text) && !RESERVED.has(text) && !text.startsWith('x-');
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  '&': ' and ',
};

/** The id nearest to a name: `Inés Roth` → `ines-roth`; undefined where it has none, or begins with a digit. */
export function idFrom(name: string): string | undefined {
  const id = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[ßæøœłđþ&]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return isId(id) ? id : undefined;
}
