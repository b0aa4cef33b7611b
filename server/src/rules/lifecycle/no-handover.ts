// An alliance that was never handed over from those who closed the deal to those who run it.
import { addDuration } from '../../model/calendar';
import { firstEntry } from '../../model/stages';
import type { Alliance } from '../../model/types';
import { partRule } from './part';

const YEAR = { count: 1, unit: 'y' } as const;

export default partRule({
  id: 'lifecycle/no-handover',
  key: 'handover',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'Business development hands the alliance over to those who run it.',
  why: 'Those who negotiated know what was meant, what was left open and who on the other side to ask. Without a handover the team finds out one dispute at a time. A year into the work it is too late to ask for one.',
  source: ['C'],
  message:
    'No handover from business development is written; those who closed the deal pass on what they know to those who run it.',
  examples: {
    flags: `stage: launch
lifecycle:
  history: [{ stage: launch, from: 2026-10-01 }]
`,
    allows: `stage: launch
lifecycle:
  history: [{ stage: launch, from: 2026-10-01 }]
  handover: { from: business-development, to: ines-roth, date: 2026-10-10 }
`,
  },
  isExpected: isStillTime,
});

/** Until one year into manage; where nobody can tell how long ago that began, it is not asked for. */
function isStillTime({ stage, history, today }: Alliance): boolean {
  if (stage?.value === 'launch') return true;
  const began = firstEntry(history, 'manage');
  return began !== undefined && addDuration(began.value, YEAR) >= today;
}
