// Who leads a committee, how many must be there and how it decides, in words.
import * as read from '../model/read';
import type { Alliance } from '../model/types';
import { joined, quoted, shown } from '../schema/words';
import type { MapNode } from '../yaml/tree';
import { named, partnerName, span } from './words';

export function chairInWords(chair: MapNode, alliance: Alliance): string {
  const names = [...read.texts(chair, 'actor'), ...read.texts(chair, 'actors')].map(({ node, value }) => {
    const reference = alliance.references.find((each) => each.node === node);
    return reference ? named(reference, alliance) : quoted(value);
  });
  const mode = read.text(chair, 'mode')?.value;
  if (mode !== 'alternating')
    return names.length > 0 ? joined(names.sort(), 'and') : mode === undefined ? 'not said' : quoted(mode);
  const [every, first] = [read.text(chair, 'every')?.value, read.text(chair, 'first')?.value];
  const begins = first === undefined ? '' : `, beginning with ${partnerName(first, alliance)}`;
  return `the sides in turn${every === undefined ? '' : `, every ${span(every)}`}${begins}`;
}

export function quorumInWords(quorum: MapNode): string {
  const [each, all, part] = ['perPartner', 'members', 'fraction'].map((key) => read.number(quorum, key)?.value);
  const parts = [
    ...(each === undefined ? [] : [`${each} of each partner`]),
    ...(all === undefined ? [] : [`${all} members`]),
    ...(part === undefined ? [] : [`${Math.round(part * 100)} percent of the members`]),
  ];
  return parts.length === 0 ? 'not said' : joined(parts, 'and');
}

export function decisionInWords(decision: MapNode): string {
  const [rule, votes, deadlock] = ['rule', 'votes', 'onDeadlock'].map((key) => read.text(decision, key)?.value);
  const parts = [
    ...(rule === undefined ? [] : [inPlain(rule)]),
    ...(votes === undefined ? [] : [`votes ${inPlain(votes)}`]),
    ...(deadlock === undefined ? [] : [`in a deadlock ${inPlain(deadlock)}`]),
  ];
  return parts.length === 0 ? 'not said' : parts.join(', ');
}

/** A word of the format without its hyphen. */
function inPlain(word: string): string {
  return shown(word).replaceAll('-', ' ');
}
