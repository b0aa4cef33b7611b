// An exit plan that does not say what may end the alliance.
import { lacksItems, missingIn } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { itemInsertionAt, onLines } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { triggers } from '../skeletons/exitPlan';

export default defineRule({
  id: 'exit/no-trigger',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 2, until: 'exit' },
  summary: 'The exit plan names what may end the alliance.',
  why: 'Where the triggers are written, neither side has to guess whether the other is entitled to leave, and a missed target or a new owner starts a known procedure instead of a quarrel.',
  source: ['P', 'R'],
  examples: {
    flags: `exitPlan:
  lead: { northwind: ines-roth, helios: amy-chan }
`,
    allows: `exitPlan:
  lead: { northwind: ines-roth, helios: amy-chan }
  triggers: [{ kind: convenience, notice: 180d }, { kind: breach, cure: 30d }]
`,
  },
  check(alliance, report) {
    const { exit, document } = alliance;
    if (!exit || !lacksItems(exit.node, 'triggers')) return;
    const at = valueAt(exit.node, 'triggers') ?? missingIn(exit.node, 'triggers');
    const cast = castOf(alliance);
    report(at, 'No trigger is written in the exit plan; it says what may end the alliance, and who may use it.', {
      fixes: cast
        ? itemInsertionAt(document, exit.node, ['triggers'], onLines(triggers(cast)), 'Add the usual triggers')
        : [],
    });
  },
});
