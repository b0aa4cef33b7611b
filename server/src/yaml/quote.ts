// Spelling text as a YAML scalar: when it needs quotes, and how it is quoted.
import { plainScalarValue } from './scalar';

/** `block` is a value on a line of its own, `flow` one between brackets, `key` the name before a colon. */
export type ScalarContext = 'block' | 'flow' | 'key';

/** Control characters (but the tab), halves of surrogate pairs, and breaks and marks that only some readers keep. */
const CONTROL = /(?!\t)\p{Cc}|\p{Cs}|[\u2028\u2029\ufeff\ufffe\uffff]/u;
const ESCAPED = new RegExp(`["\\\\]|${CONTROL.source}`, 'gu');
const OPENS_OTHERWISE = /^(?:[\s#&*!|>'"%@`,[\]{}]|[-?:](?:\s|$)|---|\.\.\.)/;
const BREAKS_PLAIN = /:(?:\s|$)|\s#|\s$|\t/;
const BREAKS_FLOW = /[,[\]{}]|^[-?:]|:$/;

/** `text` as it has to be written to be read as exactly this string. */
export function quoteIfNeeded(text: string, context: ScalarContext = 'block'): string {
  return isPlain(text, context) ? text : quoted(text);
}

function isPlain(text: string, context: ScalarContext): boolean {
  if (typeof plainScalarValue(text) !== 'string' || text === '<<') return false;
  if (CONTROL.test(text) || OPENS_OTHERWISE.test(text) || BREAKS_PLAIN.test(text)) return false;
  return context === 'block' || !BREAKS_FLOW.test(text);
}

/** `text` in quotes: single ones, unless it holds what only double ones can spell. */
export function quoted(text: string): string {
  return CONTROL.test(text) ? doubleQuoted(text) : singleQuoted(text);
}

export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function doubleQuoted(text: string): string {
  return `"${text.replace(ESCAPED, escapeOf)}"`;
}

function escapeOf(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
