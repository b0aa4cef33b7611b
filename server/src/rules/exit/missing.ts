// An alliance without an exit plan.

import type { Fix } from '../../finding';
import { lacks, missingBlock } from '../../model/absence';
import type { Alliance } from '../../model/types';
import { quoted } from '../../schema/words';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { exitPlan } from '../skeletons/exitPlan';

/** What is expected where the end may be near. */
const NORMS: ReadonlyMap<string, string> = new Map([
  ['transition', 'a transition may end in a separation, and then leads, triggers and duties have to be clear'],
  ['exit', 'a clean separation needs leads, triggers and duties'],
]);

export default defineRule({
  id: 'exit/missing',
  kind: 'gap',
  level: 'info',
  gate: { from: 'structure', depth: 2, until: 'exit' },
  louder: [
    { level: 'warning', from: 'launch' },
    { level: 'error', from: 'manage', depth: 4 },
    { level: 'error', from: 'transition' },
  ],
  summary: 'An alliance has an exit plan.',
  why: 'A clean separation lets both sides keep the value they built and their name as good partners. It is agreed best while relations are good; once one side wants to leave, every point is disputed.',
  next: 'Agree on the exit plan while both sides are on good terms.',
  source: ['R', 'P'],
  examples: {
    flags: `stage: launch
`,
    allows: `stage: launch
exitPlan:
  lead: { northwind: northwind.allianceManager, helios: helios.allianceManager }
  triggers: [{ kind: convenience, notice: 180d }]
`,
  },
  check(alliance, report) {
    if (!lacks(alliance.root, 'exitPlan')) return;
    const stage = alliance.stage?.value ?? '';
    const norm = NORMS.get(stage) ?? 'how to part is best agreed while relations are good';
    const message = `No exit plan is written at stage ${quoted(stage)}; ${norm}.`;
    report(missingBlock(alliance, 'exitPlan'), message, { subject: '', fixes: skeleton(alliance) });
  },
});

function skeleton(alliance: Alliance): readonly Fix[] {
  const cast = castOf(alliance);
  if (!cast) return [];
  return insertion(
    alliance.document,
    alliance.root,
    { key: 'exitPlan', value: exitPlan(alliance, cast) },
    'Add an exit plan to fill in',
  );
}
