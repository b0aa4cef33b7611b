// The server in a Worker: it finds what the server of a process finds, though an editor reads its files for it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/build.mjs';
import { languageClient } from './languageClient';
import { MemoryFiles } from './memoryFiles';
import { worker } from './worker';

const SAMPLES = resolve(__dirname, '../../samples');
const built = mkdtempSync(join(tmpdir(), 'alliance-worker-'));
const SERVER = join(built, 'web/server.js');
beforeAll(() => buildExtension(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('the bundle', () => {
  test.each(['server.js', 'extension.js'])('%s takes nothing from Node and makes no code of texts', (name) => {
    const text = readFileSync(join(built, 'web', name), 'utf8');
    const required = [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, module = '']) => module);
    expect([...new Set(required)]).toEqual(name === 'server.js' ? [] : ['vscode']);
    expect([...text.matchAll(/["'](node:[a-z/]+)["']/g)].map(([, module = '']) => module).filter(isBuiltin)).toEqual(
      [],
    );
    expect(text).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\b|\bimport\s*\(/);
  });
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

/** Result ids stand for findings with their addresses. */
function withoutId({ resultId: _id, ...item }: { readonly resultId?: string }) {
  return item;
}
