// How assessments and their scores are read: in order of date, by side, without what cannot be read.
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../server/src/model/calendar';
import { itemGaps } from '../../server/src/model/itemGaps';
import { latestJoint, madeAssessments } from '../../server/src/model/rounds';
import { meanOf } from '../../server/src/model/scores';
import { readFile } from '../../server/src/readFile';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

function read(assessments: string) {
  const text = `alliance: 1
partners: [{ id: northwind }, { id: helios }]
health:
  assessments:
${assessments}`;
  const { alliance } = readFile('a.alliance.yaml', parseYaml(text), EMPTY_WORKSPACE, parseDay('2026-11-22') ?? 0);
  if (!alliance?.health) throw new Error('no health');
  return { alliance, health: alliance.health };
}

test('assessments come in order of date; those ahead are not made yet', () => {
  const { alliance, health } = read(`    - { date: 2026-10-01, kind: joint }
    - { date: 2026-12-01, kind: joint }
    - { date: 2025-10-01, kind: internal }
    - { date: 2026-10-01, kind: internal }
`);
  expect(health.assessments.map(({ date, kind }) => `${formatDay(date.value)} ${kind}`)).toEqual([
    '2025-10-01 internal',
    '2026-10-01 joint',
    '2026-10-01 internal',
    '2026-12-01 joint',
  ]);
  expect(madeAssessments(alliance).map(({ date }) => formatDay(date.value))).toEqual([
    '2026-10-01',
    '2026-10-01',
    '2025-10-01',
  ]);
  expect(formatDay(latestJoint(alliance)?.date.value ?? 0)).toBe('2026-10-01');
});

test('with one that cannot be read, the latest is not known', () => {
  const { alliance, health } = read('    - { date: 2026-10-01, kind: joint }\n    - { date: soon }\n');
  expect(health.isWhole).toBe(false);
  expect(health.assessments).toHaveLength(1);
  expect(madeAssessments(alliance)).toEqual([]);
});

test.each([
  ['{ date: 2026-10-01, kind: internal, scores: { northwind: {}, helios: {} } }', 'internal'],
  ['{ date: 2026-10-01, scores: { northwind: {}, helios: {} } }', 'joint'],
  ['{ date: 2026-10-01, scores: { northwind: {} } }', undefined],
  ['{ date: 2026-10-01, kind: jiont, scores: { northwind: {}, helios: {} } }', undefined],
  ['{ date: 2026-10-01, undisclosed: [kind], scores: { northwind: {}, helios: {} } }', undefined],
])('the kind of %s is %s', (assessment, kind) => {
  expect(read(`    - ${assessment}\n`).health.assessments[0]?.kind).toBe(kind);
});

test.each<[string, readonly [path: string, score: number][], boolean]>([
  [
    'custom: [{ item: Joint  Laboratory, score: 4 }], trust: { ability: 4.2 }, principles: { trust: 3, resources: 3.5 }',
    [
      ['principles/resources', 3.5],
      ['principles/trust', 3],
      ['trust/ability', 4.2],
      ['custom/joint laboratory', 4],
    ],
    true,
  ],
  ['capability: { bonding: { constructiveConflict: 1 } }', [['capability/bonding/constructiveConflict', 1]], true],
  ['principles: { trust: 3, notes: 4, x-mine: 1 }', [['principles/trust', 3]], true],
  ['principles: { trust: 5.1, value: 0, execution: "4", resources: 4 }', [['principles/resources', 4]], false],
  ['principles: { trsut: 3 }', [], false],
  ['principles: high', [], false],
  ['principles: { trust: 3, undisclosed: [value] }', [], false],
  ['undisclosed: [principles], trust: { ability: 4 }', [['trust/ability', 4]], false],
  ['custom: [{ item: Travel }, { item: Desk, score: 2 }, { item: desk, score: 5 }]', [['custom/desk', 2]], false],
])('the scores of { %s }', (scores, expected, isWhole) => {
  const [side] =
    read(`    - { date: 2026-10-01, scores: { helios: { ${scores} } } }\n`).health.assessments[0]?.sides ?? [];
  expect(side?.scores.map(({ path, value }) => [path, value.value])).toEqual(expected);
  expect(side?.isWhole).toBe(isWhole);
});

test('the distance of an item is that of its lowest and highest side, without dust', () => {
  const { health } = read(`    - date: 2026-10-01
      scores:
        northwind: { principles: { trust: 3.3, value: 4 } }
        helios: { principles: { trust: 1.8 } }
`);
  const gaps = itemGaps(health.assessments[0]?.sides ?? []);
  expect(gaps.map(({ path, low, high, distance }) => [path, low.side.key.text, high.side.key.text, distance])).toEqual([
    ['principles/trust', 'helios', 'northwind', 1.5],
  ]);
  expect(meanOf(health.assessments[0]?.sides[0]?.scores ?? [])).toBe(3.65);
  expect(meanOf([])).toBeUndefined();
});
