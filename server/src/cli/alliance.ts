// The executable: hands the process to `main` and waits until all is written. Started as a thread, it judges for the one
// that started it.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import type { Io, Output } from './io';
import { main } from './main';
import { withSlashes } from './paths';
import { threadWork } from './threads';

const MS_PER_DAY = 86_400_000;

function outputTo(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  // Whoever reads us may stop reading (`alliance check | head`): then there is nobody left to complain to.
  stream.on('error', () => {
    isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    stream,
    write: (text) =>
      new Promise((resolve) => {
        if (isClosed) resolve(false);
        else stream.write(text, (error) => resolve(!error));
      }),
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A file of the page, which the build puts beside the executable. */
function beside(name: string): string {
  return readFileSync(join(__dirname, 'webview', name), 'utf8');
}

const io: Io = {
  cwd: withSlashes(process.cwd()),
  env: process.env,
  stdin: readStandardInput,
  get keyboard() {
    return process.stdin.isTTY && process.stderr.isTTY ? process.stdin : undefined;
  },
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  // A watch may go on past midnight.
  get today() {
    return Math.floor(Date.now() / MS_PER_DAY);
  },
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
  thread: () => new Worker(__filename),
  // A bundle of its own: other commands start without it.
  serve: async (options) => (await import('../server')).start(options),
  pageAssets: () => ({ script: beside('preview.js'), style: beside('preview.css') }),
  cores: availableParallelism(),
  clock: () => performance.now(),
};

if (parentPort) {
  const port = parentPort;
  const work = threadWork();
  // One message after the other, also where the work of one waits for the disk.
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message) => {
    last = last.then(async () => {
      const answer = await work(message);
      if (answer) port.postMessage(answer);
    });
  });
} else {
  main(process.argv.slice(2), io).then((exit) => {
    process.exitCode = exit;
  });
}
