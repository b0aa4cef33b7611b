// XML 1.0 as the reports need it: elements with attributes and text, whatever the user wrote.

/** All but the characters of XML 1.0; halves of surrogate pairs are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export type Attributes = Readonly<Record<string, string | number>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `<name a="1">`, ended by `/>` where `isEmpty`. */
export function startTag(name: string, attributes: Attributes, isEmpty = false): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${pairs.join('')}${isEmpty ? '/>' : '>'}`;
}

/** Text between tags. Line ends stay readable, but for the carriage return, which a reader would take for a line feed. */
export function xmlText(text: string): string {
  return escaped(text).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}

/** Blanks other than spaces as numbers, because a reader turns them into spaces within an attribute. */
function escaped(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
