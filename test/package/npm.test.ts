// The package of the command line, as npm makes and installs it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { BUILT } from './built';

/** What npm or npx print; they are scripts of the shell on Windows. */
function run(command: 'npm' | 'npx', cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ command: [command, ...args].join(' '), status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

test('holds the command line with its page, and nothing of the extension', () => {
  const [{ files }] = JSON.parse(run('npm', BUILT, ['pack', '--dry-run', '--json', '--ignore-scripts']));
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([
    ...['LICENSE', 'README.md', 'dist/alliance.js', 'dist/chokidar.js', 'dist/clack-prompts.js'],
    ...['dist/cli-progress.js', 'dist/commandLine.js', 'dist/ical-generator.js', 'dist/languageServer.js'],
    'dist/protocolLibrary.js',
    ...['alliance', 'config', 'diff', 'directory', 'health-report', 'portfolio'].map(
      (kind) => `dist/schemas/${kind}.schema.json`,
    ),
    ...['dist/server.js', 'dist/serverWork.js', 'dist/sindresorhus-transliterate.js'],
    ...['dist/webview/preview.css', 'dist/webview/preview.js', 'package.json'],
  ]);
});

test('installs without a network, and runs', () => {
  const folder = temporaryFolder({ 'package.json': '{ "name": "place", "private": true }' });
  const [{ filename }] = JSON.parse(
    run('npm', BUILT, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  );
  const options = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  expect(run('npm', folder, ['install', ...options, join(folder, filename)])).toMatch(/added 1 package/);
  const { version } = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'));
  expect(run('npx', folder, ['--offline', '--no-install', 'alliance', '--version'])).toBe(`${version}\n`);
  expect(run('npx', folder, ['--offline', '--no-install', 'alliance', 'explain', 'sponsor/missing'])).toMatch(
    /^sponsor\/missing\n/,
  );
  writeFileSync(join(folder, 'a.alliance.yaml'), SOUND);
  const html = run('npx', folder, ['--offline', '--no-install', 'alliance', 'health', '--format', 'html']);
  expect(html).toMatch(/^<!DOCTYPE html>\n[\s\S]*<h1[^>]*><bdi>Acme and Zenith<\/bdi><\/h1>/);
});
