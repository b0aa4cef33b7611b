// How a hover is written: in Markdown, in which the user's text stays text, or without marks.
import { shownTo } from '../../schema/words';
import { escapeMarkdown } from '../escapeMarkdown';

export interface Marks {
  /** The user's text. */
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  /** A few words of ours as they stand in a file. */
  readonly code: (ours: string) => string;
  /** Sentences of ours, written with `**` and code marks. */
  readonly prose: (markdown: string) => string;
}

/** A hover has room for a sentence. */
const LONGEST = 300;

export const MARKDOWN: Marks = {
  text: escaped,
  strong: (text) => `**${escaped(text)}**`,
  code: (ours) => `\`${ours}\``,
  prose: (markdown) => markdown,
};

export const PLAIN: Marks = {
  text: onOneLine,
  strong: onOneLine,
  code: (ours) => ours,
  prose: (markdown) => markdown.replace(/\*\*|`/g, ''),
};

function escaped(text: string): string {
  return escapeMarkdown(onOneLine(text));
}

function onOneLine(text: string): string {
  return shownTo(LONGEST, text.trim());
}
