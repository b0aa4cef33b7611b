// The repository as it is packed from: what is built, in a folder of its own, beside what is packed as it stands.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildCommandLine, buildExtension } from '../../tools/build.mjs';

export const ROOT = resolve(__dirname, '../..');
export const BUILT = mkdtempSync(join(tmpdir(), 'alliance-packed-'));
export const DIST = join(BUILT, 'dist');

beforeAll(async () => {
  for (const path of ['package.json', 'README.md', 'LICENSE']) cpSync(join(ROOT, path), join(BUILT, path));
  await Promise.all([buildCommandLine(DIST), buildExtension(DIST)]);
});
afterAll(() => rmSync(BUILT, { recursive: true, force: true }));
