// What may stand at a place, in the words of the format reference: "list of text", "1 to 5", "by partner: …".
import { targetOf } from './schemas.mjs';

/** `context`: the table of definitions and the anchors of their sections. */
export function typeOf(schema, context) {
  if (schema.$ref) return named(targetOf(schema), context);
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ');
  if (schema.items) return `list of ${typeOf(schema.items, context)}`;
  if (schema['x-key-reference']) return byPartner(schema, context);
  if (typeof schema.additionalProperties === 'object')
    return `by rule: ${typeOf(schema.additionalProperties, context)}`;
  if (schema.properties) return 'block';
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'number' || schema.type === 'integer') return range(schema);
  return (schema['x-reference'] ?? schema['x-format'] ?? lower(schema.title)).replaceAll('-', ' ');
}

/** A title inside a sentence: `role holder`, but `KPI`. */
export function lower(title) {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function named(name, context) {
  const target = context.table.get(name);
  const anchor = context.anchors.get(name);
  if (anchor) return `[${lower(target.title)}](#${anchor})`;
  if (target.$ref || target.items || ['boolean', 'number'].includes(target.type)) return typeOf(target, context);
  return lower(target.title);
}

function byPartner(schema, context) {
  const own = Object.entries(schema.properties ?? {}).map(([key, child]) => `\`${key}\`: ${typeOf(child, context)}`);
  return [`by partner: ${typeOf(schema.additionalProperties, context)}`, ...own].join('; ');
}

function range({ type, minimum, maximum }) {
  const name = type === 'integer' ? 'whole number' : 'number';
  if (minimum !== undefined && maximum !== undefined) return `${name}, ${minimum} to ${maximum}`;
  return minimum === undefined ? name : `${name}, ${minimum} or more`;
}
