// An alliance without a single RACI row.
import { lacks, missingBlock } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { coreRows } from '../skeletons/raciRows';

export default defineRule({
  id: 'raci/missing',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'The alliance says who does what: a RACI.',
  why: 'Across two companies nobody can tell from the organisation chart who answers for an activity. A table of who is accountable, responsible, consulted and informed settles it before it is disputed; the eleven core activities are a good start.',
  source: ['R', 'P'],
  examples: {
    flags: `stage: launch
raci: []`,
    allows: `stage: launch
raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]`,
  },
  check(alliance, report) {
    const raci = valueAt(alliance.root, 'raci');
    const isEmpty = raci?.kind === 'list' && raci.items.length === 0 && !raci.damaged;
    if (!isEmpty && !lacks(alliance.root, 'raci')) return;
    report(
      raci ?? missingBlock(alliance, 'raci'),
      'No RACI is written here; for each core activity one actor is accountable, and others are responsible, consulted or informed.',
      { fixes: coreRows(alliance, 'Add rows for the core activities') },
    );
  },
});
