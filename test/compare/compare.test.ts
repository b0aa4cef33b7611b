// Every kind of change, by a pair of texts: what it means on the way there, and on the way back.
import { describe, expect, it } from 'vitest';
import { WEIGHT_OF } from '../../server/src/compare/kinds';
import { BASE } from './base';
import type { Case } from './cases/case';
import { PARTS } from './cases/parts';
import { REST } from './cases/rest';
import { WHOLE } from './cases/whole';
import { changesIn, difference } from './texts';

function changed(before: string, { from, to }: Case): string {
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return after;
}

describe.each([
  ...Object.entries(PARTS).map(([part, cases]) => ({ part, cases, before: BASE })),
  ...Object.entries(REST).map(([part, cases]) => ({ part, cases, before: WHOLE })),
])('$part', ({ cases, before }) => {
  it.each(cases)('$from to $to', (each) => {
    const after = changed(before, each);
    expect(changesIn(before, after)).toEqual(each.there);
    expect(changesIn(after, before)).toEqual(each.back);
    expect(difference(before, after).untold).toEqual([]);
  });
});

it('every kind of change is shown above', () => {
  const shown = new Set(
    [...Object.values(PARTS), ...Object.values(REST)]
      .flatMap((cases) => cases.flatMap(({ there, back }) => [...there, ...back]))
      .map((each) => each.split(' ')[0]),
  );
  const missing = Object.keys(WEIGHT_OF).filter((kind) => !shown.has(kind));
  expect(missing).toEqual([]);
});
