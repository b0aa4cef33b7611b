// A value of the text in the words of a sentence: people and committees by their names, spans in full, else quoted.
import { namingIn, targetName } from '../../model/names';
import * as read from '../../model/read';
import type { Alliance } from '../../model/types';
import { joined, quoted } from '../../schema/words';
import type { MapNode, TreeNode } from '../../yaml/tree';
import type { Two } from '../two';
import { day, named, partnerName, span } from '../words';

/** `"Maria Keller"`, `the business lead of "Acme"`, `5 business days`, `40 million USD`, `yes`. */
export function valueInWords(node: TreeNode, alliance: Alliance, two: Two): string {
  if (node.kind === 'map') return blockInWords(node, alliance, two);
  if (node.kind === 'list') {
    const words = node.items.map((item) => valueInWords(item, alliance, two));
    return words.length === 0 ? 'none' : joined(words, 'and');
  }
  const reference = two.referenceAt(node);
  if (reference) {
    const { target } = reference;
    return target && target.kind !== 'role' && !('label' in target)
      ? quoted(targetName(target))
      : named(reference, alliance);
  }
  if (typeof node.value === 'boolean') return node.value ? 'yes' : 'no';
  if (node.value === null) return 'left open';
  if (typeof node.value === 'number') return node.text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(node.text)) return day(node.text);
  return /^\d+(bd|d|w|m|y)$/.test(node.text) ? span(node.text) : quoted(node.text);
}

const PARTS_OF_FIGURE: ReadonlySet<string> = new Set(['date', 'unit', 'currency']);

function blockInWords(map: MapNode, alliance: Alliance, two: Two): string {
  const seat = read.text(map, 'seat');
  const side = read.text(map, 'partner');
  if (seat) return side ? `${quoted(seat.value)} of ${partnerName(side.value, alliance)}` : quoted(seat.value);
  const figure = read.number(map, 'value');
  if (figure) {
    const when = read.text(map, 'date');
    const unit = ['unit', 'currency'].flatMap((key) => read.text(map, key)?.value ?? []);
    return [
      figure.node.kind === 'scalar' ? figure.node.text : '',
      ...unit,
      ...(when ? [`on ${day(when.value)}`] : []),
    ].join(' ');
  }
  if (map.pairs.every(({ key }) => PARTS_OF_FIGURE.has(key.text))) return 'without a figure';
  return nameInWords(map, alliance, two) ?? 'written differently';
}

/** What an item is called. */
export function nameInWords(map: MapNode, alliance: Alliance, two: Two): string | undefined {
  const naming = namingIn(map);
  if (naming.length === 0) return undefined;
  return joined(
    naming.map((node) => valueInWords(node, alliance, two)),
    'and',
  );
}
