// The package of the extension: nothing missing, nothing too much, small, and nothing that only one vendor's editor has.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { packageExtension, stageExtension } from '../../tools/package.mjs';
import { temporaryFolder } from '../temporaryFolder';
import { DIST, ROOT } from './built';
import { namesInZip } from './zip';

let folder: string;
let manifest: Record<string, unknown> & { icon: string; contributes: unknown };

beforeEach(() => {
  folder = temporaryFolder({});
  stageExtension(folder, DIST);
  manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
});

test('holds what the extension needs, and no more', () => {
  const { path, said } = packageExtension(folder, DIST);
  expect(said).toBe('');
  const names = namesInZip(path);
  expect(names.filter((name) => !name.startsWith('extension/'))).toEqual([
    '[Content_Types].xml',
    'extension.vsixmanifest',
  ]);
  expect(names.flatMap((name) => /^extension\/(.*)/.exec(name)?.[1] ?? [])).toEqual(
    [
      ...['LICENSE.txt', 'changelog.md', 'package.json', 'readme.md'],
      ...['extension', 'languageServer', 'protocolLibrary', 'server', 'serverWork'].map((name) => `dist/${name}.js`),
      ...['ical-generator', 'sindresorhus-transliterate'].map((name) => `dist/${name}.js`),
      ...['dist/web/server.js', 'dist/webview/preview.css', 'dist/webview/preview.js'],
      ...['alliance.tmLanguage', 'markdown.tmLanguage', 'language-configuration', 'snippets'].map(
        (name) => `client/language/${name}.json`,
      ),
      ...['fix', 'see', 'share', 'write'].map((name) => `client/walkthrough/${name}.md`),
      ...['alliance.svg', 'file-dark.svg', 'file-light.svg', 'icon.png'].map((name) => `client/media/${name}`),
    ].sort(),
  );
});

test('is small', () => {
  const { path, size } = packageExtension(folder, DIST);
  expect(readFileSync(path).length).toBe(size);
  expect(size).toBeLessThan(1_000_000);
});

test('has a manifest for editors, not for npm', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({
    ...{ name: 'alliance-as-code', version },
    ...{ main: './dist/extension.js', browser: './dist/extension.js' },
  });
  expect(manifest.engines).toEqual({ vscode: expect.any(String) });
  for (const key of ['private', 'bin', 'imports', 'files', 'scripts', 'devDependencies'])
    expect(manifest).not.toHaveProperty(key);
});

test('needs nothing that only one editor of the family has', () => {
  for (const key of ['enabledApiProposals', 'extensionDependencies', 'extensionPack', 'extensionKind'])
    expect(manifest).not.toHaveProperty(key);
});

test('has every file that its manifest names', () => {
  const { icon, main, browser, contributes } = manifest;
  const paths = [icon, main, browser, ...texts(contributes)].filter(
    (text) => typeof text === 'string' && /^(\.\/)?(client|dist)\//.test(text),
  );
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) expect(existsSync(join(folder, String(path))), String(path)).toBe(true);
});

test('shows a picture of 128 pixels', () => {
  const png = readFileSync(join(folder, manifest.icon));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128]);
});

test.each(['README.md', 'CHANGELOG.md'])('%s has no link that leads nowhere there', (page) => {
  const targets = [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  expect(targets.filter((target) => !target?.startsWith('https://'))).toEqual([]);
});

test('stops where a file is missing that the manifest names', () => {
  expect(() => packageExtension(folder, temporaryFolder({}))).toThrow(/extension\.js/);
});

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
