// Reads schemas/*.schema.json and ties them into one table of definitions: references point inside the table, and the
// keys that every block may carry stand in each closed object.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ENTRIES = ['alliance', 'directory', 'config'];
/** Schemas of what we print: each whole in one file, with nothing to do with the files we read. */
export const REPORTS = ['health-report', 'portfolio', 'diff'];
const COMMON = ['undisclosed', 'internal', 'notes', 'links'];
const SHARED = ['definitions', 'references'];

export function isCommonKey(name) {
  return COMMON.includes(name);
}

/** Name → schema, in order of file and definition. A definition is named after its file and key: `committee-member`. */
export function readSchemas(folder) {
  const table = new Map();
  const isOfFormat = (name) => name.endsWith('.schema.json') && !REPORTS.includes(name.split('.')[0]);
  const files = readdirSync(folder).filter(isOfFormat);
  for (const file of files.sort()) {
    const concept = file.slice(0, -'.schema.json'.length);
    const { $schema, $id, definitions = {}, ...root } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if ($id !== file) throw new Error(`${file}: its $id is "${$id}" and should be the name of the file.`);
    if (root.type !== undefined) add(table, concept, root, concept);
    for (const [key, schema] of Object.entries(definitions)) add(table, nameOf(concept, key), schema, concept);
  }
  for (const [name, schema] of table) checkReferences(name, schema, table);
  return table;
}

/** Name → schema of what we print. */
export function readReports(folder) {
  return Object.fromEntries(
    REPORTS.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))]),
  );
}

/** The definitions that `entry` needs, itself first, in the order in which a reader meets them. */
export function reachableFrom(entry, table) {
  const names = new Set();
  const visit = (name) => {
    if (names.has(name)) return;
    names.add(name);
    for (const child of childrenDeep(table.get(name))) if (child.$ref) visit(targetOf(child));
  };
  visit(entry);
  return [...names];
}

/** The schemas directly inside `schema`: of keys, of free keys, of items. */
export function childrenOf(schema) {
  const children = Object.values(schema.properties ?? {});
  if (typeof schema.additionalProperties === 'object') children.push(schema.additionalProperties);
  if (schema.items) children.push(schema.items);
  return children;
}

export function targetOf(schema) {
  return schema.$ref.slice('#/definitions/'.length);
}

/** A copy of `schema` in which `change` has been applied to it and to every schema inside it. */
export function mapSchema(schema, change) {
  const copy = { ...change(schema) };
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([key, value]) => [key, mapSchema(value, change)]),
    );
  }
  if (typeof copy.additionalProperties === 'object') {
    copy.additionalProperties = mapSchema(copy.additionalProperties, change);
  }
  if (copy.items) copy.items = mapSchema(copy.items, change);
  return copy;
}

function* childrenDeep(schema) {
  for (const child of childrenOf(schema)) {
    yield child;
    yield* childrenDeep(child);
  }
}

function add(table, name, schema, concept) {
  if (table.has(name)) throw new Error(`schemas: two definitions would be called "${name}".`);
  const linked = mapSchema(schema, (each) => relinked(each, concept));
  table.set(
    name,
    mapSchema(linked, (each) => withCommonKeys(each, name)),
  );
}

function relinked(schema, concept) {
  if (!schema.$ref) return schema;
  const [file, path] = schema.$ref.split('#');
  const target = file === '' ? concept : file.replace(/\.schema\.json$/, '');
  const name = path ? nameOf(target, path.slice('/definitions/'.length)) : target;
  return { ...schema, $ref: `#/definitions/${name}` };
}

/** A link is the one closed object without common keys: links of links would never end. */
function withCommonKeys(schema, name) {
  if (schema.additionalProperties !== false || name === 'link') return schema;
  const common = COMMON.map((key) => [key, { $ref: `#/definitions/${key}` }]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(common) } };
}

function nameOf(concept, key) {
  const words = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return SHARED.includes(concept) ? words : `${concept}-${words}`;
}

function checkReferences(name, schema, table) {
  for (const child of [schema, ...childrenDeep(schema)]) {
    if (child.$ref && !table.has(targetOf(child))) throw new Error(`schemas: "${name}" refers to ${child.$ref}.`);
  }
}
