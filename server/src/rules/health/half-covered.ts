// An assessment that leaves out a field.
import { lacksItems, missingIn } from '../../model/absence';
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import { madeAssessments } from '../../model/rounds';
import { joined } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

const FIELDS = new Map([
  ['hard', 'the hard side'],
  ['soft', 'the soft side'],
  ['strategy-shift', 'shifts of strategy'],
  ['environment-shift', 'shifts of the environment'],
]);
const NORM = 'a full assessment looks at the hard and the soft side and at shifts of strategy and environment';

export default defineRule({
  id: 'health/half-covered',
  kind: 'gap',
  level: 'info',
  gate: { from: 'manage', depth: 2 },
  summary: 'An assessment covers the hard and the soft side, and whether strategy or environment have shifted.',
  why: 'An alliance can be well organised and yet lose its point because a strategy has moved, or reach its figures while trust wears away. The latest joint assessment counts, or the latest one where there is no joint one.',
  source: ['T'],
  examples: {
    flags: `health:
  assessments: [{ date: 2026-10-01, kind: joint, covers: [hard, strategy-shift, environment-shift] }]
`,
    allows: `health:
  assessments: [{ date: 2026-10-01, kind: joint, covers: [hard, soft, strategy-shift, environment-shift] }]
`,
  },
  check(alliance, report) {
    const made = madeAssessments(alliance);
    const latest = made.find(({ kind }) => kind === 'joint') ?? made[0];
    if (!latest) return;
    const { node, date } = latest;
    const round = `the assessment of ${formatDay(date.value)}`;
    if (lacksItems(node, 'covers')) {
      const at = valueAt(node, 'covers') ?? missingIn(node, 'covers');
      return report(at, `It is not written what ${round} covers; ${NORM}.`, { subject: '' });
    }
    const list = valueAt(node, 'covers');
    const covered = read.texts(node, 'covers').map(({ value }) => value);
    // A field that is misspelt may be the one that seems to be missing.
    if (list?.kind !== 'list' || list.damaged || covered.length !== list.items.length) return;
    if (!covered.every((field) => FIELDS.has(field))) return;
    const missing = [...FIELDS].flatMap(([field, words]) => (covered.includes(field) ? [] : words));
    if (missing.length === 0) return;
    report(list, `The assessment of ${formatDay(date.value)} does not cover ${joined(missing, 'or')}; ${NORM}.`, {
      subject: '',
    });
  },
});
