// Text of the user within GitHub's Markdown: shown as it is written, never as markup, mention, link or emoji.
import { shown } from './display';

/** What is markup within a line, a cell of a table or HTML. */
const MARKUP = /[&<>\\`*_[\]|~$]/;
/** Where GitHub looks for a mention, a number of an issue, an emoji or an address, in what is already unescaped. */
const REFERENCE = /[@#:](?=\S)|(?<=\bwww)\./;
const SPECIAL = new RegExp(`${MARKUP.source}|${REFERENCE.source}`, 'gi');

/** One line; characters that steer (line ends too) are gone, as on a terminal. */
export function markdownText(text: string): string {
  return shown(text).replaceAll(SPECIAL, (character) =>
    // An empty comment parts what would be read together and leaves the text as it is.
    MARKUP.test(character) ? `&#${character.charCodeAt(0)};` : `${character}<!-- -->`,
  );
}
