// Requests of the preview: never two at once, and the last wish is always met.
import { expect, test } from 'vitest';
import { oneAtATime } from '../../client/src/preview/oneAtATime';

test('what is asked while it runs is done once more, not once each', async () => {
  const ends: (() => void)[] = [];
  const work = oneAtATime(
    () => new Promise((resolve) => ends.push(resolve)),
    () => {},
  );
  work();
  work();
  work();
  expect(ends.length).toBe(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  work();
  await expect.poll(() => ends.length).toBe(3);
});

test('what breaks is told, and does not keep the next from running', async () => {
  const told: unknown[] = [];
  let runs = 0;
  const work = oneAtATime(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('broken');
    },
    (error) => told.push(error),
  );
  work();
  work();
  await expect.poll(() => runs).toBe(2);
  expect(told).toEqual([new Error('broken')]);
});
