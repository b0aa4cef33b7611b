// Numbers too high or too low, lists too short or with something twice.
import type { Fix } from '../finding';
import type { Day } from '../model/calendar';
import { insertItems } from '../yaml/edits';
import type { ListNode, ScalarNode, YamlDocument } from '../yaml/tree';
import { range } from './expectation';
import type { SchemaFault } from './fault';
import { keyName } from './places';
import { rawReplacement } from './replacements';
import type { Shape } from './shape';
import type { Site } from './site';
import { itemsOf } from './skeleton';
import { quoted } from './words';

export function numberFault(site: Site, node: ScalarNode, shape: Shape): SchemaFault | undefined {
  const { value } = node;
  if (typeof value !== 'number') return undefined;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  if (Number.isFinite(value) && value >= minimum && value <= maximum) return undefined;
  const why = value > maximum ? 'too high' : value < minimum ? 'too low' : 'no number to reckon with';
  const what = shape.types.includes('integer') ? 'a whole number' : 'a number';
  const message = `${quoted(node.text)} is ${why}; ${quoted(keyName(site))} takes ${what}${range(shape)}.`;
  return { code: 'out-of-range', message, node, fixes: rawReplacement(node, nearestIn(value, shape)) };
}

/** The number that was probably meant: a percentage as a fraction, else the end of the range it lies beyond. */
function nearestIn(value: number, { minimum, maximum, types }: Shape): string | undefined {
  if (maximum === 1 && value > 1 && value <= 100 && !types.includes('integer')) return String(value / 100);
  if (maximum !== undefined && value > maximum) return String(maximum);
  return minimum !== undefined && value < minimum ? String(minimum) : undefined;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** A list with fewer items than its place needs. */
export function listSizeFault(
  site: Site,
  node: ListNode,
  shape: Shape,
  { document, today }: { readonly document: YamlDocument; readonly today: Day | undefined },
): SchemaFault {
  const key = keyName(site);
  const least = shape.minItems ?? 1;
  const count = node.items.length;
  // `partners`, `kpis`: the key itself is the word for several.
  const things = /[^s]s$/.test(key) ? key : 'entries';
  const gap = { root: document.root, map: undefined, today };
  const needs = least === 1 ? 'one entry or more' : `${NUMBERS[least] ?? least} ${things} or more`;
  const has = count === 0 ? 'is an empty list' : `has ${NUMBERS[count] ?? count} ${count === 1 ? 'entry' : 'entries'}`;
  return {
    code: 'out-of-range',
    message: `${quoted(key)} ${has}; it needs ${needs}.`,
    node: site.key ?? node,
    fixes: moreItems(document, node, itemsOf(site.name, shape, least - count, textsOf(node), gap)),
  };
}

/** The items as written; of blocks nothing. */
function textsOf({ items }: ListNode): readonly string[] {
  return items.map((item) => (item.kind === 'scalar' ? item.text : ''));
}

function moreItems(document: YamlDocument, list: ListNode, items: readonly string[] | undefined): readonly Fix[] {
  if (!items || items.length === 0 || list.damaged) return [];
  return [{ title: 'Add what is missing', safe: false, edits: [insertItems(document, list, items)] }];
}
