// The partners have one joint plan.
import { lacks, missingBlock } from '../../model/absence';
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
    );
  },
});
