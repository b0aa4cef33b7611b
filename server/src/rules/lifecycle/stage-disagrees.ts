// A stage that is not the last one of the history.
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';
import { runsForward, wholeHistory } from './history';

export default defineRule({
  id: 'lifecycle/stage-disagrees',
  kind: 'condition',
  level: 'warning',
  summary: 'The stage is the last one of the history.',
  why: 'The stage says how much practice is expected today, the history since when. Where they disagree, one of them was forgotten when the alliance moved on.',
  next: 'Correct the stage, or add to the history what has happened since.',
  source: ['R'],
  examples: {
    flags: `stage: manage
lifecycle:
  history: [{ stage: form, from: 2025-02-01 }, { stage: launch, from: 2025-05-01 }]
`,
    allows: `stage: manage
lifecycle:
  history: [{ stage: launch, from: 2025-05-01 }, { stage: manage, from: 2025-09-01 }]
`,
  },
  check(alliance, report) {
    const { stage, today } = alliance;
    const history = wholeHistory(alliance);
    const last = history?.at(-1)?.stage;
    if (!stage || !last || last.value === stage.value) return;
    // A history out of order, or ahead of today, ends with another stage for that reason.
    if (report.speaks('lifecycle/date-order') && !runsForward(history, today)) return;
    report(
      stage.node,
      `The stage is ${quoted(stage.value)}, but the history ends with ${quoted(last.value)}; the history ends with the stage of today.`,
      { related: [{ at: last.node, message: 'The last stage of the history.' }] },
    );
  },
});
