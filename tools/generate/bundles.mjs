// One schema file for each kind of file, with every reference inside it: plain draft-07 for any editor or validator.
import { mapSchema, reachableFrom } from './schemas.mjs';

export function bundle(entry, table) {
  const [, ...names] = reachableFrom(entry, table);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:alliance-as-code:schema:${entry}:1`,
    ...mapSchema(table.get(entry), plain),
    definitions: Object.fromEntries(names.map((name) => [name, mapSchema(table.get(name), plain)])),
  };
}

/** Without our own annotations; the meanings of values under the name that editors show. */
function plain(schema) {
  const kept = Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-'));
  const meanings = schema['x-enum'];
  if (meanings && schema.enum) kept.push(['enumDescriptions', schema.enum.map((value) => meanings[value])]);
  return Object.fromEntries(kept);
}
