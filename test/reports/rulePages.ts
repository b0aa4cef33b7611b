import type { Look } from '../../server/src/reports/report';
import { rulePage } from '../../server/src/reports/rulePage';
import { rulePageMarkdown } from '../../server/src/reports/rulePageMarkdown';
import { rulePageText } from '../../server/src/reports/rulePageText';
import { ruleById } from '../../server/src/rules/index';
import { defineRule, defineShapeRule, type Rule } from '../../server/src/rules/rule';

export const PLAIN: Look = { colors: false, columns: undefined, quiet: false };

export const GAP = defineRule({
  id: 'exit/unplanned',
  kind: 'gap',
  level: 'info',
  gate: { from: 'structure', depth: 2, until: 'exit' },
  louder: [
    { level: 'warning', from: 'launch' },
    { level: 'error', from: 'manage', depth: 4 },
  ],
  summary: 'An alliance has an exit plan.',
  why: 'Partners who never spoke of the end part in anger. Whoever agrees on the way out while both sides wish each other well keeps what was built, and the door stays open.',
  source: ['P', 'R'],
  options: {
    limit: { type: 'number', default: 3, description: 'How many.' },
    share: {
      type: 'byDepth',
      default: { 3: 15, 4: 25 },
      description: 'How much of a working week is the least at each depth, in percent of it.',
    },
  },
  examples: { flags: '\nstage: launch\n\nkpis:\n  - id: a\n', allows: 'exitPlan: {}\n' },
  check: () => {},
});

export const SHAPE = defineShapeRule({
  id: 'schema/odd',
  kind: 'shape',
  level: 'error',
  summary: 'Nothing is odd.',
  why: 'Odd things confuse.',
  source: ['P'],
  examples: { flags: 'a: 1', allows: 'b: 1' },
  check: () => {},
});

export function rule(id: string): Rule {
  const found = ruleById(id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

export const text = (id: string) => [...rulePageText(rulePage(rule(id)), PLAIN)].join('');
export const markdown = (id: string) => rulePageMarkdown(rulePage(rule(id)));
