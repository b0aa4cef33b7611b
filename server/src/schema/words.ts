// How values and choices of words appear in sentences: quoted, cut, harmless, joined with "or" and "and".

const LONGEST = 60;

/** The user's text in double quotes: on one line, cut where it is long, without characters that steer a screen. */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/** As `quoted`, without the quotes. */
export function shown(text: string): string {
  return shownTo(LONGEST, text);
}

/** As `shown`, cut behind `longest` characters. */
export function shownTo(longest: number, text: string): string {
  // Cut before cleaning, so that a text of megabytes costs no more than a short one.
  const short = text.length > 4 * longest ? text.slice(0, 4 * longest) : text;
  const characters = [...short.replace(/\s+/gu, ' ')].map(harmless);
  const cut = characters.length > longest || short.length < text.length;
  return cut ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

/** Control, bidirectional and invisible characters and halves of pairs by their number; a quote as a single one. */
function harmless(character: string): string {
  if (character === '"') return "'";
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joined(words: readonly string[], last: 'or' | 'and' | 'nor'): string {
  const rest = words.slice(0, -1);
  const final = words.at(-1) ?? '';
  return rest.length === 0 ? final : `${rest.join(', ')} ${last} ${final}`;
}

/** `"a" and "b"`. */
export function quotedList(words: readonly string[], last: 'or' | 'and' | 'nor'): string {
  return joined(words.map(quoted), last);
}

/** `; did you mean "a"?`, or nothing where there is no guess. */
export function guess(words: readonly string[]): string {
  return words.length === 0 ? '' : `; did you mean ${quotedList(words, 'or')}?`;
}
