// An alliance at work for long whose health was never assessed.

import type { Fix } from '../../finding';
import { lacks, lacksItems, missingBlock, missingIn, type Place } from '../../model/absence';
import { addDuration, formatDay } from '../../model/calendar';
import { firstEntry } from '../../model/stages';
import type { Alliance } from '../../model/types';
import { valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
import { asWritten } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'health/never-assessed',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'manage', depth: 2 },
  summary: 'The partners assess the health of their alliance.',
  why: 'Results fall long after trust does. An assessment that asks both sides, first inside and then together, shows what wears thin while it can still be mended. The time counts from the day the history enters stage manage.',
  source: ['C', 'T'],
  options: {
    after: {
      type: 'duration',
      default: '6m',
      description: 'How long after stage manage began the first assessment is expected.',
    },
  },
  examples: {
    flags: `lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
health:
  cadence: semiannual
`,
    allows: `lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
health:
  cadence: semiannual
  assessments: [{ date: 2026-10-01, kind: joint }]
`,
  },
  check(alliance, report, { after }) {
    const place = placeOfMissing(alliance);
    const began = firstEntry(alliance.history, 'manage');
    if (!place || !began || alliance.today <= addDuration(began.value, after)) return;
    report(
      place,
      `No health assessment is written here, though the alliance reached stage "manage" ${asWritten(began)}; the partners regularly ask all sides how it is doing.`,
      {
        subject: '',
        related: [{ at: began.node, message: 'Stage manage began here.' }],
        fixes: firstAssessment(alliance),
      },
    );
  },
});

/** Where the assessments would stand; undefined where there are some or may be. */
function placeOfMissing(alliance: Alliance): Place | undefined {
  const { root, health } = alliance;
  if (lacks(root, 'health')) return { ...missingBlock(alliance, 'health'), pointer: '/health/assessments' };
  if (!health || !lacksItems(health.node, 'assessments')) return undefined;
  return valueAt(health.node, 'assessments') ?? missingIn(health.node, 'assessments');
}

/** An internal round comes first. Its scores are left for those who answer. */
function firstAssessment({ document, root, health, today }: Alliance): readonly Fix[] {
  const title = 'Add an internal assessment dated today, to be filled in';
  const assessment = [
    `date: ${formatDay(today)}`,
    'kind: internal',
    'covers: [strategy-shift, environment-shift, hard, soft]',
  ];
  const list = valueAt(health?.node, 'assessments');
  if (list?.kind === 'list') return itemInsertion(document, list, [`{ ${assessment.join(', ')} }`], title);
  const lines = assessment.map((pair, index) => `${index === 0 ? '  - ' : '    '}${pair}`);
  if (health) return insertion(document, health.node, { key: 'assessments', value: lines }, title);
  const value = ['  cadence: semiannual', '  assessments:', ...lines.map((line) => `  ${line}`)];
  return insertion(document, root, { key: 'health', value }, title);
}
