// TypeScript types of the three kinds of file, as somebody would write them who reads the files as plain data.
import { compile } from 'json-schema-to-typescript';
import { ENTRIES, mapSchema, reachableFrom } from './schemas.mjs';

const ROOTS = { alliance: 'AllianceFile', directory: 'DirectoryFile', config: 'ConfigFile' };
const TEXT = JSON.stringify(['string', 'number', 'boolean']);

export async function types(table) {
  const names = [...new Set(ENTRIES.flatMap((entry) => reachableFrom(entry, table)))];
  const root = {
    title: 'Files',
    type: 'object',
    additionalProperties: false,
    required: ENTRIES,
    properties: Object.fromEntries(ENTRIES.map((entry) => [entry, { $ref: `#/definitions/${entry}` }])),
    definitions: Object.fromEntries(names.map((name) => [name, mapSchema(table.get(name), typed)])),
  };
  for (const entry of ENTRIES) root.definitions[entry].title = ROOTS[entry];
  const code = await compile(root, 'Files', {
    bannerComment: '',
    additionalProperties: false,
    style: { printWidth: 120, singleQuote: true },
  });
  return [
    '// Generated from schemas/ by "npm run generate"; do not edit.',
    '',
    onlyRootsExported(withoutWrapper(code)).trim(),
    '',
  ].join('\n');
}

/** Without words, own annotations and `x-` keys; text is a string whatever plain value it is spelled as. */
function typed(schema) {
  const words = new Set(['title', 'description', 'examples', 'patternProperties', 'pattern', 'minItems']);
  const kept = Object.entries(schema).filter(([keyword]) => !words.has(keyword) && !keyword.startsWith('x-'));
  const copy = Object.fromEntries(kept);
  if (JSON.stringify(copy.type) === TEXT) copy.type = 'string';
  return copy;
}

/** The interface that only holds the three roots together. */
function withoutWrapper(code) {
  return code.replace(/export interface Files \{[\s\S]*?\n\}\n/, '');
}

function onlyRootsExported(code) {
  const roots = new Set(Object.values(ROOTS));
  return code.replace(/^export (interface|type) (\w+)/gm, (line, kind, name) =>
    roots.has(name) ? line : `${kind} ${name}`,
  );
}
