// Settings: whatever a client sends.
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { parseDay } from '../../server/src/model/calendar';
import { BOUNDS } from '../../server/src/session/scan';
import { readSettings } from '../../server/src/session/settings';

const SCAN = { files: 100_000, folders: 200_000, depth: 64, seconds: 10 };
const USUAL = { enable: true, asOf: undefined, documentation: undefined, scan: SCAN };

test.each([
  [undefined, {}],
  [null, {}],
  ['x', {}],
  [[], {}],
  [{ alliance: null }, {}],
  [{ enable: 'no' }, {}],
  [{ enable: false }, { enable: false }],
  [{ alliance: { enable: false } }, { enable: false }],
  [{ asOf: '2026-11-22' }, { asOf: parseDay('2026-11-22') }],
  [{ asOf: '' }, {}],
  [{ asOf: '2026-02-30' }, {}],
  [{ asOf: 20261122 }, {}],
  [{ documentation: 'https://alliance.example/rules' }, { documentation: 'https://alliance.example/rules/' }],
  [{ documentation: 'http://alliance.example' }, {}],
  [{ documentation: 'javascript:alert(1)' }, {}],
  [{ scan: null }, {}],
  [{ scan: 7 }, {}],
  [{ scan: [7] }, {}],
  [{ scan: { maxFiles: '7', maxFolders: null, maxDepth: Number.NaN } }, {}],
  [
    { scan: { maxFiles: 7, maxFolders: 8.9, maxDepth: 3, maxSeconds: 30 } },
    { scan: { files: 7, folders: 8, depth: 3, seconds: 30 } },
  ],
  [
    { scan: { maxFiles: 0, maxFolders: -1, maxDepth: 0, maxSeconds: 0 } },
    { scan: { files: 1, folders: 1, depth: 1, seconds: 1 } },
  ],
  [
    { scan: { maxFiles: 1e9, maxFolders: 1e9, maxDepth: 1e9, maxSeconds: Number.POSITIVE_INFINITY } },
    { scan: { files: 1_000_000, folders: 2_000_000, depth: 256, seconds: 600 } },
  ],
])('%j', (value, expected) => {
  expect(readSettings(value)).toEqual({ ...USUAL, ...expected });
});

test('the manifest of the extension offers each bound of the search, with what is usual and what is possible', () => {
  const offered = Object.entries(manifest.contributes.configuration.properties).filter(([key]) =>
    key.includes('.scan.'),
  );
  const bounds = offered.map(([key, setting]) => [key.replace('alliance.scan.', ''), setting]);
  const wanted = Object.entries(BOUNDS).map(([key, { least, most, usual }]) => [
    key,
    expect.objectContaining({ type: 'integer', minimum: least, maximum: most, default: usual }),
  ]);
  expect(bounds).toEqual(wanted);
});
