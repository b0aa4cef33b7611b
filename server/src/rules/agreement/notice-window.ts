// The last day to opt out of a renewal, or to decide on one, is near.
import { lastDayToDecide } from '../../model/agreement';
import { addDuration, formatDay, formatDuration } from '../../model/calendar';
import { future } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agreement/notice-window',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch' },
  summary: 'The partners decide in time whether the agreement goes on.',
  why: 'An alliance that renews because nobody looked is a decision nobody made; one that ends because nobody looked, worse. The day is told early enough to ask both sides, and louder when it is near. A renewal that happened is followed by the next; a decision without a set day can be taken until the end.',
  source: ['P'],
  options: {
    window: { type: 'duration', default: '180d', description: 'How long before the last day it is told.' },
    near: { type: 'duration', default: '90d', description: 'How long before the last day it is told as a warning.' },
  },
  examples: {
    flags: `agreement:
  effective: 2025-02-01
  initialTerm: 2y
  renewal: { mode: automatic, period: 1y, optOutNotice: 60d }
`,
    allows: `agreement:
  effective: 2025-02-01
  initialTerm: 7y
  renewal: { mode: automatic, period: 1y, optOutNotice: 60d }
`,
  },
  check({ agreement, today }, report, { window, near }) {
    const last = agreement && lastDayToDecide(agreement);
    if (!agreement?.end || !last || last.value < today || last.value > addDuration(today, window)) return;
    const end = formatDay(agreement.end.day);
    const by = future(last.value, today);
    const { mode, period } = agreement.renewal ?? {};
    const forLong = period && mode?.value === 'automatic' ? ` for ${formatDuration(period.value)}` : '';
    const message =
      mode?.value === 'by-decision'
        ? `The agreement ends on ${end} unless the partners decide to go on by ${by}; the sponsors talk it over in time.`
        : `The agreement renews by itself${forLong} on ${end} unless somebody says no by ${by}; the sponsors talk it over in time.`;
    const level = last.value <= addDuration(today, near) ? { level: 'warning' as const } : {};
    const related = [{ at: agreement.end.node, message: 'The term is written here.' }];
    report(last.node, message, { related, subject: '', ...level });
  },
});
