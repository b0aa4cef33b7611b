// Finds where a text calls a partner something else than a partner. Knows nothing of files, only of words.

/** A word for a partner, with the partner whom its sentence names. */
export interface Talk {
  /** Which of the words of this kind in the text it is, from 0. */
  readonly ordinal: number;
  readonly word: string;
  readonly name: string;
}

/** What partners are called, by what they are called in the text, in small letters with blanks between the words. */
export type Names = ReadonlyMap<string, string>;

/** Words for a partner that make it something else; not as part of a longer word, an address or a path. */
const WORD =
  /(?<![\p{L}\p{N}_\-/@#.])(?:vendors?|suppliers?|counterpart(?:y|ies))(?![\p{L}\p{N}_\-/@]|\.[\p{L}\p{N}])/giu;
const TOKEN = /[\p{L}\p{N}]+/gu;
/** What others have said or what something is called; each scan ends at the next quotation mark. */
const QUOTED = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’|"[^"]*"|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu;
/** The end of a sentence, a blank line, or the start of an item of a list. */
const END = /[.!?](?=\s)|\n(?=[^\S\n]*(?:\n|[-*•]\s))/g;
/** Names of more words are known by their first ones only. */
const LONGEST_NAME = 8;

/** A name as texts are searched for it. */
export function nameKey(name: string): string {
  return (name.toLowerCase().match(TOKEN) ?? []).slice(0, LONGEST_NAME).join(' ');
}

/** The words of a text, in order of writing, wherever they stand. */
export function wordsIn(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}

/** The words that stand, not quoted, in a sentence that names a partner, and in no name. */
export function vendorTalk(text: string, partners: Names): readonly Talk[] {
  const words = wordsIn(text);
  const found: Talk[] = [];
  let next = 0;
  // What is quoted is blanked out, so that offsets stay the same.
  const own = words.length > 0 ? text.replace(QUOTED, (quote) => ' '.repeat(quote.length)) : '';
  for (const { start, end } of sentencesOf(own)) {
    const first = next;
    while ((words[next]?.at ?? end) < end) next++;
    const inside = words.slice(first, next).map((each, index) => ({ ...each, ordinal: first + index }));
    const said = inside.filter(({ at }) => own.charAt(at) === text.charAt(at));
    const named = said.length > 0 ? namesIn(text.slice(start, end), partners) : [];
    const [whom] = named;
    if (!whom) continue;
    let near = 0;
    for (const { ordinal, word, at } of said) {
      while ((named[near]?.end ?? Number.POSITIVE_INFINITY) <= at - start) near++;
      const name = named[near];
      const isName = name !== undefined && name.start <= at - start;
      if (!isName) found.push({ ordinal, word, name: whom.name });
    }
  }
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(END)) {
    sentences.push({ start, end: index + 1 });
    start = index + 1;
  }
  return [...sentences, { start, end: text.length }];
}

/** Where a sentence names partners, the longest name first that fits. */
function namesIn(sentence: string, partners: Names): (Span & { readonly name: string })[] {
  const tokens = [...sentence.matchAll(TOKEN)];
  const lower = tokens.map((token) => token[0].toLowerCase());
  const found: (Span & { readonly name: string })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let count = LONGEST_NAME; count > 0; count--) {
      const name = partners.get(lower.slice(at, at + count).join(' '));
      const [first, last] = [tokens[at], tokens[at + count - 1]];
      if (name === undefined || !first || !last) continue;
      found.push({ start: first.index, end: last.index + last[0].length, name });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** The word for a partner, in the number and letters of the word it replaces. */
export function partnerFor(word: string): string {
  const partner = word.toLowerCase().endsWith('s') ? 'partners' : 'partner';
  if (word === word.toUpperCase()) return partner.toUpperCase();
  return word.charAt(0) === word.charAt(0).toUpperCase() ? `P${partner.slice(1)}` : partner;
}
