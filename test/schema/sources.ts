// The schema files of the format in schemas/ as plain data, with every place of every file. What we print is another matter.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../../tools/generate/schemas.mjs';

const FOLDER = join(import.meta.dirname, '../../schemas');

/** A schema as written; only the keywords that the tests ask about. */
export interface Source {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Source>>;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: boolean | Source;
  readonly items?: Source;
  readonly definitions?: Readonly<Record<string, Source>>;
  readonly 'x-enum'?: Readonly<Record<string, string>>;
  readonly 'x-format'?: string;
  readonly 'x-reference'?: string;
  readonly 'x-key-reference'?: string;
  readonly 'x-key-format'?: string;
  readonly 'x-internal'?: readonly string[];
  readonly 'x-requires-one'?: readonly string[];
  readonly 'x-requires'?: {
    readonly key: string;
    readonly of: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>>;
  };
}

export interface Place {
  /** File and JSON pointer: `committee.schema.json#/properties/chair`. */
  readonly at: string;
  readonly schema: Source;
  /** A key of a block, a definition (or whole file), or what free keys and lists hold. */
  readonly as: 'key' | 'definition' | 'inside';
}

export const SOURCES: readonly Source[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.schema.json') && !REPORTS.includes(name.replace('.schema.json', '')))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

export const PLACES: readonly Place[] = SOURCES.flatMap((source) => [
  ...(source.type === undefined ? [] : placesOf(source, `${source.$id}#`, 'definition')),
  ...Object.entries(source.definitions ?? {}).flatMap(([name, schema]) =>
    placesOf(schema, `${source.$id}#/definitions/${name}`, 'definition'),
  ),
]);

function placesOf(schema: Source, at: string, as: Place['as']): Place[] {
  const { properties = {}, additionalProperties, items } = schema;
  return [
    { at, schema, as },
    ...Object.entries(properties).flatMap(([key, each]) => placesOf(each, `${at}/properties/${key}`, 'key')),
    ...(typeof additionalProperties === 'object'
      ? placesOf(additionalProperties, `${at}/additionalProperties`, 'inside')
      : []),
    ...(items ? placesOf(items, `${at}/items`, 'inside') : []),
  ];
}

/** What `schema` refers to in the end, and itself where it refers to nothing; `at` tells the file it stands in. */
export function resolved({ at, schema }: Pick<Place, 'at' | 'schema'>): Source {
  if (schema.$ref === undefined) return schema;
  const [file, pointer = ''] = schema.$ref.split('#');
  const target = `${file || at.split('#')[0]}#${pointer}`;
  const place = PLACES.find((each) => each.at === target);
  if (!place) throw new Error(`${at} refers to ${schema.$ref}, which is not there.`);
  return resolved(place);
}
