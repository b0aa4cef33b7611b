// Numbers too high or too low, lists too short or with something twice.
import type { ListNode, ScalarNode } from '../yaml/tree';
import { range } from './expectation';
import type { SchemaFault } from './fault';
import { keyName } from './places';
import type { Shape } from './shape';
import type { Site } from './site';
import { quoted } from './words';

export function numberFault(site: Site, node: ScalarNode, shape: Shape): SchemaFault | undefined {
  const { value } = node;
  if (typeof value !== 'number') return undefined;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  if (Number.isFinite(value) && value >= minimum && value <= maximum) return undefined;
  const why = value > maximum ? 'too high' : value < minimum ? 'too low' : 'no number to reckon with';
  const what = shape.types.includes('integer') ? 'a whole number' : 'a number';
  const message = `${quoted(node.text)} is ${why}; ${quoted(keyName(site))} takes ${what}${range(shape)}.`;
  return { code: 'out-of-range', message, node, fixes: [] };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** A list with fewer items than its place needs. */
export function listSizeFault(site: Site, node: ListNode, shape: Shape): SchemaFault {
  const key = keyName(site);
  const least = shape.minItems ?? 1;
  const count = node.items.length;
  // `partners`, `kpis`: the key itself is the word for several.
  const things = /[^s]s$/.test(key) ? key : 'entries';
  const needs = least === 1 ? 'one entry or more' : `${NUMBERS[least] ?? least} ${things} or more`;
  const has = count === 0 ? 'is an empty list' : `has ${NUMBERS[count] ?? count} ${count === 1 ? 'entry' : 'entries'}`;
  return {
    code: 'out-of-range',
    message: `${quoted(key)} ${has}; it needs ${needs}.`,
    node: site.key ?? node,
    fixes: [],
  };
}
