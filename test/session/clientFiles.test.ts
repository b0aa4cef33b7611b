// Files of a client that takes its time: what cannot be waited for with a real clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Ask, clientPlatform } from '../../server/src/session/clientFiles';
import { LIMITS } from '../../server/src/workspace/fileSource';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const LATE = 'could not be read: the editor did not answer within 5 seconds';

/** A client that never answers for the places given. */
function silentOn(silent: RegExp) {
  let open = 0;
  const most = { open: 0 };
  const takenBack: string[] = [];
  const ask: Ask = async (method, { uri }, signal) => {
    if (silent.test(uri)) {
      signal.addEventListener('abort', () => takenBack.push(uri));
      return new Promise(() => {});
    }
    most.open = Math.max(most.open, ++open);
    await new Promise((resolve) => setTimeout(resolve, 100));
    open--;
    if (method === 'alliance/isFile') return true;
    if (method === 'alliance/readFile') return { bytes: btoa('x') };
    const folders = Array.from({ length: 20 }, (_, at) => [`f${at}`, 'folder']);
    const entries = uri === 'memfs:/work' ? folders : [['x.yaml', 'file']];
    return { entries };
  };
  return { platform: clientPlatform(ask), takenBack, most };
}

const query = { folder: '', wants: () => true, limits: LIMITS };

test('a request that is never answered is taken back, and told of', async () => {
  const { platform, takenBack } = silentOn(/silent/);
  const reading = platform
    .below('memfs:/work')
    .read('silent.yaml')
    .catch((error) => error);
  const asking = platform.isFile('memfs:/silent');
  await vi.advanceTimersByTimeAsync(4_999);
  expect(takenBack).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toMatchObject({ path: 'silent.yaml', reason: LATE, missing: false });
  expect(await asking).toBe(false);
  expect(takenBack.sort()).toEqual(['memfs:/silent', 'memfs:/work/silent.yaml']);
});

test('a folder that is never answered for is told of, and those beside it are read meanwhile, some at once', async () => {
  const { platform, most } = silentOn(/f19$/);
  const listing = platform.below('memfs:/work').list(query);
  await vi.advanceTimersByTimeAsync(6_000);
  const { files, unreadable, cut } = await listing;
  expect(files).toHaveLength(19);
  expect(unreadable.map(({ message }) => message)).toEqual([`f19 ${LATE}`]);
  expect(cut).toBe(false);
  expect(most.open).toBeLessThanOrEqual(8);
  expect(most.open).toBeGreaterThan(4);
});

test('folders above that are never answered for are waited for together', async () => {
  const { platform } = silentOn(/^memfs:\/(one(\/two)?)?$/);
  const listing = platform.below('memfs:/one/two/work').list(query);
  await vi.advanceTimersByTimeAsync(5_500);
  expect(await listing).toMatchObject({ files: ['x.yaml'], unreadable: [] });
});
