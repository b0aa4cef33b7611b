// The suites in a Node extension host of the oldest VS Code that the extension supports.
import { expect, test } from 'vitest';
import { mochaInServer } from './mochaInServer';
import { retell } from './retell';

const run = await mochaInServer('oldest');
retell(run);

test('extension host and language server were watched', () => {
  expect(run.processes).toContainEqual(expect.stringContaining('--type=extensionHost'));
  expect(run.processes).toContainEqual(expect.stringMatching(/dist\/server\.js.*--node-ipc/));
});
