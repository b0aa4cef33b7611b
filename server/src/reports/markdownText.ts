// Text of the user within GitHub's Markdown: shown as it is written, never as markup, mention, link or emoji.
import { shown } from './display';

/** What is markup within a line, a cell of a table or HTML. */
const MARKUP = '[&<>\\\\`*_[\\]|~$]';
/** Where GitHub looks for a mention, the number of an issue, an emoji or an address, in what is already unescaped. */
const REFERENCE = '[@#:](?=\\S)|www(?=\\.)|gh-(?=\\d)';
const SPECIAL = new RegExp(`(${MARKUP})|${REFERENCE}`, 'gi');

/** One line; characters that steer (line ends too) are gone, as on a terminal. */
export function markdownText(text: string): string {
  return shown(text).replaceAll(SPECIAL, (found: string, markup?: string) =>
    // An empty comment parts what would be read together and leaves the text as it is.
    markup === undefined ? `${found}<!-- -->` : `&#${markup.charCodeAt(0)};`,
  );
}
