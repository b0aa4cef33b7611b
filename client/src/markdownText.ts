// Text of the user within Markdown of the editor: shown as it is written, never as markup, link or icon. Unlike
// `MarkdownString.appendText` it lets lines wrap.

/** All but what is never markup, wherever it stands. */
const SPECIAL = /[^\p{L}\p{M}\p{N} ,;]/gu;

/** On one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
