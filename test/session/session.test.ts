// A session on a machine of its own: what cannot be waited for with a real clock and a real disk.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CancellationToken, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { scores } from '../../server/src/session/briefs';
import { clientOf } from '../../server/src/session/client';
import { Session } from '../../server/src/session/session';
import type { FileSource } from '../../server/src/workspace/fileSource';
import { EVERYTHING, NOTHING } from '../protocol/capabilities';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 23, 59, 0) }));
afterEach(() => vi.useRealTimers());

const EMPTY: FileSource = {
  list: async () => ({ files: [], unreadable: [], cut: false }),
  read: async (path) => Promise.reject(new Error(path)),
};
const URI = 'file:///work/a.alliance.yaml';

function sessionWith(capabilities: typeof NOTHING, files: FileSource, initial: object = {}) {
  const published: PublishDiagnosticsParams[] = [];
  const logs: string[] = [];
  let refreshes = 0;
  const session = new Session({
    client: clientOf(capabilities),
    platform: { isFile: async () => false, below: () => files, now: () => Date.now() },
    outlet: {
      publish: (params) => void published.push(params),
      refresh: async () => {
        refreshes++;
      },
      progress: async () => ({ report: () => {}, done: () => {} }),
      warn: (message) => void logs.push(message),
      log: (message) => void logs.push(message),
    },
    folders: ['file:///work'],
    initial,
  });
  return { session, published, logs, refreshes: () => refreshes };
}

const DATED = `alliance: 1
id: a
name: A
stage: manage
partners: [{ id: x, name: X }, { id: y, name: Y }]
kpis: [{ id: k, name: K, actuals: [{ date: 2026-11-23, value: 1 }] }]
`;

test('at midnight another day counts', async () => {
  const { session, refreshes } = sessionWith(EVERYTHING, EMPTY);
  session.open({ uri: URI, languageId: 'alliance', version: 1, text: DATED });
  const told = async () => {
    const waiting = session.told(URI);
    await vi.advanceTimersByTimeAsync(100);
    return (await waiting)?.diagnostics.map(({ code }) => code);
  };
  expect(await told()).toContain('kpi/future-actual');
  expect(refreshes()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refreshes()).toBe(1);
  expect(await told()).not.toContain('kpi/future-actual');
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(refreshes()).toBe(2);
  session.dispose();
});

test('a search that does not end is ended, and features do not wait for it', async () => {
  const endless: FileSource = {
    ...EMPTY,
    list: ({ signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ files: [], unreadable: [], cut: 'stopped' }));
      }),
  };
  const { session } = sessionWith(NOTHING, endless);
  session.open({ uri: URI, languageId: 'alliance', version: 1, text: DATED });
  const view = session.view(URI);
  await vi.advanceTimersByTimeAsync(100);
  expect((await view)?.analysis.file.alliance?.id?.value).toBe('a');
  const symbols = workspaceSymbols(session.named(), { query: '' }, CancellationToken.None);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await symbols).toEqual([]);
  session.dispose();
  await vi.advanceTimersByTimeAsync(100);
});

test('a client that never answers for its settings is not waited for without end', async () => {
  const { session } = sessionWith(EVERYTHING, EMPTY);
  session.configure(new Promise(() => {}));
  session.open({ uri: URI, languageId: 'alliance', version: 1, text: DATED });
  const told = session.told(URI);
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await told)?.diagnostics.length).toBeGreaterThan(0);
  session.dispose();
});

test('settings that cannot be had are told of, and those before count', async () => {
  const { session, logs } = sessionWith(EVERYTHING, EMPTY, { asOf: '2026-11-24' });
  session.configure(Promise.reject(new Error('no settings')));
  session.open({ uri: URI, languageId: 'alliance', version: 1, text: DATED });
  const told = session.told(URI);
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await told)?.diagnostics.map(({ code }) => code)).not.toContain('kpi/future-actual');
  expect(logs).toEqual([expect.stringContaining('no settings')]);
  session.dispose();
});

test('health is told once of a text, whoever asks, and anew after an edit', async () => {
  const { session } = sessionWith(EVERYTHING, EMPTY);
  session.open({ uri: URI, languageId: 'alliance', version: 1, text: DATED });
  const health = async (extent?: true) => {
    const view = session.view(URI, extent);
    await vi.advanceTimersByTimeAsync(100);
    return (await view)?.health();
  };
  const first = await health();
  expect(first?.name).toBe('A');
  expect(await health(true)).toBe(first);
  expect(await health()).toBe(first);
  session.change(URI, 2, [{ text: DATED.replace('name: A', 'name: B') }]);
  expect((await health())?.name).toBe('B');
  session.dispose();
});

test('health of files that are not open is kept until they change, and so is what was found in them', async () => {
  const names = ['a.alliance.yaml', 'b.alliance.yaml'];
  let reads = 0;
  const files: FileSource = {
    list: async () => ({ files: names, unreadable: [], cut: false }),
    read: async (path) => {
      reads++;
      return DATED.replace('id: a', `id: ${path[0]}`);
    },
  };
  const { session } = sessionWith(EVERYTHING, files);
  const uris = names.map((name) => `file:///work/${name}`);
  const told = async () => {
    const waiting = scores(session, { uris }, CancellationToken.None);
    await vi.advanceTimersByTimeAsync(1_000);
    return (await waiting).map(({ uri, stage }) => [uri, stage]);
  };
  const both = uris.map((uri) => [uri, 'manage']);
  expect(await told()).toEqual(both);
  const first = reads;
  expect(first).toBe(2);
  expect(await told()).toEqual(both);
  expect(reads).toBe(first);
  session.watched([{ uri: uris[1] ?? '', type: 2 }]);
  expect(await told()).toEqual(both);
  // Once for what others may know of it, once to judge it.
  expect(reads).toBe(first + 2);
  session.dispose();
});
