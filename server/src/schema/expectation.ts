// What belongs in a place, in words: `a date such as 2026-11-22`, `true or false`, `the id of a partner or a list`.
import type { ReferenceKind } from '../model/types';
import type { TreeNode } from '../yaml/tree';
import type { Format, Shape } from './shape';
import { joined, quoted } from './words';

/** More values than these are not listed. */
export const FEW_VALUES = 12;

const REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  actor: 'a role such as helios.allianceManager, a person, a committee or a partner',
  person: 'the id of a person',
  role: 'a role such as helios.allianceManager',
  committee: 'the id of a committee',
  partner: 'the id of a partner',
  beneficiary: 'the id of a partner, or customer',
  goal: 'the id of a goal',
  kpi: 'the id of a KPI',
  'decision-right': 'the id of a decision right',
  milestone: 'the id of a milestone',
  organisation: 'the id of an organisation',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'a text',
  id: 'an id such as first-filing',
  tag: 'a tag such as late-stage-assets',
  date: 'a date such as 2026-11-22',
  'past-date': 'a date such as 2026-11-22, a month such as 2026-11 or a year',
  duration: 'a duration such as 30d',
  'duration-or-none': 'a duration such as 30d, or none',
  cadence: 'a cadence such as monthly',
  'stage-or-date': 'a stage such as launch, or a date such as 2026-11-22',
  url: 'a web address or a path',
  email: 'an e-mail address',
  currency: 'a currency such as EUR',
  rule: 'the id of a rule such as sponsor/missing',
  glob: 'a file pattern such as archive/**',
};

/** Keys that every block may have; not worth listing. */
export const EVERYWHERE: ReadonlySet<string> = new Set(['undisclosed', 'internal', 'notes', 'links']);

/** What may be written in a place of this shape. */
export function expectation(shape: Shape): string {
  const { types } = shape;
  const words: string[] = [];
  if (types.some((type) => type !== 'object' && type !== 'array')) words.push(ofScalar(shape));
  if (types.includes('object')) words.push(shape.reference === 'actor' ? 'a block with a seat' : 'a block of keys');
  if (types.includes('array')) words.push(words.length > 0 ? 'a list of several' : 'a list');
  return words.join(', or ');
}

/** What a single value of this shape is. */
export function ofScalar(shape: Shape): string {
  const { types } = shape;
  if (shape.enum) return ofValues(Object.keys(shape.enum));
  if (shape.reference) return REFERENCES[shape.reference];
  if (shape.format && shape.format !== 'text') return FORMATS[shape.format];
  if (types.includes('string')) return 'a text';
  if (types.includes('integer')) return `a whole number${range(shape)}`;
  if (types.includes('number')) return `a number${range(shape)}`;
  return 'true or false';
}

function ofValues(values: readonly string[]): string {
  if (values.length <= FEW_VALUES) return joined(values, 'or');
  return `a word such as ${joined(values.slice(0, 3), 'or')}`;
}

/** ` from 1 to 5`, ` of 0 or more`, or nothing. */
export function range({ minimum, maximum }: Shape): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of ${minimum} or more`;
  return maximum === undefined ? '' : ` of ${maximum} or less`;
}

/** What stands in a place: the value in quotes, or what kind of thing it is. */
export function whatStands(node: TreeNode): string {
  if (node.kind === 'list') return 'a list';
  return node.kind === 'map' ? 'a block of keys' : quoted(node.text);
}

/** The keys a block is begun with: those it needs, else its first ones. */
export function leadingKeys(shape: Shape): readonly string[] {
  if (shape.required && shape.required.length > 0) return shape.required;
  if (shape.requiresOne) return shape.requiresOne;
  return Object.keys(shape.keys ?? {})
    .filter((key) => !EVERYWHERE.has(key))
    .slice(0, 3);
}
