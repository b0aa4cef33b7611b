// The partners have one joint plan.
import { lacks, missingBlock } from '../../model/absence';
import { addDuration, formatDay } from '../../model/calendar';
import type { Alliance } from '../../model/types';
import { type NewPair, quoteIfNeeded } from '../../yaml/edits';
import { insertion } from '../insertion';
import { defineRule } from '../rule';

export default defineRule({
  id: 'governance/no-joint-plan',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 3 },
  summary: 'The partners work by one joint plan.',
  why: 'Two plans that were never laid side by side are found to differ when it is late. One joint plan, approved by both sides and reviewed, is what committees and teams steer by.',
  source: ['R'],
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, mandate: [Approve the joint plan] }
`,
    allows: `jointPlan: { name: Joint development plan, nextReview: 2027-03-01 }
governance:
  committees:
    - { id: jsc, kind: steering, mandate: [Approve the joint plan] }
`,
  },
  check(alliance, report) {
    if (!lacks(alliance.root, 'jointPlan')) return;
    report(
      missingBlock(alliance, 'jointPlan'),
      'No joint plan is written; partners who work this closely have one plan that all of them approved.',
      { fixes: insertion(alliance.document, alliance.root, firstPlan(alliance), 'Add a joint plan') },
    );
  },
});

/** A plan that the steering committee approves, to be looked at again in half a year. */
function firstPlan({ committees, today }: Alliance): NewPair {
  const steering = committees.find(({ committeeKind, active }) => active && committeeKind?.value === 'steering');
  return {
    key: 'jointPlan',
    value: [
      '  name: <what the plan is called>',
      ...(steering ? [`  approvedBy: ${quoteIfNeeded(steering.id.value)}`] : []),
      `  nextReview: ${formatDay(addDuration(today, { count: 6, unit: 'm' }))}`,
    ],
  };
}
