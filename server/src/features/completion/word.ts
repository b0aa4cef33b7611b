// The half-typed word at the cursor: what a completion replaces, and what stands around it.

export interface Word {
  readonly start: number;
  readonly end: number;
  /** The quotes it stands in, if only the opening one is there. */
  readonly quote: '"' | "'" | '';
  /** Nothing but indentation and dashes comes before it on its line. */
  readonly first: boolean;
  /** A colon follows, so that it is a key already. */
  readonly isKey: boolean;
  /** What has to come before an insertion: a blank where the word touches a colon or a dash. */
  readonly lead: string;
}

const PLAIN = /[^\s,[\]{}:"'#]/;

/** Undefined in comments. */
export function wordAt(text: string, offset: number): Word | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const open = openQuote(text, lineStart, offset);
  if (open === 'comment') return undefined;
  let [start, end] = [offset, offset];
  while (end < text.length && PLAIN.test(text.charAt(end))) end++;
  if (open) {
    start = open.start;
    if (text.charAt(end) === open.quote) end++;
  } else {
    while (start > lineStart && PLAIN.test(text.charAt(start - 1))) start--;
  }
  const touchesDash = /^[ \t]*(?:- +)*$/.test(text.slice(lineStart, start)) && text.slice(start, end) === '-';
  if (touchesDash) start = end;
  return {
    start,
    end,
    quote: open ? open.quote : '',
    first: /^[ \t]*(?:- +)*-?$/.test(text.slice(lineStart, start)),
    isKey: /^[ \t]*:/.test(text.slice(end, end + 200)),
    lead: touchesDash || (!open && text.charAt(start - 1) === ':') ? ' ' : '',
  };
}

type Quote = { readonly start: number; readonly quote: '"' | "'" };

/** The quote that is open at an offset of a line, or that a comment has begun before it. */
function openQuote(text: string, lineStart: number, offset: number): Quote | 'comment' | undefined {
  let open: Quote | undefined;
  for (let at = lineStart; at < offset; at++) {
    const char = text.charAt(at);
    const begins = at === lineStart || /[\s,[\]{}:]/.test(text.charAt(at - 1));
    if (open) {
      if (open.quote === '"' && char === '\\') at++;
      else if (char === open.quote) open = undefined;
    } else if (char === '#' && begins) return 'comment';
    else if (begins && (char === '"' || char === "'")) open = { start: at, quote: char };
  }
  return open;
}
