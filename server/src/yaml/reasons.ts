// What the parser says about a broken text, put into words for people who write alliances.
import { unclosedWords } from './quoteRepairs';
import { cut } from './trap';
import type { SyntaxFault, TextEdit } from './tree';

/** One fault that stopped the parser. */
export interface Stop {
  /** As the parser words it; never shown. */
  readonly reason: string;
  /** Offset in the text as written. */
  readonly at: number;
}

/** What the words may quote: the line, and what of it lies before and behind the place. */
export interface StoppedLine {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

type Words = string | ((line: StoppedLine, reason: string) => string);

const GENERAL = 'This line cannot be read; check its colon, its quotes and brackets, and how far it is indented.';

const TAB = 'This line is indented with a tab; YAML needs spaces.';

const TABLE: readonly (readonly [RegExp, Words])[] = [
  [/within a (single|double) quoted scalar/, unclosedQuote],
  [/within a flow collection/, 'The bracket opened here is never closed; add the closing bracket.'],
  [
    /within a verbatim tag|^tag |tag handle|tag property/,
    (line) =>
      `"${cut(wordOf(line.behind, '!'))}" begins with "!", which has a meaning of its own in YAML; put the text in quotes.`,
  ],
  [
    /^deficient indentation/,
    'This line goes on with the text or the brackets above it, but starts too far to the left; indent it further.',
  ],
  [/^tab characters/, TAB],
  [/^bad indentation of a mapping entry/, misplaced],
  [
    /^bad indentation of a sequence entry/,
    'This item does not line up with the items of its list; start each dash at the same column.',
  ],
  [/^not an item/, 'This line stands in a list, but is no item of it; begin it with "- ".'],
  [
    /^not a key|^expected ':' after a mapping key|multiline key/,
    'Here a key is read that has no colon; write a colon and a value after the key.',
  ],
  [/^a whitespace character is expected after/, 'A colon needs a space behind it.'],
  [/^missed comma/, 'A comma or a closing bracket is missing before this place.'],
  [/^expected the node content/, 'This comma has nothing before it; remove it, or write what is missing.'],
  [/^unknown escape sequence|^expected hexadecimal/, escapeWords],
  [
    /non-printable|null byte|valid JSON character/,
    'An invisible character stands here that no text may hold; remove it.',
  ],
  [
    /alias node/,
    (line) =>
      `"${cut(wordOf(line.behind, '*'))}" begins with "*", which points to another place in the file; put the text in quotes.`,
  ],
  [
    /anchor/,
    (line) =>
      `"${cut(wordOf(line.behind, '&'))}" begins with "&", which gives a name to a place in the file; put the text in quotes.`,
  ],
  [
    /chomping mode|indentation width|^a line break is expected/,
    'Behind "|" or ">" nothing else may stand; begin the text on the next line.',
  ],
  [/directive|^directives/i, 'A line that begins with "%" is an instruction in YAML; put the text in quotes.'],
  [
    /end of the stream or a document separator/,
    'This line does not fit what stands above it; check how far it is indented.',
  ],
  [
    /nesting exceeded/,
    'Blocks and lists stand in one another more than 100 levels deep here; what lies deeper is left out.',
  ],
];

/** A line indented with tabs; said once for each line. */
export function tabFault(start: number, end: number, edits: readonly TextEdit[]): SyntaxFault {
  return { code: 'trap', message: TAB, start, end, fix: { title: 'Use spaces', edits } };
}

/** A sentence for a reason; a general one where the reason is not known. */
export function wordsFor(reason: string, line: StoppedLine): string {
  for (const [pattern, words] of TABLE) {
    if (pattern.test(reason)) return typeof words === 'string' ? words : words(line, reason);
  }
  return GENERAL;
}

function unclosedQuote(_: StoppedLine, reason: string): string {
  return unclosedWords(reason.includes('single') ? "'" : '"');
}

function misplaced({ before, behind }: StoppedLine): string {
  const key = /^\s*(?:-\s+)*([^:]+):\s/.exec(before)?.[1];
  if (key !== undefined && behind.startsWith(':'))
    return `"${cut(key)}" is followed by a second ":"; put the text in quotes.`;
  if (key !== undefined && /["']\s*$/.test(before))
    return `The text of "${cut(key)}" goes on behind its closing quote; put all of it in quotes.`;
  return 'This line does not line up with the lines around it; start it at the same column as its neighbours.';
}

function escapeWords({ before, behind }: StoppedLine): string {
  const sequence = before.endsWith('\\') ? `\\${behind.charAt(0)}` : (/\\[^\\]*$/.exec(before)?.[0] ?? '\\');
  return `"${cut(sequence)}" means nothing between double quotes; write "\\\\" for a backslash, or use single quotes.`;
}

function wordOf(text: string, fallback: string): string {
  return /^\S+/.exec(text)?.[0] ?? fallback;
}
