// Packages the extension of VS Code from what is built: alliance-as-code-VERSION.vsix, for all editors of its family. It
// is packed from a folder of its own, with a manifest of its own, so that nothing of the command line gets inside.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What only npm and developers need of the manifest. */
const NOT_OURS = ['private', 'bin', 'imports', 'files', 'scripts', 'dependencies', 'devDependencies'];

/** Path within the extension → path in the repository. */
const PAGES = { 'README.md': 'client/README.md', 'CHANGELOG.md': 'CHANGELOG.md', LICENSE: 'LICENSE' };

/**
 * Puts what the extension consists of into a folder.
 * @param {string} folder
 * @param {string} dist where it has been built
 */
export function stageExtension(folder, dist = join(ROOT, 'dist')) {
  mkdirSync(folder, { recursive: true });
  const manifest = manifestOfExtension();
  for (const [path, source] of Object.entries(PAGES)) copy(join(ROOT, source), join(folder, path));
  for (const path of assets(manifest)) copy(join(ROOT, path), join(folder, path));
  for (const path of bundles(manifest, dist)) copy(join(dist, path), join(folder, 'dist', path));
  writeFileSync(join(folder, '.vscodeignore'), '# All that stands here is wanted.\n');
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Packs the extension into a folder.
 * @param {string} folder
 * @param {string} [dist] where it has been built
 * @returns {{ path: string, size: number, said: string }} the package, its size in bytes, and what the packer warned of
 */
export function packageExtension(folder, dist) {
  const staging = mkdtempSync(join(tmpdir(), 'alliance-extension-'));
  try {
    stageExtension(staging, dist);
    const { name, version } = JSON.parse(readFileSync(join(staging, 'package.json'), 'utf8'));
    const path = join(folder, `${name}-${version}.vsix`);
    // The extension has no address yet, and its pages have no links that would need one.
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', path];
    const packer = join(ROOT, 'node_modules/@vscode/vsce/vsce');
    const { status, stdout, stderr } = spawnSync(process.execPath, [packer, 'package', ...options], {
      cwd: staging,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The extension could not be packed.\n${stdout}${stderr}`);
    return { path, size: statSync(path).size, said: stderr };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The manifest as editors need it. */
function manifestOfExtension() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const key of NOT_OURS) delete manifest[key];
  // The version of Node is the editor's concern.
  manifest.engines = { vscode: manifest.engines.vscode };
  return manifest;
}

/** The files that the manifest names: pictures, grammars, snippets, pages of the walkthrough. */
function assets({ icon, contributes }) {
  return [...new Set([icon, ...texts(contributes)].map((text) => posix.normalize(text)))].filter((path) =>
    path.startsWith('client/'),
  );
}

function texts(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** The page of the health preview, the same on each host. */
const PAGE = ['webview/preview.js', 'webview/preview.css'];

/** What the extension starts: the server as a process, and as a Worker. */
const SERVERS = ['server.js', 'web/server.js'];

/** What starts the extension, the servers, what these require, and the page that both show. */
function bundles({ main }, dist) {
  const found = new Set([posix.relative('dist', posix.normalize(main)), ...SERVERS, ...PAGE]);
  for (const path of found) for (const beside of requiredBy(path, dist)) found.add(beside);
  return [...found];
}

/** The files beside a bundle that it loads, now or later. */
function requiredBy(path, dist) {
  const names = readFileSync(join(dist, path), 'utf8').matchAll(/require\(["']\.\/([\w-]+\.js)["']\)/g);
  return [...names].map(([, name]) => posix.join(posix.dirname(path), name));
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, size, said } = packageExtension(ROOT);
  if (said) console.error(said);
  console.log(`${posix.basename(path.replaceAll('\\', '/'))} (${Math.round(size / 1000)} kB)`);
}
