// What only the rules themselves know, taken from their TypeScript: the module server/src/reports/documentation.ts,
// bundled in memory and run.
import { build } from 'esbuild';

/** The module's exports. `root` is the folder of the repository. */
export async function readRules(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/src/reports/documentation.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
