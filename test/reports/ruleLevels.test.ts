// What a page tells of the levels of a rule and of the change a fix makes, and the list of all rules.
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../server/src/reports/lineDiff';
import { ruleEntry } from '../../server/src/reports/ruleEntry';
import { levelsOf } from '../../server/src/reports/ruleLevels';
import { rulesList } from '../../server/src/reports/rulePageText';
import { defineRule } from '../../server/src/rules/rule';
import { GAP, PLAIN, rule, SHAPE } from './rulePages';

describe('levels', () => {
  const gate = (parts: Pick<typeof GAP, 'gate' | 'louder'>) => levelsOf(defineRule({ ...GAP, louder: [], ...parts }));

  it('are a sentence where there is one', () => {
    expect(levelsOf(SHAPE)).toBe('error, at every stage and depth');
    expect(gate({ gate: { until: 'closed' } })).toBe('info, at every stage, at every depth');
    expect(gate({ gate: { from: 'exit', until: 'exit', depth: 5 } })).toBe(
      'info, at exit, at depth 5; silent otherwise',
    );
    expect(levelsOf(rule('sponsor/overloaded'))).toBe('info, over all alliances that are not past the transition');
  });

  it('are a table without empty rows and columns where they differ', () => {
    expect(levelsOf(GAP)).toEqual({
      depths: ['depth 2 to 3', 'depth 4 and up'],
      rows: [
        { stages: 'structure to form', levels: ['info', 'info'] },
        { stages: 'launch', levels: ['warning', 'warning'] },
        { stages: 'manage to exit', levels: ['warning', 'error'] },
      ],
      silentElsewhere: true,
    });
    expect(gate({ gate: { until: 'closed' }, louder: [{ level: 'error', from: 'closed' }] })).toEqual({
      depths: ['every depth'],
      rows: [
        { stages: 'source to exit', levels: ['info'] },
        { stages: 'closed', levels: ['error'] },
      ],
      silentElsewhere: false,
    });
  });
});

describe('the difference of two texts', () => {
  const diff = (before: string, after: string, known = Number.POSITIVE_INFINITY) =>
    lineDiff(before, after, known).map(({ mark, text }) => mark + text);

  it('has what goes, what comes, and a line around it', () => {
    expect(diff('a\nb\nc\nd\ne', 'a\nb\nC\nd\ne')).toEqual([' b', '-c', '+C', ' d']);
    expect(diff('a\nb\nc\nd\ne', 'b\nc\nd\ne\nf')).toEqual(['-a', ' b', ' e', '+f']);
    expect(diff('a', 'a')).toEqual([]);
    expect(diff('', 'a')).toEqual(['-', '+a']);
  });

  it('shows no line of what a reader does not know', () => {
    expect(diff('a\nb\nc', 'a\nB\nc', 2)).toEqual([' a', '-b', '+B']);
  });
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
