// Builds the command line: dist/alliance.js, which starts dist/commandLine.js, minified and in need of nothing but Node
// and what lies beside it: schemas, the libraries that are imported only when they are needed, and the language server,
// which dist/server.js or the command starts; and dist/webview/, the page of the health preview and of reports in HTML.
// Builds the extension of VS Code: dist/extension.js, and for browsers dist/web/server.js, which it starts as a Worker.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Node keeps compiled code only of files loaded after the cache is on: so what is large is a file of its own. */
const CACHE = `'use strict';
require('node:module').enableCompileCache?.();
`;

/** An editor waits for the server: the usual way to start it does without the command line. */
const START = `#!/usr/bin/env node
${CACHE}if (process.argv.slice(2).join(' ') === 'lsp --stdio') require('./languageServer.js').start();
else require('./commandLine.js');
`;

const START_SERVER = `${CACHE}require('./languageServer.js').start();
`;

/** Schemas are printed on request only: they stay files beside the executable, which starts the sooner without them. */
const SCHEMAS = {
  name: 'schemas',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]schemas[\\/]bundled[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'copy',
    }));
  },
};

/** The parts of the server find each other, and the library of the protocol, beside them. */
const BESIDE = {
  name: 'beside',
  setup: ({ onResolve }) => {
    const beside = (filter, path) => onResolve({ filter }, () => ({ path, external: true }));
    beside(/^\.\.\/server$/, './languageServer.js');
    beside(/^\.\/serverWork$/, './serverWork.js');
    beside(/^#page(\/portfolio)?$/, './webview/preview.js');
    beside(/^vscode-languageserver/, './protocolLibrary.js');
  },
};

/**
 * Leaves libraries out that are named by `import()`: they too stay files beside the executable.
 * @param {Map<string, string>} later gets the entry file of each by the name it goes by
 * @returns {import('esbuild').Plugin}
 */
function librariesLater(later) {
  return {
    name: 'libraries later',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await resolve(path, { kind: 'import-statement', resolveDir });
        if (found.errors.length > 0) return found;
        const name = path.replace(/\W+/g, '-').replace(/^-/, '');
        later.set(name, found.path);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}

/** The library's ES-module build is about three times slower than this one on Node 20. */
const YAML = { 'js-yaml': join(ROOT, 'node_modules/js-yaml/dist/js-yaml.cjs.js') };

/**
 * Builds the executable into a folder; rejects where the sources do not hold together.
 * @param {string} folder
 */
export async function buildCommandLine(folder) {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const common = {
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    target: `node${/\d+(\.\d+)*/.exec(engines.node)?.[0]}`,
    format: 'cjs',
    alias: YAML,
    assetNames: 'schemas/[name]',
    // Files beside the bundle are required: to import JSON warns on Node 20.
    supported: { 'dynamic-import': false },
    legalComments: 'none',
    logLevel: 'warning',
  };
  const later = new Map();
  const entryPoints = {
    commandLine: 'server/src/cli/alliance.ts',
    languageServer: 'server/src/server.ts',
    serverWork: 'server/src/serverWork.ts',
  };
  await build({ ...common, entryPoints, plugins: [SCHEMAS, BESIDE, librariesLater(later)] });
  await build({
    ...common,
    entryPoints: { ...Object.fromEntries(later), protocolLibrary: 'vscode-languageserver/node' },
  });
  await buildPage(join(folder, 'webview'));
  mkdirSync(folder, { recursive: true });
  const executable = join(folder, 'alliance.js');
  writeFileSync(executable, START);
  writeFileSync(join(folder, 'server.js'), START_SERVER);
  chmodSync(executable, 0o755);
}

/**
 * Builds the extension into a folder, beside the server it starts; rejects where the sources do not hold together.
 * @param {string} folder
 */
export async function buildExtension(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { extension: 'client/src/extension.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    // Editors load extensions as CommonJS and hand in `vscode`.
    format: 'cjs',
    external: ['vscode'],
    // In a browser what needs Node is never reached.
    platform: 'node',
    conditions: ['node', 'browser'],
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await buildWorker(join(folder, 'web'));
}

/**
 * Builds the page of the health preview and of reports in HTML: preview.js and preview.css, in need of nothing else. What a
 * browser runs draws the page; what Node requires of the same file makes the text of one.
 * @param {string} folder
 */
export async function buildPage(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['client/webview/preview.tsx', 'client/webview/style/preview.css'],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'alliancePage',
    footer: { js: 'if (typeof module === "object") module.exports = alliancePage;' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/**
 * Builds the language server as the script of a Worker, in one file: nothing of Node is there, nothing lies beside it.
 * @param {string} folder
 */
export async function buildWorker(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { server: 'server/src/server.web.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    alias: YAML,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(ROOT, 'dist');
  // esbuild has already said what is wrong.
  await Promise.all([buildCommandLine(dist), buildExtension(dist)]).catch(() => {
    process.exitCode = 1;
  });
}
