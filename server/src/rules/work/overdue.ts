// A commitment, action or milestone that is past its due date and open.
import { lacks } from '../../model/absence';
import { past, sentence } from '../phrases';
import { defineRule } from '../rule';
import { itemName } from './items';

export default defineRule({
  id: 'work/overdue',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', until: 'exit' },
  measured: true,
  summary: 'Commitments, actions and milestones are done when they are due.',
  why: 'Trust is kept promises. What is late and not talked about costs more than the delay; what is late and renegotiated has a new date. Standing and recurring duties are not judged, as one date does not tell whether the latest turn was done, nor what a public record dates without a status.',
  next: 'Ask the owner; then close it, or agree on a new date together.',
  source: ['R'],
  examples: {
    flags: `commitments:
  - { id: c-1, what: Deliver the phase 2 data package, by: helios, due: 2026-10-15, status: open }
`,
    allows: `commitments:
  - { id: c-1, what: Deliver the phase 2 data package, by: helios, due: 2026-10-15, status: done, done: 2026-10-12 }
  - { id: c-2, what: Deliver the phase 3 protocol, by: helios, due: 2027-03-31, status: open }
`,
  },
  check({ work, today, isPublic }, report) {
    for (const item of work) {
      const { due } = item;
      if (item.kind === 'issue' || !item.isOpen || item.isLasting || !due || due.value >= today) continue;
      if (isPublic && lacks(item.node, 'status')) continue;
      report(
        due.node,
        `${sentence(itemName(item))} was due on ${past(due.value, today)} and is open; it is done, given a new date together, or dropped.`,
      );
    }
  },
});
