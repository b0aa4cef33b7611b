// Compares what is to be done once the partners part, duty by duty, each by its area and text.

import { lacks } from '../model/absence';
import { daysIn } from '../model/calendar';
import * as read from '../model/read';
import type { ExitDuty, ExitPlan } from '../model/types';
import { quoted, shown } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { type KeyOf, matchedBy } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { span, who } from './words';

export function compareDuties({ before, after }: Both<ExitPlan>, two: Two): readonly Draft[] {
  const { both, gone, come } = matchedBy(before.duties, after.duties, KEYS, two.meaning);
  return [
    ...gone.map((duty): Draft => {
      return { kind: 'exit/duty-removed', sentence: `The exit duty ${name(duty)} is gone.`, before: duty.node };
    }),
    ...come.map((duty): Draft => {
      return { kind: 'exit/duty-added', sentence: `The exit duty ${name(duty)} is new.`, after: duty.node };
    }),
    ...both.flatMap((pair) => [...owner(pair, two), ...within(pair), ...done(pair)]),
  ];
}

/** By area and text, else by area. */
const KEYS: readonly KeyOf<ExitDuty>[] = [
  ({ area, what }) => JSON.stringify([area?.value, what?.value]),
  ({ area }) => area?.value,
];

function name({ area, what }: ExitDuty): string {
  return what ? `${quoted(what.value)}${area ? ` (${shown(area.value)})` : ''}` : quoted(area?.value ?? '');
}

function owner({ before, after }: Both<ExitDuty>, two: Two): readonly Draft[] {
  const isTellable = (duty: ExitDuty) => duty.owner !== undefined || lacks(duty.node, 'owner');
  if (!isTellable(before) || !isTellable(after) || before.owner?.label === after.owner?.label) return [];
  const was = before.owner ? who(before.owner, two.before) : 'nobody';
  const nodes = { before: before.owner?.node, after: after.owner?.node };
  if (!after.owner) {
    const sentence = `Nobody answers for the exit duty ${name(after)} any more; it was ${was}.`;
    return [{ kind: 'exit/duty-no-owner', sentence, ...nodes }];
  }
  const sentence = `Now ${who(after.owner, two.after)} answers for the exit duty ${name(after)}; before ${was}.`;
  return [{ kind: 'exit/duty-owner', sentence, ...nodes }];
}

function within({ before, after }: Both<ExitDuty>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'within');
  if (!field) return [];
  const was = field.before ? span(field.before.text) : 'without limit';
  const is = field.after ? span(field.after.text) : 'without limit';
  const [earlier, later] = [before.within?.value, after.within?.value];
  const isSlower = !later || (earlier !== undefined && daysIn(later) > daysIn(earlier));
  const kind = isSlower ? 'exit/duty-slowed' : 'exit/duty-quickened';
  const sentence = `The time for the exit duty ${name(after)} is now ${is}; it was ${was}.`;
  return [{ kind, sentence, ...field }];
}

function done({ before, after }: Both<ExitDuty>): readonly Draft[] {
  if (before.done === after.done) return [];
  const isDropped = read.text(after.node, 'status')?.value === 'dropped';
  const [kind, sentence] = isDropped
    ? (['exit/duty-dropped', `The exit duty ${name(after)} is dropped.`] as const)
    : after.done
      ? (['exit/duty-done', `The exit duty ${name(after)} is settled.`] as const)
      : (['exit/duty-open', `The exit duty ${name(after)} is open again.`] as const);
  const at = ({ node }: ExitDuty) => valueAt(node, 'status') ?? valueAt(node, 'done');
  const tells = [before, after].map(({ node }) => valueAt(node, 'done'));
  return [{ kind, sentence, before: at(before), after: at(after), tells }];
}
