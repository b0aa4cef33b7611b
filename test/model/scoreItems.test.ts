// The items that may be scored are those of the format, under its own titles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCORE_GROUPS } from '../../server/src/model/scoreItems';

interface Schema {
  readonly definitions: Readonly<Record<string, { readonly properties: Readonly<Record<string, { title: string }>> }>>;
}

function schema(name: string): Schema {
  const text = readFileSync(join(__dirname, `../../schemas/${name}.schema.json`), 'utf8');
  return JSON.parse(text) as Schema;
}

test('the items are those of the schemas, in their order', () => {
  const { principles, trust, drivers } = schema('scores').definitions;
  const { bonding, communication, coordination, jointAction } = schema('capability').definitions;
  const groups = { principles, bonding, communication, coordination, jointAction, trust, drivers };
  const expected = Object.entries(groups).map(([group, definition]) => [
    group,
    Object.entries(definition?.properties ?? {}).map(([key, { title }]) => [key, title.toLowerCase()]),
  ]);
  expect(SCORE_GROUPS.map(({ path, items }) => [path.at(-1), Object.entries(items)])).toEqual(expected);
});
