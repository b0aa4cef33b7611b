// The suites in an extension host that is a worker, as on vscode.dev.
import { expect, test } from 'vitest';
import { mochaInWorker } from './mochaInWorker';
import { retell } from './retell';

const run = await mochaInWorker();
retell(run);

test('the health preview was seen with its content', () => {
  expect(run.preview).toEqual({
    title: 'Orvenholt–Solmaric home storage alliance',
    score: expect.stringMatching(/^32\s+Red/),
  });
});
