// Compares who gains what: value promised and realised, and how returns and costs are shared.
import { formatDay } from '../model/calendar';
import * as read from '../model/read';
import type { Split, ValueStatement } from '../model/types';
import { joined, quoted } from '../schema/words';
import { type MapNode, valueAt } from '../yaml/tree';
import { matched } from './match';
import { valueInWords } from './rest/values';
import { type Both, changedField, type Draft, type Two } from './two';
import { named, partnerName } from './words';

export function compareValue(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const key = ({ beneficiary, statement }: ValueStatement) => JSON.stringify([beneficiary?.text, statement?.value]);
  const [was, is] = [before.purpose?.value ?? [], after.purpose?.value ?? []];
  const exact = matched(was, is, key, meaning);
  // A promise to one beneficiary that reads otherwise is the same promise, where there is no other.
  const rest = matched(exact.gone, exact.come, ({ beneficiary }) => beneficiary?.text ?? '', meaning);
  return [
    ...rest.gone.map((value): Draft => {
      return {
        kind: 'value/withdrawn',
        sentence: `The value ${name(value, two)} is no longer promised.`,
        before: value.node,
      };
    }),
    ...rest.come.map((value): Draft => {
      const by = value.expectedBy ? ` by ${formatDay(value.expectedBy.value)}` : '';
      return {
        kind: 'value/promised',
        sentence: `The value ${name(value, two)} is now promised${by}.`,
        after: value.node,
      };
    }),
    ...[...exact.both, ...rest.both].flatMap((pair) => [
      ...wording(pair, two),
      ...day(pair, two),
      ...realised(pair, two),
    ]),
    ...compareShares(two),
  ];
}

function name({ statement, beneficiary }: ValueStatement, two: Two): string {
  const of = beneficiary?.text === 'customer' ? 'the customer' : beneficiary && named(beneficiary, two.after);
  return [quoted(statement?.value ?? ''), ...(of === undefined ? [] : [`for ${of}`])].join(' ');
}

function wording({ before, after }: Both<ValueStatement>, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'statement');
  if (!field?.before || !field.after) return [];
  const sentence = `The value ${name(before, two)} now reads ${quoted(field.after.text)}.`;
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

function realised(pair: Both<ValueStatement>, two: Two): readonly Draft[] {
  const of = ({ node }: ValueStatement): readonly Realised[] =>
    read.blocks(node, 'realised').map((each) => ({ node: each }));
  const key = ({ node }: Realised) => JSON.stringify([read.text(node, 'date')?.value, read.text(node, 'what')?.value]);
  const { gone, come } = matched(of(pair.before), of(pair.after), key, two.meaning);
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
      if (!pair.before.shares || !pair.after.shares || meaning(nodes.before) === meaning(nodes.after)) return [];
      const inWords = ({ shares = [] }: Split) =>
        joined(
          shares.map((share) => `${share.percent} percent for ${partnerName(share.key.text, after)}`),
          'and',
        );
      const sentence = `The ${part === 'returns' ? 'return' : 'cost'} ${quoted(key(pair.after))} is now shared ${inWords(pair.after)}; before ${inWords(pair.before)}.`;
      return [{ kind: 'economics/share', sentence, ...nodes }];
    });
  });
}
