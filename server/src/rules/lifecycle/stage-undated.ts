// A present stage of which nobody can tell when it began.
import { lacks, lacksItems, missingBlock, missingIn, type Place } from '../../model/absence';
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { Alliance } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { wholeHistory } from './history';

export default defineRule({
  id: 'lifecycle/stage-undated',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', until: 'exit' },
  summary: 'The history says since when the alliance is in its stage.',
  why: 'How long an alliance has been in a stage tells what may still be missing and what is late: a first health check is due some months into the work, a handover before it.',
  source: ['R'],
  examples: {
    flags: `stage: manage
lifecycle:
  milestones: [{ id: phase-3, name: Phase 3 read-out, due: 2027-06-30, owner: jon-frey }]
`,
    allows: `stage: manage
lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
`,
  },
  check(alliance, report) {
    const { stage, root, document, today } = alliance;
    const place = undatedAt(alliance);
    if (!stage || !place) return;
    const value = `[{ stage: ${stage.value}, from: ${formatDay(today)} }]`;
    const lifecycle = valueAt(root, 'lifecycle');
    const title = 'Add a history that begins today';
    const fixes = !lifecycle
      ? insertion(document, root, { key: 'lifecycle', value: [`  history: ${value}`] }, title)
      : lacks(root, 'lifecycle') || (lifecycle.kind === 'map' && lacks(lifecycle, 'history'))
        ? insertion(document, lifecycle, { key: 'history', value }, title)
        : [];
    report(
      place,
      `Nothing says since when the alliance is in stage ${quoted(stage.value)}; the history dates each stage.`,
      {
        fixes,
      },
    );
  },
});

/** Where the day is missing; undefined where it is written, unknown, or told otherwise. */
function undatedAt(alliance: Alliance): Place | undefined {
  const { root } = alliance;
  const lifecycle = read.block(root, 'lifecycle');
  if (!lifecycle) return lacks(root, 'lifecycle') ? missingBlock(alliance, 'lifecycle') : undefined;
  if (lacksItems(lifecycle, 'history')) return valueAt(lifecycle, 'history') ?? missingIn(lifecycle, 'history');
  // A history that ends with another stage is told by lifecycle/stage-disagrees.
  const last = wholeHistory(alliance)?.at(-1);
  if (!last || last.stage?.value !== alliance.stage?.value || !lacks(last.node, 'from')) return undefined;
  return missingIn(last.node, 'from');
}
