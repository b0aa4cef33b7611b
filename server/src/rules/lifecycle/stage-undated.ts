// A present stage of which nobody can tell when it began.
import type { Fix } from '../../finding';
import { lacks, lacksItems, missingBlock, missingIn, type Place } from '../../model/absence';
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { Alliance } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
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
    const { stage } = alliance;
    const place = undatedAt(alliance, report.speaks('lifecycle/stage-disagrees'));
    if (!stage || !place) return;
    const message = `Nothing says since when the alliance is in stage ${quoted(stage.value)}; the history dates each stage.`;
    report(place, message, { fixes: beginToday(alliance, stage.value) });
  },
});

/** Where the day is missing; undefined where it is written, unknown, or told by lifecycle/stage-disagrees. */
function undatedAt(alliance: Alliance, isDisagreementTold: boolean): Place | undefined {
  const { root, stage } = alliance;
  const lifecycle = read.block(root, 'lifecycle');
  if (!lifecycle) return lacks(root, 'lifecycle') ? missingBlock(alliance, 'lifecycle') : undefined;
  if (lacksItems(lifecycle, 'history')) return valueAt(lifecycle, 'history') ?? missingIn(lifecycle, 'history');
  const history = wholeHistory(alliance);
  const last = history?.at(-1);
  if (!history || !last) return undefined;
  if (last.stage?.value === stage?.value) return lacks(last.node, 'from') ? missingIn(last.node, 'from') : undefined;
  const isPassed = history.some((span) => span.stage?.value === stage?.value);
  return isDisagreementTold || isPassed ? undefined : valueAt(lifecycle, 'history');
}

/** A history that begins today, or the present stage behind those that are written. */
function beginToday({ document, root, history, today }: Alliance, stage: string): readonly Fix[] {
  const lifecycle = valueAt(root, 'lifecycle');
  const span = `{ stage: ${stage}, from: ${formatDay(today)} }`;
  const title = `Write that stage ${quoted(stage)} begins today`;
  if (!lifecycle) return insertion(document, root, { key: 'lifecycle', value: [`  history: [${span}]`] }, title);
  const list = valueAt(lifecycle, 'history');
  if (!list) return insertion(document, lifecycle, { key: 'history', value: `[${span}]` }, title);
  // A stage that is written only lacks its day, and of that the file knows nothing.
  const isWritten = history.some((each) => each.stage?.value === stage);
  return list.kind === 'list' && !isWritten ? itemInsertion(document, list, [span], title) : [];
}
