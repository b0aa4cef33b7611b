// Compares the charter of a committee: its mandate and limits, chair, quorum, how it decides, to whom it reports.

import { lacks } from '../model/absence';
import type { Committee } from '../model/types';
import { quoted, quotedList } from '../schema/words';
import { type MapNode, type TreeNode, valueAt } from '../yaml/tree';
import type { ChangeKind } from './kinds';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';
import { partnerName } from './words';

export function charterOf(pair: Both<Committee>, two: Two): readonly Draft[] {
  return [...mandate(pair), ...limits(pair), ...blocks(pair, two), ...reportsTo(pair, two), ...others(pair, two)];
}

function mandate({ before, after }: Both<Committee>): readonly Draft[] {
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'mandate');
  const name = quoted(after.label);
  const drafts: Draft[] = [];
  for (const node of gone) {
    const sentence = `${quoted(node.text)} is no longer in the mandate of ${name}.`;
    drafts.push({ kind: 'committee/mandate', sentence, before: node });
  }
  for (const node of come) {
    const sentence = `${quoted(node.text)} is now in the mandate of ${name}.`;
    drafts.push({ kind: 'committee/mandate', sentence, after: node });
  }
  return drafts;
}

function limits({ before, after }: Both<Committee>): readonly Draft[] {
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'limits');
  const name = quoted(after.label);
  return [
    ...gone.map((node): Draft => {
      const sentence = `${quoted(node.text)} is no longer outside of what ${name} may decide.`;
      return { kind: 'committee/limits', sentence, before: node, weight: 'high' };
    }),
    ...come.map((node): Draft => {
      const sentence = `${quoted(node.text)} is now outside of what ${name} may decide.`;
      return { kind: 'committee/limits', sentence, after: node };
    }),
  ];
}

/** Blocks whose keys are told together, the later against the earlier one. */
const BLOCKS: readonly (readonly [key: string, kind: ChangeKind, subject: string])[] = [
  ['chair', 'committee/chair', 'The chair'],
  ['quorum', 'committee/quorum', 'The quorum'],
  ['decision', 'committee/decision', 'How decisions are taken'],
];

function blocks({ before, after }: Both<Committee>, two: Two): readonly Draft[] {
  return BLOCKS.flatMap(([key, kind, subject]): readonly Draft[] => {
    const nodes = { before: valueAt(before.node, key), after: valueAt(after.node, key) };
    const isTellable = (map: MapNode, node: TreeNode | undefined) => node?.kind === 'map' || lacks(map, key);
    if (!isTellable(before.node, nodes.before) || !isTellable(after.node, nodes.after)) return [];
    if (two.meaning(nodes.before) === two.meaning(nodes.after)) return [];
    const of = `${subject} in ${quoted(after.label)}`;
    const was = nodes.before && inWords(nodes.before, two.before);
    if (!nodes.after) return [{ kind, sentence: `${of} is no longer said; it was ${was}.`, ...nodes }];
    const is = inWords(nodes.after, two.after);
    return [{ kind, sentence: `${of} is now ${is}${was === undefined ? '' : `; it was ${was}`}.`, ...nodes }];
  });
}

/** `mode fixed, actor "Helios Bio"`: the keys of a small block, as they are written. */
function inWords(block: TreeNode, alliance: Two['before']): string {
  if (block.kind !== 'map') return quoted('');
  const parts = block.pairs.map(({ key, value }) => {
    if (value.kind === 'scalar') {
      const isPartner = alliance.partners.some(({ id }) => id.value === value.text);
      return `${key.text} ${isPartner ? partnerName(value.text, alliance) : quoted(value.text)}`;
    }
    const texts = value.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'scalar' ? item.text : [])) : [];
    return `${key.text} ${quotedList(texts, 'and')}`;
  });
  return parts.join(', ');
}

function reportsTo({ before, after }: Both<Committee>, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'reportsTo');
  if (!field) return [];
  const label = (text: string, alliance: Two['before']) =>
    quoted(alliance.committees.find(({ id }) => id.value === text)?.label ?? text);
  const was = field.before && label(field.before.text, two.before);
  const sentence = field.after
    ? `${quoted(after.label)} now reports to ${label(field.after.text, two.after)}${was === undefined ? '' : `; before to ${was}`}.`
    : `${quoted(after.label)} reports to nobody any more; it was ${was}.`;
  return [{ kind: 'committee/reports-to', sentence, ...field }];
}

/** Plain words of the charter, told as they are written. */
const WORDS = [
  ['name', 'The name'],
  ['kind', 'The kind'],
  ['function', 'The function'],
  ['maxPerPartner', 'The most members a partner may send'],
  ['activeFrom', 'The beginning'],
] as const;

function others({ before, after }: Both<Committee>, _two: Two): readonly Draft[] {
  return WORDS.flatMap(([key, subject]): readonly Draft[] => {
    const field = changedField({ before: before.node, after: after.node }, key);
    if (!field) return [];
    const of = `${subject} of ${quoted(before.label)}`;
    const was = field.before && quoted(field.before.text);
    const sentence = field.after
      ? `${of} is now ${quoted(field.after.text)}${was === undefined ? '' : `; it was ${was}`}.`
      : `${of} is no longer said; it was ${was}.`;
    return [{ kind: 'committee/charter', sentence, ...field }];
  });
}
