// How loud a finding is: stage, depth, presets, configuration, public records, the other side.
import { describe, expect, test } from 'vitest';
import type { Level } from '../../server/src/finding';
import type { Depth, Stage } from '../../server/src/model/terms';
import type { Alliance, Partner } from '../../server/src/model/types';
import { isOpen, levelAt, levelOf } from '../../server/src/rules/gate';
import { defineRule, type Gate } from '../../server/src/rules/rule';

const rule = defineRule({
  id: 'test/gap',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'structure', depth: 2, until: 'exit' },
  louder: [{ level: 'error', from: 'launch', depth: 3 }],
  summary: 'A gap.',
  why: 'A test.',
  source: ['P'],
  examples: { flags: '', allows: '' },
  check() {},
});

test.each<[Gate | undefined, Stage | undefined, Depth, boolean]>([
  [undefined, 'source', 1, true],
  [undefined, 'transition', 5, true],
  [undefined, 'exit', 5, false],
  [undefined, 'closed', 5, false],
  [undefined, undefined, 1, true],
  [{ from: 'launch' }, undefined, 5, false],
  [{ from: 'launch', depth: 3 }, 'launch', 3, true],
  [{ from: 'launch', depth: 3 }, 'launch', 2, false],
  [{ from: 'launch', depth: 3 }, 'form', 5, false],
  [{ from: 'launch', until: 'exit' }, 'exit', 1, true],
  [{ from: 'launch', until: 'exit' }, 'closed', 1, false],
  [{ from: 'exit', until: 'exit' }, 'transition', 5, false],
])('gate %j at %s, depth %s: %s', (gate, stage, depth, open) => {
  expect(isOpen(gate, stage, depth)).toBe(open);
});

test.each<[Stage, Depth, Level]>([
  ['structure', 2, 'warning'],
  ['launch', 2, 'warning'],
  ['launch', 3, 'error'],
  ['exit', 3, 'error'],
])('at %s, depth %s it is %s', (stage, depth, level) => {
  expect(levelAt(rule, stage, depth)).toBe(level);
});

describe('the level of one finding', () => {
  const self = { id: { value: 'northwind' } } as Partner;
  const other = { id: { value: 'helios' } } as Partner;
  const alliance = (given: Partial<Alliance>) =>
    ({ stage: { value: 'manage' }, depth: 4, isPublic: false, self, ...given }) as Alliance;
  const none = { level: undefined, options: {} };
  const level = (
    given: Partial<Alliance>,
    side?: Partner,
    preset: 'recommended' | 'strict' | 'relaxed' = 'recommended',
    own?: Level,
  ) => levelOf({ rule, setting: none, preset, alliance: alliance(given) }, own, side);

  test('our own side is told as loudly as the rule says', () => expect(level({}, self)).toBe('error'));
  test('the other side is told one level lower', () => expect(level({}, other)).toBe('warning'));
  test('without a side of our own nobody is the other side', () =>
    expect(level({ self: undefined }, other)).toBe('error'));
  test('a public record tells gaps as hints', () => expect(level({ isPublic: true }, self)).toBe('hint'));
  test('a finding may bring its own level', () => expect(level({}, other, 'recommended', 'info')).toBe('hint'));
  test('strict raises', () => expect(level({}, other, 'strict')).toBe('warning'));
  test('strict leaves public records at hints', () => expect(level({ isPublic: true }, self, 'strict')).toBe('hint'));
  test('relaxed lowers gaps', () => expect(level({}, self, 'relaxed')).toBe('warning'));
  test('what the configuration sets is final', () => {
    const set = { level: 'error', options: {} } as const;
    expect(
      levelOf({ rule, setting: set, preset: 'relaxed', alliance: alliance({ isPublic: true }) }, 'info', other),
    ).toBe('error');
  });
});
