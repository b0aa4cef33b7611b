// Compares who has the last word where the ladder ends.
import { lacks } from '../model/absence';
import * as read from '../model/read';
import type { Alliance, FinalSay, Ladder } from '../model/types';
import { quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { type Both, changedTexts, type Draft, type Two } from './two';
import { capital, named } from './words';

export function compareFinalSay({ before, after }: Both<Ladder>, two: Two): readonly Draft[] {
  const [was, is] = [before.final, after.final];
  if (!was && !is) return [];
  if ((!was && !lacks(before.node, 'final')) || (!is && !lacks(after.node, 'final'))) return [];
  if (!is) {
    const sentence = `Nobody has the final say any more; it was ${inWords(was, two.before)}.`;
    return [{ kind: 'ladder/final-say-removed', sentence, before: was?.node }];
  }
  if (!was) {
    const sentence = `The final say is now with ${inWords(is, two.after)}; before nobody had it.`;
    return [{ kind: 'ladder/final-say-added', sentence, after: is.node }];
  }
  const isMoved =
    was.mode?.value !== is.mode?.value ||
    was.decider?.text !== is.decider?.text ||
    two.meaning(valueAt(was.node, 'by')) !== two.meaning(valueAt(is.node, 'by'));
  const [earlier, later] = [inWords(was, two.before), inWords(is, two.after)];
  const isOfOneMode = was.mode?.value === is.mode?.value;
  const told = isOfOneMode ? exceptions({ before: was, after: is }, two) : [];
  if (!isMoved || earlier === later) return told;
  const sentence = `The final say moved from ${earlier} to ${later}.`;
  const tells = [was, is].flatMap(({ node }) =>
    ['mode', 'decider', 'by', ...(isOfOneMode ? [] : ['except'])].map((key) => valueAt(node, key)),
  );
  const [before_, after_] = [was, is].map(
    ({ node }) => valueAt(node, 'decider') ?? valueAt(node, 'by') ?? valueAt(node, 'mode'),
  );
  return [{ kind: 'ladder/final-say', sentence, before: before_, after: after_, tells }, ...told];
}

const MODES: Readonly<Record<string, string | undefined>> = {
  'final-say': 'a partner that is not named',
  joint: 'both sides together',
  expert: 'an independent expert',
  mediation: 'a mediator',
  arbitration: 'arbitrators',
};

function inWords(say: FinalSay | undefined, alliance: Alliance): string {
  const mode = say?.mode?.value ?? '';
  if (say?.decider && (mode === 'final-say' || MODES[mode] === undefined)) return named(say.decider, alliance);
  const matters = read.blocks(say?.node, 'by').flatMap((each) => {
    const [matter, decider] = [read.text(each, 'matter')?.value, read.text(each, 'decider')?.value];
    const partner = alliance.partners.find(({ id }) => id.value === decider);
    return matter === undefined ? [] : [`${quoted(partner?.label ?? decider ?? '')} for ${quoted(matter)}`];
  });
  if (matters.length > 0) return matters.join(' and ');
  return MODES[mode] ?? (mode === '' ? 'nobody named' : quoted(mode));
}

function exceptions({ before, after }: Both<FinalSay>, two: Two): readonly Draft[] {
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'except');
  const matter = (id: string, alliance: Alliance) => {
    const right = alliance.decisionRights.find((each) => each.id?.value === id);
    return quoted(read.text(right?.node, 'matter')?.value ?? id);
  };
  return [
    ...gone.map((node): Draft => {
      const sentence = `${capital(matter(node.text, two.before))} is no longer excepted from the final say.`;
      return { kind: 'ladder/exceptions', sentence, before: node };
    }),
    ...come.map((node): Draft => {
      const sentence = `${capital(matter(node.text, two.after))} is now excepted from the final say.`;
      return { kind: 'ladder/exceptions', sentence, after: node, weight: 'low' };
    }),
  ];
}
