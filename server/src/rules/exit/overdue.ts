// An exit duty whose time has passed.
import { addDuration, formatDay } from '../../model/calendar';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'exit/overdue',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'exit', until: 'exit' },
  measured: true,
  summary: 'Exit duties are done in time.',
  why: 'What is left open when the teams dissolve stays open. Each duty counts from the day the exit plan was activated.',
  next: 'Settle the duty with its owner, and record when it is done.',
  source: ['R'],
  examples: {
    flags: `stage: exit
exitPlan:
  activated: 2026-09-01
  duties: [{ area: data, what: Return or destroy study data, within: 30d, status: planned }]
`,
    allows: `stage: exit
exitPlan:
  activated: 2026-09-01
  duties: [{ area: data, what: Return or destroy study data, within: 30d, status: done }]
`,
  },
  check({ exit, today }, report) {
    const activated = exit?.activated;
    if (!exit || !activated) return;
    for (const { what, area, within, done } of exit.duties) {
      if (!within || done) continue;
      const due = addDuration(activated.value, within.value);
      if (due >= today) continue;
      const name = quoted(what?.value ?? area?.value ?? '');
      const message = `The exit duty ${name} was due on ${past(due, today)} and is open; it counts from ${formatDay(activated.value)}, when the exit began.`;
      report(within.node, message, { related: [{ at: activated.node, message: 'The exit began here.' }] });
    }
  },
});
