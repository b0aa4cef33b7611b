// The progress bar: on a terminal, for long work, on standard error.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../server/src/cli/io';
import { progressOf } from '../../server/src/cli/progress';

/** What is drawn while ten files take so many milliseconds each. */
async function drawn(milliseconds: number, { isTerminal = true, quiet = false } = {}): Promise<string> {
  let now = 0;
  let text = '';
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  });
  stream.on('data', (chunk) => {
    text += chunk;
  });
  const output = { isTerminal, columns: 80, stream, write: async () => true };
  const io: Io = {
    cwd: '/',
    env: {},
    stdin: async () => new Uint8Array(),
    keyboard: undefined,
    stdout: output,
    stderr: output,
    today: 0,
    interrupted: async () => {},
    thread: undefined,
    serve: async () => {},
    pageAssets: () => ({ script: '', style: '' }),
    cores: 1,
    clock: () => now,
  };
  const progress = progressOf(io, 10, quiet);
  for (let done = 1; done <= 10; done++) {
    now += milliseconds;
    await progress.at(done);
  }
  progress.stop();
  return text;
}

describe('the progress bar', () => {
  it('is drawn once the work takes longer than a second', async () => {
    expect(await drawn(400)).toContain('of 10 files');
    expect(await drawn(90)).toBe('');
  });

  it('is not drawn where nobody would see it, or wants to', async () => {
    expect(await drawn(400, { isTerminal: false })).toBe('');
    expect(await drawn(400, { quiet: true })).toBe('');
  });
});
