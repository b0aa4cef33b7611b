// Where the first document of a text ends: at a line that begins with `---` or `...`, which no quote and no block
// scalar can hold.
import { cut } from './trap';
import type { SyntaxFault } from './tree';

export interface FirstDocument {
  readonly end: number;
  /** Present where something is written in a second document. */
  readonly fault: SyntaxFault | undefined;
}

const MARKER = /(?:^\ufeff?|[\r\n]\ufeff?(?=-)|[\r\n])(---|\.\.\.)(?![^ \t\r\n])/g;
/** Blank lines, comments and `%` lines. */
const NO_CONTENT = /^(?:\ufeff?[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)|\ufeff?%[^\r\n]*(?:[\r\n]|$))*$/;
const NEXT_CONTENT = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|(?:---|\.\.\.)(?=[ \t\r\n]|$)|[ \t\ufeff])*/;

export function firstDocument(text: string): FirstDocument {
  if (!text.includes('---') && !text.includes('...')) return { end: text.length, fault: undefined };
  let contentFrom = 0;
  for (const match of text.matchAll(MARKER)) {
    const marker = match[1] ?? '';
    const at = match.index + match[0].length - marker.length;
    if (marker === '---' && NO_CONTENT.test(text.slice(contentFrom, at)) && contentFrom === 0) contentFrom = at + 3;
    else return { end: at, fault: secondDocument(text, at) };
  }
  return { end: text.length, fault: undefined };
}

function secondDocument(text: string, at: number): SyntaxFault | undefined {
  const rest = text.slice(at);
  const content = NEXT_CONTENT.exec(rest)?.[0].length ?? 0;
  const written = rest.slice(content);
  if (written === '' || written.startsWith('#')) return undefined;
  const atMarker = rest.startsWith('---');
  const start = atMarker ? at : at + content;
  const end = atMarker ? at + 3 : start + (/^[^\r\n]*/.exec(written)?.[0].trimEnd().length ?? 1);
  const message = atMarker
    ? 'A second document begins here, and only the first is read; keep each document in a file of its own.'
    : `"${cut(written.slice(0, end - start))}" stands behind the end of the document ("...") and is not read; remove the line "...".`;
  return { code: 'one-document', message, start, end };
}
