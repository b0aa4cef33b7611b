// A committee that can be deadlocked says where the question goes then.

import type { Fix } from '../../finding';
import { lacks, missingIn } from '../../model/absence';
import type { Alliance, Committee, DecisionRule } from '../../model/types';
import { quoted } from '../../schema/words';
import { insertPair } from '../../yaml/edits';
import { defineRule } from '../rule';
import { canTie } from './voting';

const HOW: Readonly<Record<string, string | undefined>> = {
  unanimous: 'decides unanimously',
  consensus: 'decides by consensus',
};

export default defineRule({
  id: 'governance/no-deadlock-route',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'form', depth: 2 },
  summary: 'A committee that can be deadlocked says what happens then.',
  why: 'Two partners with one vote each will disagree one day. Where it is agreed beforehand that the question goes up the ladder, to the chair, an expert or an arbitrator, a deadlock is a matter of days. With an escalation ladder in the file this is an information, without one a warning.',
  source: ['P'],
  examples: {
    flags: `governance:
  committees:
    - id: jsc
      kind: steering
      decision: { rule: unanimous, votes: per-partner }
`,
    allows: `governance:
  committees:
    - id: jsc
      kind: steering
      decision: { rule: unanimous, votes: per-partner, onDeadlock: escalate }
`,
  },
  check(alliance, report) {
    const { committees, partners, root } = alliance;
    const hasLadder = !lacks(root, 'escalation');
    const end = openEnd(alliance);
    for (const committee of committees) {
      const { active, decision } = committee;
      if (!active || !decision) continue;
      // At the end of a ladder without a final say, that is what is missing.
      if (committee === end && report.speaks('escalation/no-final-say')) continue;
      if (!lacks(decision.node, 'onDeadlock') || !canTie(committee, partners)) continue;
      const how = HOW[decision.rule?.value ?? ''] ?? 'has an even number of votes';
      report(
        missingIn(decision.node, 'onDeadlock'),
        `${quoted(committee.label)} ${how}, and it is not written what happens when it cannot agree; a way out of a deadlock should be agreed beforehand.`,
        {
          level: hasLadder ? 'info' : 'warning',
          subject: committee.id.value,
          fixes: hasLadder && committee !== end ? [upTheLadder(alliance, decision)] : [],
        },
      );
    }
  },
});

function upTheLadder({ document }: Alliance, { node }: DecisionRule): Fix {
  const edit = insertPair(document, node, { key: 'onDeadlock', value: 'escalate' });
  return { title: 'Send a deadlock up the escalation ladder', safe: true, edits: [edit] };
}

/** The committee that alone is the last step of a ladder without a final say. */
function openEnd({ ladder }: Alliance): Committee | undefined {
  if (!ladder || !lacks(ladder.node, 'final')) return undefined;
  const actors = ladder.steps.at(-1)?.actors ?? [];
  const target = actors[0]?.reference?.target;
  return actors.length === 1 && target?.kind === 'committee' ? target : undefined;
}
