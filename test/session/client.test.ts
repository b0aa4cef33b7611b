// What a client says of itself beyond the protocol: JSON, of which nothing is trusted.
import { expect, test } from 'vitest';
import { clientOf } from '../../server/src/session/client';

test.each<[initial: unknown, commands: readonly string[]]>([
  [undefined, []],
  [null, []],
  ['alliance.explainRule', []],
  [{ commands: 'alliance.explainRule' }, []],
  [{ commands: ['alliance.explainRule', 1, null] }, ['alliance.explainRule']],
])('of %j the commands are %j', (initial, commands) => {
  expect(clientOf({}, initial).commands).toEqual(commands);
});
