// The page of a rule at a terminal, the list of rules, and a rule as data.
import { describe, expect, it } from 'vitest';
import type { Look } from '../../server/src/reports/report';
import { ruleEntry } from '../../server/src/reports/ruleEntry';
import { rulePage, rulesList } from '../../server/src/reports/rulePage';
import { defineRule, defineShapeRule } from '../../server/src/rules/rule';

const PLAIN: Look = { colors: false, columns: undefined, quiet: false };

const GAP = defineRule({
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

const SHAPE = defineShapeRule({
  id: 'schema/odd',
  kind: 'shape',
  level: 'error',
  summary: 'Nothing is odd.',
  why: 'Odd things confuse.',
  source: ['P'],
  examples: { flags: 'a: 1', allows: 'b: 1' },
  check: () => {},
});

it('the page says what a rule asks for, why, when, how loudly, with which options and examples', () => {
  expect([...rulePage(GAP, PLAIN)].join('')).toBe(`exit/unplanned

An alliance has an exit plan.

Partners who never spoke of the end part in anger. Whoever agrees on the way out
while both sides wish each other well keeps what was built, and the door stays
open.

Kind      gap: something good practice expects is not written
Level     info; warning from stage launch; error from stage manage, at depth 4
          and up
Speaks    from stage structure until exit, at depth 2 and up
Source    Public practice (RACI, ISO 44001, health checks, contract practice);
          The role of the Relationship Manager (executive summary and deck)
Option    limit: 3 — How many.
Option    share: { 3: 15, 4: 25 } — How much of a working week is the least at
          each depth, in percent of it.

It speaks here
  │ stage: launch
  │
  │ kpis:
  │   - id: a

It is silent here
  │ exitPlan: {}
`);
});

it('the page of a rule about shape has no gate', () => {
  expect([...rulePage(SHAPE, PLAIN)].join('')).toContain('\nLevel     error\nSpeaks    at every stage and depth\n');
});

describe('the list', () => {
  it('has one line a rule, by group', () => {
    expect([...rulesList([SHAPE, GAP], PLAIN)].join('')).toBe(`error   schema/odd      Nothing is odd.

info    exit/unplanned  An alliance has an exit plan.

2 rules. The page of one: alliance explain schema/odd
`);
    expect([...rulesList([SHAPE], { ...PLAIN, quiet: true })].join('')).toBe('error   schema/odd  Nothing is odd.\n');
  });
});

it('a rule as data has the bounds that are not written', () => {
  expect(ruleEntry(GAP).gate).toEqual({ from: 'structure', depth: 2, until: 'exit' });
  expect(ruleEntry(defineRule({ ...GAP, gate: { from: 'launch' } })).gate).toEqual({
    from: 'launch',
    depth: 1,
    until: 'transition',
  });
  expect(ruleEntry(SHAPE)).toEqual({
    id: 'schema/odd',
    kind: 'shape',
    level: 'error',
    gate: null,
    summary: 'Nothing is odd.',
  });
});
