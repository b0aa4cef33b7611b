// The joint plan is reviewed when it is due.
import * as read from '../../model/read';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'governance/joint-plan-stale',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'The joint plan is reviewed when it is due.',
  why: 'A plan that is past its review describes the alliance as it was meant to be some time ago. People then work by what they believe was agreed.',
  next: 'Review the joint plan together, and record when.',
  source: ['R'],
  examples: {
    flags: `jointPlan: { name: Joint development plan, approved: 2025-09-14, nextReview: 2026-09-01 }
`,
    allows: `jointPlan: { name: Joint development plan, approved: 2026-09-14, nextReview: 2027-03-01 }
`,
  },
  check({ jointPlan, today }, report) {
    const due = jointPlan?.nextReview;
    if (!due || due.value >= today) return;
    const name = read.text(jointPlan.node, 'name')?.value;
    report(
      due.node,
      `The review of ${name === undefined ? 'the joint plan' : quoted(name)} was due on ${past(due.value, today)}; a plan that both sides work by is kept current.`,
      { subject: '' },
    );
  },
});
