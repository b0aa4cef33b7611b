// The extension and its suites as VS Code loads them: both in one folder, since the suites have to lie in what they test.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { stageExtension } from '../../tools/package.mjs';

const ROOT = resolve(__dirname, '../..');
export const SAMPLES = join(ROOT, 'samples');
/** Another extension for YAML, as a folder. */
export const OTHER_YAML = join(__dirname, 'otherYaml');

const MOCHA = join(ROOT, 'node_modules/mocha/lib/mocha.cjs');

/** Mocha's build for browsers is a script; among modules it would take the exports of the suites for its own. */
const MOCHA_IS_A_SCRIPT: Plugin = {
  name: 'mocha is a script',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `const exports = undefined, module = undefined;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

/** Where in the extension's folder the suites lie, without the ending. */
export const SUITES = { node: 'test/node', web: 'test/web' };

export async function extensionWithSuites(folder: string): Promise<string> {
  stageExtension(folder);
  const common = {
    absWorkingDir: ROOT,
    outdir: join(folder, 'test'),
    bundle: true,
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'warning',
  } as const;
  await build({
    ...common,
    entryPoints: ['test/vscode/suites/node.ts'],
    platform: 'node',
    target: 'node20',
    // Mocha looks for files beside its own, so it stays where it is: the folder lies in the repository.
    external: ['vscode', MOCHA],
    alias: { mocha: MOCHA },
  });
  await build({
    ...common,
    entryPoints: ['test/vscode/suites/web.ts'],
    platform: 'browser',
    external: ['vscode'],
    alias: { mocha: join(__dirname, 'suites/mochaOfWorkers.ts') },
    plugins: [MOCHA_IS_A_SCRIPT],
    define: { WORKSPACE: JSON.stringify(textsOf(SAMPLES)) },
  });
  return folder;
}

function textsOf(folder: string): { [name: string]: string } {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
