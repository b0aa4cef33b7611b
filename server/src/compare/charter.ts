// Compares the charter of a committee: its mandate and limits, chair, quorum, how it decides, to whom it reports.
import { lacks } from '../model/absence';
import * as read from '../model/read';
import type { Committee } from '../model/types';
import { quoted } from '../schema/words';
import type { ScalarNode } from '../yaml/tree';
import { chairInWords, decisionInWords, quorumInWords } from './charterWords';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';

export function charterOf(pair: Both<Committee>, two: Two): readonly Draft[] {
  return [...mandate(pair), ...limits(pair), ...blocks(pair, two), ...reportsTo(pair, two), ...others(pair)];
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

/** Blocks that are told as a whole, the later against the earlier one. */
const BLOCKS = [
  { key: 'chair', kind: 'committee/chair', subject: 'The chair of', words: chairInWords },
  { key: 'quorum', kind: 'committee/quorum', subject: 'The quorum of', words: quorumInWords },
  { key: 'decision', kind: 'committee/decision', subject: 'The way of deciding in', words: decisionInWords },
] as const;

function blocks({ before, after }: Both<Committee>, two: Two): readonly Draft[] {
  return BLOCKS.flatMap(({ key, kind, subject, words }): readonly Draft[] => {
    const [was, is] = [read.block(before.node, key), read.block(after.node, key)];
    if ((!was && !lacks(before.node, key)) || (!is && !lacks(after.node, key))) return [];
    if (two.meaning(was) === two.meaning(is)) return [];
    const of = `${subject} ${quoted(after.label)}`;
    const earlier = was && words(was, two.before);
    const nodes = { before: was, after: is };
    if (!is) return [{ kind, sentence: `${of} is no longer said; it was: ${earlier}.`, ...nodes }];
    const before_ = earlier === undefined ? '' : `; it was: ${earlier}`;
    return [{ kind, sentence: `${of} is now: ${words(is, two.after)}${before_}.`, ...nodes }];
  });
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

function plain({ value, text }: ScalarNode): string {
  return typeof value === 'number' ? text : quoted(text);
}

/** Plain words of the charter, told as they are written. */
const WORDS = [
  ['name', 'The name of'],
  ['kind', 'The kind of'],
  ['function', 'The function of'],
  ['maxPerPartner', 'The most members a partner may have in'],
  ['activeFrom', 'The beginning of'],
] as const;

function others({ before, after }: Both<Committee>): readonly Draft[] {
  return WORDS.flatMap(([key, subject]): readonly Draft[] => {
    const field = changedField({ before: before.node, after: after.node }, key);
    if (!field) return [];
    const of = `${subject} ${quoted(before.label)}`;
    const was = field.before && plain(field.before);
    const sentence = field.after
      ? `${of} is now ${plain(field.after)}${was === undefined ? '' : `; it was ${was}`}.`
      : `${of} is no longer said; it was ${was}.`;
    return [{ kind: 'committee/charter', sentence, ...field }];
  });
}
