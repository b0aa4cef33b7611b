// What the schemas say to people, by key: title, description and examples of each place. For hovers and completions;
// the meanings of values stand with the values in the shapes.
import { childrenOf, ENTRIES, reachableFrom, targetOf } from './schemas.mjs';

export function prose(table) {
  const entries = new Map();
  const names = new Set(ENTRIES.flatMap((entry) => reachableFrom(entry, table)));
  for (const name of names) collect(table.get(name), name, table, entries);
  const lines = [...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `// Generated from schemas/ by "npm run generate"; do not edit.
export interface Prose {
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** By \`prose\` of a shape. */
export const PROSE: Readonly<Record<string, Prose>> = {
${lines.join('\n')}
};
`;
}

/** Where a schema has words of its own they are kept under its place, else under the definition it refers to. */
export function proseKeyOf(schema, place) {
  return schema.$ref && schema.description === undefined ? targetOf(schema) : place;
}

/** The place of what a list holds, or of the values under free keys. */
export function insideOf(place) {
  return `${place}.*`;
}

/** Title, description and examples of a place; what stands beside a reference wins over what it refers to. */
export function wordsOf(schema, table) {
  const target = schema.$ref ? wordsOf(table.get(targetOf(schema)), table) : schema;
  return {
    title: target.title,
    description: schema.description ?? target.description,
    examples: schema.examples ?? target.examples,
  };
}

function collect(schema, place, table, entries) {
  const key = proseKeyOf(schema, place);
  if (!entries.has(key)) entries.set(key, wordsOf(schema, table));
  if (schema.$ref) return;
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    collect(child, `${place}.${name}`, table, entries);
  for (const child of childrenOf({ ...schema, properties: undefined })) collect(child, insideOf(place), table, entries);
}
