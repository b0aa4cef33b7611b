// Compares what is logged of the governance: meetings held and planned, decisions raised and taken, and how often
// counterparts talk.
import { daysIn, formatDay } from '../model/calendar';
import * as read from '../model/read';
import type { Alliance, Counterpart, Decision, Meeting } from '../model/types';
import { quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { identities, matched, matchedBy } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { actorKey, capital, everybody, named, often } from './words';

export function compareLog(two: Two): readonly Draft[] {
  return [...meetings(two), ...counterparts(two), ...decisions(two)];
}

function meetings({ before, after, meaning }: Two): readonly Draft[] {
  const key = ({ node, of }: Meeting) => `${of?.text} ${read.text(node, 'date')?.value}`;
  const { both, gone, come } = matched(before.meetings, after.meetings, key, meaning);
  return [
    ...gone.map((meeting): Draft => {
      const what = `The meeting of ${ofWhom(meeting, before)}${on(meeting)}`;
      return meeting.planned
        ? { kind: 'meeting/cancelled', sentence: `${what} is no longer planned.`, before: meeting.node }
        : { kind: 'meeting/removed', sentence: `${what} is no longer logged.`, before: meeting.node };
    }),
    ...come.map((meeting): Draft => {
      const what = capital(ofWhom(meeting, after));
      return meeting.planned
        ? { kind: 'meeting/planned', sentence: `${what} is to meet${on(meeting)}.`, after: meeting.node }
        : { kind: 'meeting/logged', sentence: `${what} met${on(meeting)}${minutes(meeting)}.`, after: meeting.node };
    }),
    ...both.flatMap((pair): readonly Draft[] => {
      if (pair.before.planned === pair.after.planned) return [];
      const nodes = { before: valueAt(pair.before.node, 'planned'), after: valueAt(pair.after.node, 'planned') };
      if (pair.after.planned) {
        const sentence = `The meeting of ${ofWhom(pair.after, after)}${on(pair.after)} is only planned.`;
        return [{ kind: 'meeting/planned', sentence, ...nodes }];
      }
      const tells = ['attended', 'minutes'].map((each) => valueAt(pair.after.node, each));
      const sentence = `${capital(ofWhom(pair.after, after))} met${on(pair.after)}, as planned${minutes(pair.after)}.`;
      return [{ kind: 'meeting/logged', sentence, ...nodes, tells }];
    }),
  ];
}

function ofWhom({ of }: Meeting, alliance: Alliance): string {
  return of ? named(of, alliance) : 'a committee';
}

function on({ date }: Meeting): string {
  return date ? ` on ${formatDay(date.value)}` : '';
}

function minutes({ node }: Meeting): string {
  return read.text(node, 'minutes') ? '; the minutes are recorded' : '';
}

function counterparts(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const key = ({ between }: Counterpart) => between.map(actorKey).sort().join(' ');
  const { both, gone, come } = matched(before.counterparts, after.counterparts, key, meaning);
  return [
    ...gone.map((pair): Draft => {
      const sentence = `${capital(everybody(pair.between, before))} are no longer counterparts.`;
      return { kind: 'counterpart/removed', sentence, before: pair.node };
    }),
    ...come.map((pair): Draft => {
      const cadence = read.text(pair.node, 'cadence');
      const how = cadence ? `; they talk ${often(cadence.value)}` : '';
      const sentence = `${capital(everybody(pair.between, after))} are now counterparts${how}.`;
      return { kind: 'counterpart/added', sentence, after: pair.node };
    }),
    ...both.flatMap((pair) => cadence(pair, two)),
  ];
}

function cadence({ before, after }: Both<Counterpart>, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'cadence');
  if (!field) return [];
  const who = capital(everybody(after.between, two.after));
  const was = field.before ? `; before ${often(field.before.text)}` : '';
  const sentence = field.after
    ? `${who} now talk ${often(field.after.text)}${was}.`
    : `How often ${everybody(after.between, two.after)} talk is no longer said${was}.`;
  const [earlier, later] = [before.cadence?.value, after.cadence?.value];
  const isLess = field.before !== undefined && (!later || (earlier !== undefined && daysIn(later) > daysIn(earlier)));
  return [{ kind: isLess ? 'counterpart/less-often' : 'counterpart/more-often', sentence, ...field }];
}

function decisions({ before, after, meaning }: Two): readonly Draft[] {
  const { both, gone, come } = matchedBy(before.decisions, after.decisions, identities('decisions', meaning), meaning);
  return [
    ...gone.map((decision): Draft => {
      return {
        kind: 'decision/removed',
        sentence: `${capital(matter(decision))} is no longer logged.`,
        before: decision.node,
      };
    }),
    ...come.map((decision): Draft => {
      const { decided, node } = decision;
      return decided
        ? {
            kind: 'decision/taken',
            sentence: `${capital(matter(decision))} was taken on ${formatDay(decided.value)}.`,
            after: node,
          }
        : { kind: 'decision/raised', sentence: `${capital(matter(decision))} is to be taken.`, after: node };
    }),
    ...both.flatMap((pair): readonly Draft[] => {
      const field = changedField({ before: pair.before.node, after: pair.after.node }, 'decided');
      if (!field || (field.before && field.after)) return [];
      const { decided } = pair.after;
      if (!field.after) {
        return [{ kind: 'decision/reopened', sentence: `${capital(matter(pair.after))} is open again.`, ...field }];
      }
      const day = decided ? ` on ${formatDay(decided.value)}` : '';
      return [{ kind: 'decision/taken', sentence: `${capital(matter(pair.after))} was taken${day}.`, ...field }];
    }),
  ];
}

function matter({ node }: Decision): string {
  return `the decision ${quoted((read.text(node, 'matter') ?? read.text(node, 'id'))?.value ?? '')}`;
}
