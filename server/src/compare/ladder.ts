// Compares the escalation ladder: its steps by their names, how long each may take, and who has the final say.
import { daysIn } from '../model/calendar';
import * as read from '../model/read';
import type { Step } from '../model/types';
import { quoted } from '../schema/words';
import { type TreeNode, valueAt } from '../yaml/tree';
import { compareFinalSay } from './finalSay';
import { type KeyOf, matchedBy } from './match';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';
import { actorKey, everybody, isSameActors, partnerNames, span } from './words';

export function compareLadder(two: Two): readonly Draft[] {
  const [was, is] = [two.before.ladder, two.after.ladder];
  if (!was && !is) return [];
  if (!is) return [{ kind: 'ladder/removed', sentence: 'The escalation ladder is gone.', before: was?.node }];
  if (!was) return [{ kind: 'ladder/added', sentence: 'There is now an escalation ladder.', after: is.node }];
  const { both, gone, come } = matchedBy(was.steps, is.steps, STEP_KEYS, two.meaning);
  const accepted = changedTexts({ before: was.node, after: is.node }, 'acceptedBy');
  return [
    ...gone.map((step): Draft => {
      const sentence = `The step ${name(step)} is gone from the escalation ladder.`;
      return { kind: 'ladder/step-removed', sentence, before: step.node };
    }),
    ...come.map((step): Draft => {
      const limit = step.timeLimit ? ` (${span(text(step))})` : '';
      const sentence = `The step ${name(step)}${limit} is new on the escalation ladder.`;
      return { kind: 'ladder/step-added', sentence, after: step.node };
    }),
    ...order(both),
    ...both.flatMap((pair) => [...limit(pair), ...actors(pair, two)]),
    ...compareFinalSay({ before: was, after: is }, two),
    ...acceptance(accepted, two),
  ];
}

/** Steps without a name, or with another one, are known by who acts on them. */
const STEP_KEYS: readonly KeyOf<Step>[] = [
  ({ node }) => read.text(node, 'name')?.value,
  ({ actors }) => actors.map(actorKey).sort().join(' '),
];

function name(step: Step): string {
  return quoted(step.label);
}

function nameOf(step: Step | undefined): TreeNode | undefined {
  return step && (valueAt(step.node, 'name') ?? valueAt(step.node, 'actors'));
}

function text(step: Step): string {
  return read.text(step.node, 'timeLimit')?.value ?? '';
}

function order(both: readonly Both<Step>[]): readonly Draft[] {
  const later = both.toSorted((a, b) => a.before.index - b.before.index).map(({ after }) => after);
  if (later.every((step, at) => at === 0 || (later[at - 1]?.index ?? 0) < step.index)) return [];
  const upwards = later.toSorted((a, b) => a.index - b.index);
  const sentence = `The escalation ladder now climbs in the order ${upwards.map(name).join(', ')}.`;
  return [{ kind: 'ladder/order', sentence, before: nameOf(both[0]?.before), after: nameOf(upwards[0]) }];
}

function limit({ before, after }: Both<Step>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'timeLimit');
  if (!field) return [];
  const was = field.before && span(field.before.text);
  if (!field.after) {
    const sentence = `A matter may stay on the step ${name(after)} without limit; it was ${was}.`;
    return [{ kind: 'ladder/step-limit-removed', sentence, ...field }];
  }
  const sentence = `A matter may now stay on the step ${name(after)} for ${span(field.after.text)}; it was ${was ?? 'without limit'}.`;
  const [earlier, later] = [before.timeLimit?.value, after.timeLimit?.value];
  const isSlower = earlier !== undefined && later !== undefined && daysIn(later) > daysIn(earlier);
  return [{ kind: isSlower ? 'ladder/step-slowed' : 'ladder/step-quickened', sentence, ...field }];
}

function actors({ before, after }: Both<Step>, two: Two): readonly Draft[] {
  if (isSameActors(before.actors, after.actors)) return [];
  const is = everybody(after.actors, two.after);
  const was = everybody(before.actors, two.before);
  const sentence = `The step ${name(after)} is now for ${is}; before for ${was}.`;
  const nodes = { before: valueAt(before.node, 'actors'), after: valueAt(after.node, 'actors') };
  return [{ kind: 'ladder/step-actors', sentence, ...nodes }];
}

function acceptance({ come, gone }: ReturnType<typeof changedTexts>, two: Two): readonly Draft[] {
  const drafts: Draft[] = [];
  if (gone.length > 0) {
    const sentence = `The escalation ladder is no longer accepted by ${partnerNames(gone, two.before)}.`;
    drafts.push({ kind: 'ladder/acceptance-withdrawn', sentence, before: gone[0], tells: gone });
  }
  if (come.length > 0) {
    const sentence = `The escalation ladder is now accepted by ${partnerNames(come, two.after)}.`;
    drafts.push({ kind: 'ladder/accepted', sentence, after: come[0], tells: come });
  }
  return drafts;
}
