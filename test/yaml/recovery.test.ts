// How much of the samples survives single edits that break them: the figures that the benchmark prints, held here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corruptions, KINDS, measure, ours } from '../bench/recovery';

const folder = join(process.cwd(), 'samples');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const all = corruptions(texts, 200, 20261122);

test('there are 200 broken texts of each kind', () => {
  expect(KINDS.map((kind) => all.filter((corruption) => corruption.kind === kind).length)).toEqual([
    200, 200, 200, 200, 200, 200,
  ]);
});

test('all together, at least 99.5 % are told where they are, and at least 99 % of the keys survive', () => {
  const { success, surviving, failures } = measure(all, ours);
  const why = failures.map((failure) => `${failure.corruption.kind}: ${failure.why}`).join('\n');
  expect(success, why).toBeGreaterThanOrEqual(0.995);
  expect(surviving, why).toBeGreaterThanOrEqual(0.99);
});

test.each(KINDS)('%s', (kind) => {
  const some = all.filter((corruption) => corruption.kind === kind);
  const { success, surviving, failures } = measure(some, ours);
  const why = failures.map((failure) => failure.why).join('\n');
  expect(success, why).toBeGreaterThanOrEqual(0.99);
  expect(surviving, why).toBeGreaterThanOrEqual(0.99);
});

test('the measurement sees what is lost: a reader that keeps nothing gets nothing', () => {
  const figures = measure(all.slice(0, 20), () => ({ lines: [], value: undefined }));
  expect([figures.success, figures.surviving]).toEqual([0, 0]);
});
