// Settings: whatever a client sends.
import { expect, test } from 'vitest';
import { parseDay } from '../../server/src/model/calendar';
import { readSettings } from '../../server/src/session/settings';

const USUAL = { enable: true, asOf: undefined, documentation: undefined };

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
])('%j', (value, expected) => {
  expect(readSettings(value)).toEqual({ ...USUAL, ...expected });
});
