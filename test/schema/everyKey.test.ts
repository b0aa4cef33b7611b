// Shapes, prose and validators are made from the same schemas: files that use every key once hold them to each other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { escapePointer } from '../../server/src/model/pointer';
import { PROSE } from '../../server/src/schema/prose.generated';
import type { Shape } from '../../server/src/schema/shape';
import { alliance, config, directory } from '../../server/src/schema/shape.generated';
import type { AllianceFile, ConfigFile, DirectoryFile } from '../../server/src/schema/types.generated';
import * as validators from '../../server/src/schema/validators.generated.js';
import { changed } from './documents';

const SHAPES = { alliance, directory, config };
const COMPILED = { alliance: validators.alliance, directory: validators.directory, config: validators.config };

const SMALLEST: { alliance: AllianceFile; directory: DirectoryFile; config: ConfigFile } = {
  alliance: {
    alliance: 1,
    id: 'northwind-helios',
    name: 'Northwind–Helios',
    stage: 'source',
    partners: [
      { id: 'northwind', name: 'Northwind' },
      { id: 'helios', name: 'Helios' },
    ],
  },
  directory: { allianceDirectory: 1 },
  config: { allianceConfig: 1 },
};

/** A document in which every key of the shape stands, each single value taken from its examples. */
function withEveryKey(shape: Shape): unknown {
  if (shape.keys || shape.values) {
    const keys = Object.entries(shape.keys ?? {}).map(([key, below]) => [key, withEveryKey(below)] as const);
    const free = shape.values ? [[freeKey(shape), withEveryKey(shape.values)] as const] : [];
    return Object.fromEntries([...free, ...keys]);
  }
  if (shape.items) return Array.from({ length: shape.minItems ?? 1 }, () => withEveryKey(shape.items ?? shape));
  return PROSE[shape.prose]?.examples[0];
}

/** A name that the user gives, where names are free. */
function freeKey({ keyFormat }: Shape): string {
  return keyFormat === 'rule' ? 'sponsor/missing' : 'northwind';
}

/** The one block that takes keys the schema does not know: the options of its rule. */
const RULE_SETTING = 'config-rule-setting';

interface Spot {
  readonly at: string;
  readonly shape: Shape;
}

const COMMON = ['undisclosed', 'internal', 'notes', 'links'];

/** Every place of such a document; the keys that every block has are looked at in the outermost only. */
function spotsOf(shape: Shape, at = ''): Spot[] {
  const here = { at, shape };
  if (shape.keys || shape.values) {
    const keys = Object.entries(shape.keys ?? {})
      .filter(([key]) => at === '' || !COMMON.includes(key))
      .flatMap(([key, below]) => spotsOf(below, `${at}/${key}`));
    return [here, ...keys, ...(shape.values ? spotsOf(shape.values, `${at}/${escapePointer(freeKey(shape))}`) : [])];
  }
  return shape.items ? [here, ...spotsOf(shape.items, `${at}/0`)] : [here];
}

describe.each(['alliance', 'directory', 'config'] as const)('%s', (kind) => {
  const shape = SHAPES[kind];
  const full = withEveryKey(shape);
  const spots = spotsOf(shape);
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../schemas/bundled/${kind}.schema.json`), 'utf8'),
  );
  const errorsOf = (document: unknown) => {
    COMPILED[kind](document);
    return (COMPILED[kind].errors ?? []).map(({ instancePath, keyword, params }) => ({
      instancePath,
      keyword,
      params,
    }));
  };

  test('the smallest file is accepted, and so is one with every key', () => {
    expect(errorsOf(SMALLEST[kind])).toEqual([]);
    expect(errorsOf(full)).toEqual([]);
    expect(new Validator(schema, '7').validate(full).valid).toBe(true);
  });

  test('every place has words', () => {
    expect(spots.filter((spot) => PROSE[spot.shape.prose] === undefined).map(({ at }) => at)).toEqual([]);
  });

  test('an unknown key is one fault, at its block', () => {
    const closed = spots.filter((spot) => spot.shape.keys && !spot.shape.values && spot.shape.prose !== RULE_SETTING);
    const told = closed.map(({ at }) => [at, errorsOf(changed(full, `${at}/unheard`, 1))]);
    expect(told).toEqual(
      closed.map(({ at }) => [
        at,
        [{ instancePath: at, keyword: 'additionalProperties', params: { additionalProperty: 'unheard' } }],
      ]),
    );
  });

  test('an empty value is told at its place and nowhere else', () => {
    const told = spots.map(({ at }) => [
      at,
      [...new Set(errorsOf(changed(full, at, null)).map((error) => error.instancePath))],
    ]);
    expect(told).toEqual(spots.map(({ at }) => [at, [at]]));
  });
});
