// Compares who may decide which matter.
import * as read from '../model/read';
import type { DecisionRight } from '../model/types';
import { quoted } from '../schema/words';
import { type TreeNode, valueAt } from '../yaml/tree';
import { identities, matchedBy } from './match';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';
import { capital, named, partnerNames } from './words';

export function compareDecisionRights(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const { both, gone, come } = matchedBy(
    before.decisionRights,
    after.decisionRights,
    identities('decisionRights', meaning),
    meaning,
  );
  return [
    ...gone.map((right): Draft => {
      const sentence = `Who may decide ${matter(right)} is no longer said${manner(right, two.before, '; it was decided ')}.`;
      return { kind: 'decision-right/removed', sentence, before: right.node };
    }),
    ...come.map((right): Draft => {
      const sentence = `Who may decide ${matter(right)} is now said${manner(right, two.after, ': it is decided ')}.`;
      return { kind: 'decision-right/added', sentence, after: right.node };
    }),
    ...both.flatMap((pair) => changesOf(pair, two)),
  ];
}

function keyOf(right: DecisionRight): string {
  return right.id?.value ?? read.text(right.node, 'matter')?.value ?? '';
}

function matter(right: DecisionRight): string {
  return quoted(read.text(right.node, 'matter')?.value ?? keyOf(right));
}

function manner(right: DecisionRight, alliance: Two['before'], link: string): string {
  const mode = right.mode?.value;
  if (mode === undefined) return '';
  if (mode === 'joint') return `${link}by both sides together`;
  if (mode === 'lead-decides') return `${link}by ${right.lead ? named(right.lead, alliance) : 'one lead'}`;
  const approving = right.approvalOf.map((each) => named(each, alliance)).join(' and ');
  return approving === '' ? '' : `${link}only with the approval of ${approving}`;
}

/** Who leads and who approves is told with the mode. */
function termsOf({ node }: DecisionRight): readonly (TreeNode | undefined)[] {
  return [valueAt(node, 'lead'), valueAt(node, 'approvalOf')];
}

function changesOf({ before, after }: Both<DecisionRight>, two: Two): readonly Draft[] {
  const both = { before: before.node, after: after.node };
  const mode = changedField(both, 'mode');
  if (mode) {
    const is = manner(after, two.after, '') || 'in a way that is not said';
    const sentence = `${matter(after)} is now decided ${is}${manner(before, two.before, '; before ')}.`;
    return [{ kind: 'decision-right/mode', sentence, ...mode, tells: [before, after].flatMap(termsOf) }];
  }
  const lead = changedField(both, 'lead');
  if (lead) {
    const is = after.lead ? named(after.lead, two.after) : 'Nobody';
    const was = before.lead ? named(before.lead, two.before) : 'nobody';
    const sentence = `${capital(is)} now leads and decides in ${matter(after)}; before ${was}.`;
    return [{ kind: 'decision-right/lead', sentence, ...lead }];
  }
  const { come, gone } = changedTexts(both, 'approvalOf');
  return [
    ...(gone.length === 0
      ? []
      : [
          {
            kind: 'decision-right/approval-dropped' as const,
            sentence: `${matter(after)} no longer needs the approval of ${partnerNames(gone, two.before)}.`,
            before: gone[0],
            tells: gone,
          },
        ]),
    ...(come.length === 0
      ? []
      : [
          {
            kind: 'decision-right/approval-added' as const,
            sentence: `${matter(after)} now needs the approval of ${partnerNames(come, two.after)}.`,
            after: come[0],
            tells: come,
          },
        ]),
  ];
}
