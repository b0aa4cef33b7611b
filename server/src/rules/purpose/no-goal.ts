// An alliance whose partners share no goal, or in which one partner's goals are served by nobody else.
import { isUndisclosed, lacksItems, missingIn } from '../../model/absence';
import type { Alliance, Partner, Purpose } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule, type Report } from '../rule';
import { unsupported } from './reciprocal';

export default defineRule({
  id: 'purpose/no-goal',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'structure', depth: 2 },
  summary: 'The partners share a goal, or each helps another to reach its own.',
  why: 'Goals hold partners together when interests drift. They may be common, or reciprocal (`goalModel: reciprocal`): then each partner has goals that a goal of another partner `supports`. A partner without any goal of its own is told instead.',
  source: ['T', 'C'],
  examples: {
    flags: `purpose:
  why: Two assets need a commercial organisation that Helios does not have.
`,
    allows: `purpose:
  goals: [{ id: first-filing, statement: First filing by 2028 }]
`,
  },
  check(alliance, report) {
    const { purpose } = alliance;
    if (!purpose || !lacksItems(purpose.node, 'goals') || isUndisclosed(purpose.node, 'goalModel')) return;
    if (purpose.goalModel?.value === 'reciprocal') return tellUnsupported(alliance, purpose.goalModel.node, report);
    report(
      goalsOf(purpose),
      'No shared goal is written; partners pull in one direction when they agree on at least one goal.',
      { subject: '' },
    );
  },
});

function goalsOf({ node }: Purpose | Partner) {
  return valueAt(node, 'goals') ?? missingIn(node, 'goals');
}

function tellUnsupported(
  alliance: Alliance,
  model: Purpose['node'] | NonNullable<Purpose['goalModel']>['node'],
  report: Report,
) {
  const partners = sidesOf(alliance);
  const withoutGoals = partners.some(({ node }) => lacksItems(node, 'goals'));
  if (withoutGoals && report.speaks('purpose/partner-without-goals')) return;
  const alone = unsupported(partners);
  const [first, second] = alone;
  if (!first) return;
  const whose = names(
    alone.map(({ label }) => label),
    'or',
  );
  report(
    second ? model : goalsOf(first),
    `No goal of ${whose} is supported by a goal of another partner; in a reciprocal alliance each helps another to reach its own goals.`,
    {
      related: second
        ? alone.flatMap((partner) => ({ at: goalsOf(partner), message: 'No other goal supports one of these.' }))
        : [{ at: model, message: 'The goal model is set here.' }],
    },
  );
}
