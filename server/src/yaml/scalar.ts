// What a scalar means: YAML 1.2's core schema for plain text, and the tags that say otherwise.
import type { ScalarValue } from './tree';

const NUMBER = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const TAGGED_INTEGER = /^([-+]?)(0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/;

/** The value of unquoted text. What looks like no null, boolean or number is a string. */
export function plainScalarValue(text: string): ScalarValue {
  if (text.length === 0) return null;
  switch (text.charCodeAt(0)) {
    case 126: // ~
      return text.length === 1 ? null : text;
    case 110: // n
    case 78: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 116: // t
    case 84: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 102: // f
    case 70: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 43: // +
    case 45: // -
    case 46: // .
      return numberOf(text) ?? text;
    default: {
      const first = text.charCodeAt(0);
      if (first < 48 || first > 57) return text;
      // A date is the commonest text that begins with a digit.
      if (text.length === 10 && text.charCodeAt(4) === 45) return text;
      return numberOf(text) ?? text;
    }
  }
}

function numberOf(text: string): number | undefined {
  if (NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (INFINITE.test(text)) return text.charCodeAt(0) === 45 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return NOT_A_NUMBER.test(text) ? Number.NaN : undefined;
}

/** Tags of scalars that mean something here. */
export type ScalarTag = 'str' | 'int' | 'float' | 'bool' | 'null';

/** The value of `text` under a tag; undefined where the text is nothing of that kind. */
export function taggedScalarValue(tag: ScalarTag, text: string): ScalarValue | undefined {
  if (tag === 'str') return text;
  if (tag === 'int') {
    const parts = TAGGED_INTEGER.exec(text);
    const value = parts ? Number(parts[2]) : Number.NaN;
    if (!Number.isFinite(value)) return undefined;
    return parts?.[1] === '-' ? -value : value;
  }
  if (tag === 'float') return /^0[ox]/.test(text) ? undefined : numberOf(text);
  const value = plainScalarValue(text);
  if (tag === 'bool') return typeof value === 'boolean' ? value : undefined;
  return value === null ? null : undefined;
}
