// Starts the server as a browser does: its bundle as the script of a Worker, in a world that has what every Worker has
// and nothing of Node. A thread of Node stands in for the browser's.
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Running } from './languageClient';

/** The names of a Worker's world that JavaScript itself does not bring along. */
const WORLD = [
  'AbortController',
  'AbortSignal',
  'atob',
  'btoa',
  'clearTimeout',
  'console',
  'crypto',
  'performance',
  'queueMicrotask',
  'setTimeout',
  'TextDecoder',
  'TextEncoder',
  'URL',
];

const THREAD = `
const { parentPort, workerData: { script, world } } = require('node:worker_threads');
const { createContext, runInContext } = require('node:vm');
const self = Object.fromEntries(world.map((name) => [name, globalThis[name]]));
self.addEventListener = () => {};
self.postMessage = (data) => parentPort.postMessage(data);
self.close = () => process.exit();
self.self = self;
runInContext(script, createContext(self, { codeGeneration: { strings: false, wasm: false } }));
parentPort.on('message', (data) => self.onmessage({ data }));
`;

/** Starts the bundle of a file. */
export function worker(bundle: string): Running {
  const thread = new Worker(THREAD, { eval: true, workerData: { script: readFileSync(bundle, 'utf8'), world: WORLD } });
  thread.on('error', (error) => {
    throw error;
  });
  return {
    reader: new PortMessageReader(thread),
    writer: new PortMessageWriter(thread),
    ended: new Promise((resolve) => thread.on('exit', resolve)),
    end: () => void thread.terminate(),
  };
}
