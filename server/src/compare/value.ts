// Compares who gains what: value promised and realised, and how returns and costs are shared.
import { lacks } from '../model/absence';
import { formatDay } from '../model/calendar';
import * as read from '../model/read';
import type { Alliance, Share, Split, ValueStatement } from '../model/types';
import { joined, quoted } from '../schema/words';
import { type MapNode, valueAt } from '../yaml/tree';
import { type KeyOf, matched, matchedBy } from './match';
import { valueInWords } from './rest/values';
import { type Both, changedField, type Draft, type Two } from './two';
import { contrasted, named, partnerName } from './words';

export function compareValue(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const [was, is] = [before.purpose?.value ?? [], after.purpose?.value ?? []];
  const { both, gone, come } = matchedBy(was, is, VALUE_KEYS, meaning);
  return [
    ...gone.map((value): Draft => {
      return {
        kind: 'value/withdrawn',
        sentence: `The value ${name(value, two)} is no longer promised.`,
        before: value.node,
      };
    }),
    ...come.map((value): Draft => {
      const by = value.expectedBy ? ` by ${formatDay(value.expectedBy.value)}` : '';
      return {
        kind: 'value/promised',
        sentence: `The value ${name(value, two)} is now promised${by}.`,
        after: value.node,
      };
    }),
    ...both.flatMap((pair) => [...wording(pair, two), ...day(pair, two), ...realised(pair, two)]),
    ...compareShares(two),
  ];
}

/** A promise to one beneficiary that reads otherwise is the same promise; and one that another gains. */
const VALUE_KEYS: readonly KeyOf<ValueStatement>[] = [
  ({ beneficiary, statement }) => JSON.stringify([beneficiary?.text, statement?.value]),
  ({ beneficiary }) => beneficiary?.text,
  ({ statement }) => statement?.value,
];

function name({ statement, beneficiary }: ValueStatement, two: Two): string {
  const of = beneficiary?.text === 'customer' ? 'the customer' : beneficiary && named(beneficiary, two.after);
  return [quoted(statement?.value ?? ''), ...(of === undefined ? [] : [`for ${of}`])].join(' ');
}

function wording({ before, after }: Both<ValueStatement>, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'statement');
  if (!field?.before || !field.after) return [];
  const sentence = `The value ${name(before, two)} now reads ${contrasted(field.before.text, field.after.text)[1]}.`;
  return [{ kind: 'value/statement', sentence, ...field }];
}

function day({ before, after }: Both<ValueStatement>, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'expectedBy');
  const [was, is] = [before.expectedBy, after.expectedBy];
  if (!field || (field.before && !was) || (field.after && !is)) return [];
  const of = `The value ${name(after, two)}`;
  const earlier = was ? `; it was ${formatDay(was.value)}` : '';
  if (!is) return [{ kind: 'value/postponed', sentence: `${of} has no date any more${earlier}.`, ...field }];
  const kind = was && is.value > was.value ? 'value/postponed' : 'value/brought-forward';
  return [{ kind, sentence: `${of} is now expected by ${formatDay(is.value)}${earlier}.`, ...field }];
}

interface Realised {
  readonly node: MapNode;
}

const REALISED_KEYS: readonly KeyOf<Realised>[] = [
  ({ node }) => JSON.stringify([read.text(node, 'date')?.value, read.text(node, 'what')?.value]),
  ({ node }) => read.text(node, 'what')?.value,
  ({ node }) => read.text(node, 'date')?.value,
];

function realised(pair: Both<ValueStatement>, two: Two): readonly Draft[] {
  const of = ({ node }: ValueStatement): readonly Realised[] =>
    read.blocks(node, 'realised').map((each) => ({ node: each }));
  const { gone, come } = matchedBy(of(pair.before), of(pair.after), REALISED_KEYS, two.meaning);
  const value = name(pair.after, two);
  return [
    ...gone.map(({ node }): Draft => {
      const sentence = `Of the value ${value}, ${what(node, two, 'before')} is no longer recorded as realised.`;
      return { kind: 'value/unrealised', sentence, before: node };
    }),
    ...come.map(({ node }): Draft => {
      const sentence = `Of the value ${value}, ${what(node, two, 'after')} is now realised.`;
      return { kind: 'value/realised', sentence, after: node };
    }),
  ];
}

function what(node: MapNode, two: Two, side: 'before' | 'after'): string {
  const words = ['what', 'amount'].flatMap((key) => {
    const value = valueAt(node, key);
    return value ? [valueInWords(value, two[side], two)] : [];
  });
  const date = read.text(node, 'date');
  return `${words.join(', ') || 'a part'}${date ? ` (${date.value.slice(0, 10)})` : ''}`;
}

/** One sentence a return or cost: shares move against each other. */
function compareShares({ before, after, meaning }: Two): readonly Draft[] {
  return (['returns', 'costs'] as const).flatMap((part) => {
    const key = ({ of }: Split) => of?.value ?? '';
    const { both } = matched(before.economics?.[part] ?? [], after.economics?.[part] ?? [], key, meaning);
    return both.flatMap((pair): readonly Draft[] => {
      const nodes = { before: valueAt(pair.before.node, 'shares'), after: valueAt(pair.after.node, 'shares') };
      if (meaning(nodes.before) === meaning(nodes.after)) return [];
      const split = `The ${part === 'returns' ? 'return' : 'cost'} ${quoted(key(pair.after))}`;
      const [was, is] = [pair.before, pair.after].map((each) => each.shares && inWords(each.shares, after));
      if (is === undefined) {
        if (was === undefined || !lacks(pair.after.node, 'shares')) return [];
        const sentence = `How ${split.replace('The', 'the')} is shared is no longer said; it was ${was}.`;
        return [{ kind: 'economics/share', sentence, ...nodes }];
      }
      if (was === undefined && !lacks(pair.before.node, 'shares')) return [];
      const sentence = `${split} is now shared: ${is}${was === undefined ? '' : `; before ${was}`}.`;
      return [{ kind: 'economics/share', sentence, ...nodes, ...(was === undefined ? { weight: 'low' } : {}) }];
    });
  });
}

function inWords(shares: readonly Share[], alliance: Alliance): string {
  return joined(
    shares.map(({ percent, key }) => `${percent} percent for ${partnerName(key.text, alliance)}`),
    'and',
  );
}
