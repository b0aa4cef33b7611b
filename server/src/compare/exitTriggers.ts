// Compares what may end the alliance, trigger by trigger, each by its kind.
import type { ExitPlan, Trigger } from '../model/types';
import { quoted } from '../schema/words';
import { matched } from './match';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';
import { partnerNames, span } from './words';

export function compareTriggers({ before, after }: Both<ExitPlan>, two: Two): readonly Draft[] {
  const { both, gone, come } = matched(before.triggers, after.triggers, keyOf, two.meaning);
  return [
    ...gone.map((trigger): Draft => {
      const sentence = `${name(trigger)} no longer triggers the exit.`;
      return { kind: 'exit/trigger-removed', sentence, before: trigger.node };
    }),
    ...come.map((trigger): Draft => {
      return { kind: 'exit/trigger-added', sentence: `${name(trigger)} now triggers the exit.`, after: trigger.node };
    }),
    ...both.flatMap((pair) => [...spans(pair), ...who(pair, two)]),
  ];
}

function keyOf({ triggerKind }: Trigger): string {
  return triggerKind?.value ?? '';
}

function name(trigger: Trigger): string {
  return quoted(keyOf(trigger));
}

const TERMS = [
  ['notice', 'The notice'],
  ['cure', 'The time to cure'],
] as const;

function spans({ before, after }: Both<Trigger>): readonly Draft[] {
  const both = { before: before.node, after: after.node };
  const drafts = TERMS.flatMap(([key, subject]): readonly Draft[] => {
    const field = changedField(both, key);
    if (!field) return [];
    const of = `${subject} where ${name(after)} triggers the exit`;
    const was = field.before ? span(field.before.text) : 'not said';
    const sentence = `${of} is now ${field.after ? span(field.after.text) : 'not said'}; it was ${was}.`;
    return [{ kind: 'exit/trigger', sentence, ...field }];
  });
  const when = changedField(both, 'when');
  if (!when?.after) return drafts;
  const sentence = `When ${name(after)} triggers the exit is now ${quoted(when.after.text)}${when.before ? `; before ${quoted(when.before.text)}` : ''}.`;
  return [...drafts, { kind: 'exit/trigger', sentence, ...when }];
}

function who({ before, after }: Both<Trigger>, two: Two): readonly Draft[] {
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'by');
  const drafts: Draft[] = [];
  if (gone.length > 0) {
    const sentence = `${name(after)} can no longer be used by ${partnerNames(gone, two.before)} to end the alliance.`;
    drafts.push({ kind: 'exit/trigger', sentence, before: gone[0], tells: gone });
  }
  if (come.length > 0) {
    const sentence = `${name(after)} can now be used by ${partnerNames(come, two.after)} to end the alliance.`;
    drafts.push({ kind: 'exit/trigger', sentence, after: come[0], tells: come });
  }
  return drafts;
}
