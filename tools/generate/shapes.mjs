// The schemas as data for walking beside the tree (server/src/schema/shape.ts): what the validators cannot tell, such as
// what a text names or which keys a mode needs. Titles and descriptions are left to prose.mjs.
import { insideOf, proseKeyOf } from './prose.mjs';
import { ENTRIES, reachableFrom, targetOf } from './schemas.mjs';

export function shapes(table) {
  const names = [...new Set(ENTRIES.flatMap((entry) => reachableFrom(entry, table)))];
  const literals = new Map();
  const consts = new Map(names.map((name) => [name, shape(table.get(name), name, table, literals)]));
  const shared = names.filter((name) => !isLeaf(table.get(name)));
  const lines = [...ordered(shared, table)].map((name) =>
    ENTRIES.includes(name)
      ? `export const ${name}: Shape = ${consts.get(name)};`
      : `const ${identifier(name)}: Shape = ${consts.get(name)};`,
  );
  const repeated = [...literals].map(([text, { name, type }]) => `const ${name}${type} = ${text};`);
  return [
    '// Generated from schemas/ by "npm run generate"; do not edit.',
    "import type { JsonType, Shape } from './shape';",
    '',
    ...repeated,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** What stands before its uses: a const may only use consts above it. */
function* ordered(names, table, done = new Set()) {
  for (const name of names) yield* withNeeds(name, table, done);
}

function* withNeeds(name, table, done) {
  if (done.has(name)) return;
  done.add(name);
  for (const need of reachableFrom(name, table)) if (!isLeaf(table.get(need))) yield* withNeeds(need, table, done);
  yield name;
}

/** Definitions of single values are written out where they are used; those of objects and lists are shared. */
function isLeaf(schema) {
  return schema.properties === undefined && schema.items === undefined;
}

function identifier(name) {
  return `$${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;
}

function shape(schema, prose, table, literals) {
  if (schema.$ref) {
    const name = targetOf(schema);
    const target = table.get(name);
    const own = proseKeyOf(schema, prose);
    if (isLeaf(target)) return shape(target, own, table, literals);
    return own === name ? identifier(name) : `{ ...${identifier(name)}, prose: ${JSON.stringify(own)} }`;
  }
  const parts = [`types: ${literal([schema.type].flat(), 'types', literals)}`];
  const inside = (child, key) => shape(child, key, table, literals);
  if (schema.properties) parts.push(`keys: ${keys(schema, prose, inside)}`);
  if (schema.required) parts.push(`required: ${JSON.stringify(schema.required)}`);
  if (schema['x-requires-one']) parts.push(`requiresOne: ${JSON.stringify(schema['x-requires-one'])}`);
  if (typeof schema.additionalProperties === 'object')
    parts.push(`values: ${inside(schema.additionalProperties, insideOf(prose))}`);
  if (schema['x-key-reference']) parts.push(`keyReference: '${schema['x-key-reference']}'`);
  if (schema['x-key-format']) parts.push(`keyFormat: '${schema['x-key-format']}'`);
  if (schema.items) parts.push(`items: ${inside(schema.items, insideOf(prose))}`);
  if (schema['x-enum']) parts.push(`enum: ${literal(schema['x-enum'], 'enum', literals)}`);
  if (schema['x-reference']) parts.push(`reference: '${schema['x-reference']}'`);
  if (schema['x-format']) parts.push(`format: '${schema['x-format']}'`);
  for (const limit of ['minimum', 'maximum', 'minItems']) {
    if (schema[limit] !== undefined) parts.push(`${limit}: ${schema[limit]}`);
  }
  if (schema['x-requires']) parts.push(`modes: ${JSON.stringify(schema['x-requires'])}`);
  parts.push(`prose: ${JSON.stringify(prose)}`);
  return `{ ${parts.join(', ')} }`;
}

function keys(schema, prose, inside) {
  const entries = Object.entries(schema.properties).map(([key, child]) => {
    const written = inside(child, `${prose}.${key}`);
    return `${key}: ${schema['x-internal']?.includes(key) ? `{ ...${written}, internal: true }` : written}`;
  });
  return `{\n    ${entries.join(',\n    ')},\n  }`;
}

/** The name of a constant for what many shapes repeat: lists of types, and values with their meanings. */
function literal(value, kind, literals) {
  const text = JSON.stringify(value);
  if (!literals.has(text)) {
    literals.set(text, { name: `${kind}${literals.size + 1}`, type: kind === 'types' ? ': readonly JsonType[]' : '' });
  }
  return literals.get(text).name;
}
