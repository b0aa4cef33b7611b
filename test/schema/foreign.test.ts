// Two validators, one verdict: our compiled one, and a foreign one over the bundled schemas that every editor can use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { alliance, config, directory } from '../../server/src/schema/validators.generated.js';
import { changed, isRecord, readSample, samplePaths } from './documents';
import { BROKEN, MISNAMED, SOUND, UNTOLD, type Variant } from './variants';

const BUNDLED = join(import.meta.dirname, '../../schemas/bundled');
type Kind = 'alliance' | 'directory' | 'config';
const FIRST_KEYS: Readonly<Record<string, Kind>> = {
  alliance: 'alliance',
  allianceDirectory: 'directory',
  allianceConfig: 'config',
};

const compiled = { alliance, directory, config };

const foreign: Readonly<Record<Kind, Validator>> = {
  alliance: foreignValidator('alliance'),
  directory: foreignValidator('directory'),
  config: foreignValidator('config'),
};

function foreignValidator(kind: Kind): Validator {
  return new Validator(JSON.parse(readFileSync(join(BUNDLED, `${kind}.schema.json`), 'utf8')), '7');
}

function kindOf(document: unknown): Kind {
  const key = isRecord(document) ? Object.keys(document).find((each) => each in FIRST_KEYS) : undefined;
  const kind = FIRST_KEYS[key ?? ''];
  if (!kind) throw new Error('The sample has no key that says what it is.');
  return kind;
}

/** What both validators say, by the schema of the sample that was changed. */
function verdicts(document: unknown, kind: Kind): { ours: boolean; foreign: boolean } {
  return { ours: compiled[kind](document), foreign: foreign[kind].validate(document).valid };
}

function verdictsOf({ sample, at, value }: Variant): { ours: boolean; foreign: boolean } {
  const document = readSample(sample);
  return verdicts(changed(document, at, value), kindOf(document));
}

const named = (variants: readonly Variant[]) => variants.map((variant) => [variant.what, variant] as const);

test.each(samplePaths())('%s has the right shape', (path) => {
  const document = readSample(path);
  expect(verdicts(document, kindOf(document))).toEqual({ ours: true, foreign: true });
});

test('there are samples of all three kinds', () => {
  const kinds = new Set(samplePaths().map((path) => kindOf(readSample(path))));
  expect([...kinds].sort()).toEqual(['alliance', 'config', 'directory']);
});

describe('a broken shape is refused', () => {
  test.each(named(BROKEN))('%s', (_, variant) => {
    expect(verdictsOf(variant)).toEqual({ ours: false, foreign: false });
  });
});

describe('an unusual spelling is accepted', () => {
  test.each(named(SOUND))('%s', (_, variant) => {
    expect(verdictsOf(variant)).toEqual({ ours: true, foreign: true });
  });
});

describe('what a schema cannot tell is accepted by it', () => {
  test.each(named(UNTOLD))('%s', (_, variant) => {
    expect(verdictsOf(variant)).toEqual({ ours: true, foreign: true });
  });

  test.each(MISNAMED)('$sample under the name $name', ({ sample }) => {
    const document = readSample(sample);
    expect(verdicts(document, kindOf(document))).toEqual({ ours: true, foreign: true });
  });
});

test('every fault of a file is told, not only the first', () => {
  const document = { alliance: 1, id: 7, name: null, stage: 'manage', partners: [{}, {}], sponsors: [] };
  expect(compiled.alliance(document)).toBe(false);
  const told = compiled.alliance.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
  expect(told).toEqual([
    ' additionalProperties',
    '/id type',
    '/name type',
    '/partners/0 required',
    '/partners/0 required',
    '/partners/1 required',
    '/partners/1 required',
  ]);
});
