// A sponsor who leaves soon, and nobody is prepared to step in.
import { sponsorsOf } from '../../model/holders';
import { LEAVING_WITHIN, tellLeaving } from '../leaving';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/leaving',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', until: 'exit' },
  summary: 'A sponsor who leaves soon has a deputy who can take over.',
  why: 'A change of sponsor is known weeks ahead. Used for a handover, the weeks keep the alliance; unused, the partner learns of the gap from a crisis. A deputy who leaves earlier, or is the same person, is no deputy.',
  next: 'Name a deputy now, and let both go to the next meeting together.',
  source: ['S'],
  options: {
    leavingWithin: {
      type: 'duration',
      default: LEAVING_WITHIN,
      description: 'How long before the last day the rule speaks.',
    },
  },
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, until: 2026-12-31 }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, until: 2026-12-31, deputy: tom-berg }`,
  },
  check(alliance, report, { leavingWithin }) {
    tellLeaving(alliance, report, sponsorsOf(alliance), leavingWithin, 'a successor needs time to be prepared.');
  },
});
