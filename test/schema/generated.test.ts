// The discipline of schemas/*.json, key by key, and that what is generated from them is up to date.
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseCadence } from '../../server/src/model/calendar';
import * as terms from '../../server/src/model/terms';
import type { ReferenceKind } from '../../server/src/model/types';
import type { Format } from '../../server/src/schema/shape';
import { differing, generated } from '../../tools/generate.mjs';
import { isRecord } from './documents';
import { PLACES, type Place, resolved, SOURCES, type Source } from './sources';

const REFERENCE_KINDS: Readonly<Record<ReferenceKind, true>> = {
  actor: true,
  person: true,
  role: true,
  committee: true,
  partner: true,
  beneficiary: true,
  goal: true,
  kpi: true,
  'decision-right': true,
  milestone: true,
  organisation: true,
};

const FORMATS: Readonly<Record<Format, true>> = {
  text: true,
  id: true,
  tag: true,
  date: true,
  'past-date': true,
  duration: true,
  'duration-or-none': true,
  cadence: true,
  'stage-or-date': true,
  url: true,
  email: true,
  currency: true,
  rule: true,
  glob: true,
};

/** Places for which `isWrong` holds; a test that expects none names the culprits when it fails. */
function culprits(isWrong: (place: Place) => boolean): string[] {
  return PLACES.filter(isWrong).map(({ at }) => at);
}

const sourceOf = (at: string): Source | undefined => PLACES.find((place) => place.at === at)?.schema;
const valuesOf = (at: string): readonly unknown[] | undefined => sourceOf(at)?.enum;

test('nothing generated differs from what would be generated', async () => {
  expect(differing(await generated())).toEqual([]);
});

describe('words for people', () => {
  test('every key and definition has a title, a sentence and an example', () => {
    const wordless = culprits((place) => {
      if (place.as === 'inside') return false;
      const { title = '', description = '', examples = [] } = { ...resolved(place), ...place.schema };
      return !/^\p{Lu}/u.test(title) || !/^\p{Lu}[^.]*(?:\w\.\w[^.]*)*\.$/u.test(description) || examples.length === 0;
    });
    expect(wordless).toEqual([]);
  });

  test('beside a reference stand only a description and examples', () => {
    const allowed = new Set(['$ref', 'description', 'examples']);
    expect(
      culprits(({ schema }) => schema.$ref !== undefined && Object.keys(schema).some((key) => !allowed.has(key))),
    ).toEqual([]);
  });

  test('every value of a list of values has its meaning', () => {
    const meaningless = culprits(({ schema }) => {
      const meanings = schema['x-enum'] ?? {};
      if (schema.enum === undefined) return Object.keys(meanings).some((value) => !matches(schema.pattern, value));
      const values = schema.enum.map(String);
      return (
        values.join() !== Object.keys(meanings).join() || values.some((value) => !/\.$/.test(meanings[value] ?? ''))
      );
    });
    expect(meaningless).toEqual([]);
  });

  test('every example is right where it stands', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    ajv.addVocabulary(['x-enum', 'x-format', 'x-reference', 'x-key-reference', 'x-key-format']);
    ajv.addVocabulary(['x-internal', 'x-requires', 'x-requires-one']);
    for (const source of SOURCES) ajv.addSchema({ ...source });
    const wrong = PLACES.flatMap(({ at, schema }) =>
      (schema.examples ?? []).filter((value) => !ajv.validate({ $ref: at }, value)).map((value) => [at, value]),
    );
    expect(wrong).toEqual([]);
  });

  test('every example of a block has what its mode needs, and nothing else of other modes', () => {
    const wrong = PLACES.flatMap((place) => {
      const { 'x-requires': modes, 'x-requires-one': one } = resolved(place);
      return (place.schema.examples ?? []).filter(isRecord).filter((value) => {
        if (one && !one.some((key) => key in value)) return true;
        const mode = modes?.of[String(value[modes.key])];
        if (!modes || !mode) return false;
        const ruled = Object.values(modes.of).flatMap(({ needs, may }) => [...needs, ...may]);
        const foreign = ruled.filter((key) => ![...mode.needs, ...mode.may].includes(key));
        return mode.needs.some((key) => !(key in value)) || foreign.some((key) => key in value);
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('shape', () => {
  test('blocks are closed but for own keys; a rule setting takes the options of its rule', () => {
    const open = culprits(({ schema }) => {
      if (schema.properties === undefined) return false;
      if (typeof schema.additionalProperties === 'object') return schema['x-key-reference'] === undefined;
      return schema.additionalProperties !== false || JSON.stringify(schema.patternProperties) !== '{"^x-":{}}';
    });
    expect(open).toEqual(['config.schema.json#/definitions/ruleSetting']);
  });

  test('there are no alternatives between schemas', () => {
    const words = ['oneOf', 'anyOf', 'allOf', 'not', 'if', 'then', 'else', 'dependencies', 'propertyNames', 'const'];
    expect(culprits(({ schema }) => words.some((word) => word in schema))).toEqual([]);
  });

  test('only these places take more than one type', () => {
    const mixed = culprits(({ schema }) => Array.isArray(schema.type));
    expect(mixed).toEqual([
      'config.schema.json#/definitions/ruleSetting',
      'definitions.schema.json#/definitions/text',
      'definitions.schema.json#/definitions/pastDate',
      'references.schema.json#/definitions/actor',
      'references.schema.json#/definitions/actorOrActors',
    ]);
  });

  test('exactly these keys are required', () => {
    const required = PLACES.filter(({ schema }) => schema.required ?? schema['x-requires-one']).map(
      ({ at, schema }) => [at, ...(schema.required ?? []), ...(schema['x-requires-one'] ?? []).map((key) => `${key}?`)],
    );
    expect(Object.fromEntries(required.map(([at, ...keys]) => [at, keys.join(' ')]))).toEqual({
      'action.schema.json#': 'what',
      'agreement.schema.json#/definitions/document': 'title',
      'alliance.schema.json#': 'alliance id name stage partners',
      'ask.schema.json#': 'what',
      'commitment.schema.json#': 'what',
      'committee.schema.json#': 'id',
      'config.schema.json#': 'allianceConfig',
      'config.schema.json#/definitions/override': 'files rules',
      'counterpart.schema.json#': 'between',
      'directory-person.schema.json#': 'id name? title?',
      'directory.schema.json#': 'allianceDirectory',
      'directory.schema.json#/definitions/organisation': 'id name',
      'escalation.schema.json#/definitions/step': 'actors',
      'exit-plan.schema.json#/definitions/duty': 'area',
      'exit-plan.schema.json#/definitions/trigger': 'kind',
      'health-assessment.schema.json#': 'date',
      'health-assessment.schema.json#/definitions/healthAction': 'what',
      'issue.schema.json#': 'what raised',
      'kpi.schema.json#': 'id',
      'milestone.schema.json#': 'name',
      'partner.schema.json#': 'id name',
      'person.schema.json#': 'id name? title?',
      'raci.schema.json#': 'activity',
      'risk.schema.json#': 'statement',
    });
  });

  test('what is required, ruled by a mode or internal is a key of the block', () => {
    const strangers = culprits(({ schema }) => {
      const modes = schema['x-requires'];
      const named = [
        ...(schema.required ?? []),
        ...(schema['x-requires-one'] ?? []),
        ...(schema['x-internal'] ?? []),
        ...(modes ? [modes.key, ...Object.values(modes.of).flatMap(({ needs, may }) => [...needs, ...may])] : []),
      ];
      return named.some((key) => schema.properties?.[key] === undefined);
    });
    expect(strangers).toEqual([]);
  });

  test('every mode of a block is ruled, in the order of its values', () => {
    const unruled = culprits(({ schema }) => {
      const modes = schema['x-requires'];
      return modes !== undefined && schema.properties?.[modes.key]?.enum?.join() !== Object.keys(modes.of).join();
    });
    expect(unruled).toEqual([]);
  });

  test('every reference and every spelling is of a known kind', () => {
    const unknown = culprits(({ schema }) => {
      const kinds = [schema['x-reference'], schema['x-key-reference']].filter((kind) => kind !== undefined);
      const formats = [schema['x-format'], schema['x-key-format']].filter((format) => format !== undefined);
      return kinds.some((kind) => !(kind in REFERENCE_KINDS)) || formats.some((format) => !(format in FORMATS));
    });
    expect(unknown).toEqual([]);
  });

  test('every text with a pattern has a format or meanings, so that its fault can be told', () => {
    expect(culprits(({ schema }) => schema.pattern !== undefined && !schema['x-format'] && !schema['x-enum'])).toEqual(
      [],
    );
  });
});

describe('the words that order something are those of the model', () => {
  test.each([
    ['stages', 'lifecycle.schema.json#/definitions/stage', terms.STAGES],
    ['committees', 'committee.schema.json#/properties/kind', terms.COMMITTEE_KINDS],
    ['core activities', 'raci.schema.json#/definitions/coreActivity', terms.CORE_ACTIVITIES],
    ['sponsor duties', 'sponsor.schema.json#/definitions/duty', terms.SPONSOR_DUTIES],
    ['closeness', 'relationship.schema.json#/properties/closeness', Object.keys(terms.DEPTH_OF_CLOSENESS)],
    ['forms', 'relationship.schema.json#/definitions/form', Object.keys(terms.DEPTH_OF_FORM)],
  ])('%s', (_, at, words) => {
    expect(valuesOf(at)).toEqual(words);
  });

  test('roles', () => {
    const keys = (at: string) => Object.keys(sourceOf(at)?.properties ?? {});
    expect(keys('role.schema.json#/definitions/side')).toEqual([...terms.SINGLE_ROLES, ...terms.GROUP_ROLES]);
    expect(keys('role.schema.json#/definitions/joint')).toEqual([...terms.JOINT_ROLES]);
  });

  test('a committee may be active from every stage', () => {
    const pattern = sourceOf('committee.schema.json#/properties/activeFrom')?.pattern;
    expect(terms.STAGES.filter((stage) => !matches(pattern, stage))).toEqual([]);
  });

  test('every cadence that is a word can be reckoned with, but for ad-hoc', () => {
    const pattern = sourceOf('definitions.schema.json#/definitions/cadence')?.pattern ?? '';
    const words = pattern.match(/[a-z-]{5,}/g) ?? [];
    expect(words.filter((word) => parseCadence(word) === undefined)).toEqual(['ad-hoc']);
    expect(words).toHaveLength(8);
  });
});

function matches(pattern: string | undefined, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern, 'u').test(text);
}
