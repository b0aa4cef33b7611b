// An open issue moves up when its time on a step is over.

import type { Fix } from '../../finding';
import { lacks } from '../../model/absence';
import { addDuration, type Day, formatDay, formatDuration } from '../../model/calendar';
import { partnerOf } from '../../model/sides';
import type { Alliance, FinalSay, Issue, Ladder, Partner, Step } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { replaceScalar } from '../../yaml/edits';
import { actorNames } from '../naming';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { stepName, theStep, wholeLadder } from './steps';

export default defineRule({
  id: 'escalation/issue-overdue',
  kind: 'condition',
  level: 'warning',
  measured: true,
  summary: 'An open issue moves up the ladder when its time on a step is over.',
  why: 'A time limit helps only if somebody keeps it. Moving an issue up on the day is not a complaint about the people on the step: it is what both sides agreed to do.',
  next: 'Take the issue one step up the ladder, or settle it.',
  source: ['R'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Working level, actors: [ines-roth, amy-chan], timeLimit: 5bd }
    - { name: Sponsors, actors: [maria-keller, raj-patel], timeLimit: 10bd }
  final: { mode: joint }
issues:
  - { id: i-3, what: Sample shipment delays, raised: 2026-11-02, step: 1, onStepSince: 2026-11-02, status: open }
`,
    allows: `escalation:
  steps:
    - { name: Working level, actors: [ines-roth, amy-chan], timeLimit: 5bd }
    - { name: Sponsors, actors: [maria-keller, raj-patel], timeLimit: 10bd }
  final: { mode: joint }
issues:
  - { id: i-3, what: Sample shipment delays, raised: 2026-11-02, step: 2, onStepSince: 2026-11-10, status: open }
`,
  },
  check(alliance, report) {
    const { ladder, issues, today } = alliance;
    const steps = ladder && wholeLadder(ladder);
    if (!steps) return;
    for (const issue of issues) {
      const { onStepSince, open } = issue;
      const step = issue.step && steps[issue.step.value - 1];
      if (!open || !onStepSince || !step?.timeLimit) continue;
      if (today <= addDuration(onStepSince.value, step.timeLimit.value)) continue;
      const next = steps[step.index + 1];
      const since = past(onStepSince.value, today);
      report(
        onStepSince.node,
        `${named(issue)} has been on ${theStep(step)} since ${since}, longer than its limit of ${formatDuration(step.timeLimit.value)}; ${next ? movesUpTo(next, today) : endsWith(ladder, alliance)}.`,
        {
          related: [{ at: step.timeLimit.node, message: 'The time limit of the step is set here.' }],
          fixes: next ? moveUp(issue, next, today) : [],
        },
      );
    }
  },
});

function named({ what }: Issue): string {
  return what ? `Issue ${quoted(what.value)}` : 'This issue';
}

/** Puts the issue on the next step as of today. */
function moveUp({ step, onStepSince }: Issue, next: Step, today: Day): Fix[] {
  if (!step || onStepSince?.node.kind !== 'scalar') return [];
  const edits = [
    { start: step.node.start, end: step.node.end, newText: String(next.index + 1) },
    replaceScalar(onStepSince.node, formatDay(today)),
  ];
  return [{ title: `Move the issue up to ${theStep(next)}`, safe: false, edits }];
}

function movesUpTo(next: Step, today: Day): string {
  const who = actorNames(next.actors, today);
  const name = stepName(next);
  return who === '' || who === name ? `it now goes to ${theStep(next)}` : `it now goes to ${theStep(next)}: ${who}`;
}

/** What follows the last step. */
function endsWith({ node, final }: Ladder, { partners }: Alliance): string {
  if (!final)
    return lacks(node, 'final') ? 'it was the last step, and no final say is written' : 'it was the last step';
  const all = partners.length === 2 ? 'both partners' : 'all partners';
  return `it was the last step, and ${finalWords(final, partners, all)}`;
}

function finalWords({ node, mode, decider }: FinalSay, partners: readonly Partner[], all: string): string {
  const partner = partnerOf(decider, partners);
  switch (mode?.value) {
    case 'joint':
      return `the final say lies with ${all} together`;
    case 'final-say': {
      const exceptions = lacks(node, 'except') ? '' : ', with exceptions';
      return partner ? `the final say lies with ${shown(partner.label)}${exceptions}` : 'one partner has the final say';
    }
    case 'split':
      return 'who has the final say depends on the matter';
    case 'expert':
      return 'an expert decides';
    case 'mediation':
      return 'mediation follows';
    case 'arbitration':
      return 'arbitration follows';
    default:
      return 'it is now for the final say';
  }
}
