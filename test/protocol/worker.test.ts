// The server in a Worker: it finds what the server of a process finds, though an editor reads its files for it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/build.mjs';
import { languageClient } from './languageClient';
import { MemoryFiles } from './memoryFiles';
import { worker } from './worker';

const SAMPLES = resolve(__dirname, '../../samples');
const built = mkdtempSync(join(tmpdir(), 'alliance-worker-'));
const SERVER = join(built, 'web/server.js');
const MAKES_CODE = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimport\s*\(/;
beforeAll(() => buildExtension(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

test('its bundle takes nothing from Node and makes no code of texts', () => {
  const text = readFileSync(SERVER, 'utf8');
  const required = [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, module = '']) => module);
  expect(required).toEqual([]);
  expect([...text.matchAll(/["'](node:[a-z/]+)["']/g)].map(([, module = '']) => module).filter(isBuiltin)).toEqual([]);
  expect(text).not.toMatch(MAKES_CODE);
  expect(text).not.toMatch(/\bimportScripts\b/);
});

test('the extension that starts it takes nothing from Node in a browser, and makes no code of texts', async () => {
  const text = readFileSync(join(built, 'extension.js'), 'utf8');
  expect(text).not.toMatch(MAKES_CODE);
  const asked = new Set<string>();
  const module = { exports: {} as { activate(context: unknown): Promise<void> } };
  const require = (name: string) => {
    asked.add(name);
    if (name !== 'vscode') throw new Error(`There is no "${name}" in a browser.`);
    return anything();
  };
  class Worker {}
  const globals = { module, exports: module.exports, require, Worker, importScripts() {}, setTimeout, clearTimeout };
  runInNewContext(text, { ...globals, TextEncoder, TextDecoder, performance, console });
  await module.exports.activate(anything());
  expect([...asked]).toEqual(['vscode']);
});

function samples(): MemoryFiles {
  const below = readdirSync(SAMPLES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = below.map(({ parentPath, name }) => join(parentPath, name));
  return new MemoryFiles(
    Object.fromEntries(paths.map((path) => [`/samples${path.slice(SAMPLES.length)}`, readFileSync(path)])),
  );
}

describe('in a Worker', () => {
  test('the findings of all samples are those of the process', async () => {
    const process = await languageClient(SAMPLES);
    const inWorker = await languageClient('memfs:/samples', { files: samples(), start: () => worker(SERVER) });
    expect(inWorker.initialized.capabilities).toEqual(process.initialized.capabilities);
    const [theirs, ours] = [await process.pullWorkspace(), await inWorker.pullWorkspace()];
    const plain = (report: typeof ours, folder: string) => JSON.stringify(report.items).replaceAll(folder, '');
    expect(ours.items.length).toBeGreaterThan(10);
    expect(JSON.parse(plain(ours, 'memfs:/samples')).map(withoutId)).toEqual(
      JSON.parse(plain(theirs, process.uri(''))).map(withoutId),
    );
  });
});

/** Whatever is taken from it, called or made of it is anything again: an empty list, a promise that nobody keeps. */
function anything(): unknown {
  const target = function target() {};
  const answer = (_: unknown, key: string | symbol) => {
    if (key === Symbol.iterator) return [][Symbol.iterator];
    return key === Symbol.toPrimitive ? () => '' : key === 'prototype' ? target.prototype : anything();
  };
  return new Proxy(target, { get: answer, set: () => true, apply: anything, construct: () => Object(anything()) });
}

/** Result ids stand for findings with their addresses. */
function withoutId({ resultId: _id, ...item }: { readonly resultId?: string }) {
  return item;
}
