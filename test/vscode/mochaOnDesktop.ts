// Runs the suites in a desktop VS Code. It keeps no record of the network: that of a desktop is not ours to watch.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { KEPT } from '../../tools/vscode/hosts.mjs';
import { SETTINGS } from '../../tools/vscode/settings.mjs';
import { extensionWithSuites, OTHER_YAML, SAMPLES, SUITES } from './extension';
import { givePast } from './history';
import type { MochaRun } from './retell';
import { runFolder } from './runFolder';

export async function mochaOnDesktop(): Promise<MochaRun> {
  const { VSCODE_PATH, VSCODE_VERSION } = process.env;
  const folder = runFolder('desktop');
  const extension = await extensionWithSuites(join(folder, 'extension'));
  const workspace = join(folder, 'workspace');
  cpSync(SAMPLES, workspace, { recursive: true });
  givePast(workspace);
  const data = join(folder, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(SETTINGS));
  const report = join(folder, 'report.json');
  const told = () => (existsSync(report) ? readFileSync(report, 'utf8') : undefined);
  await runTests({
    cachePath: join(KEPT, 'desktop'),
    version: VSCODE_VERSION ?? 'stable',
    ...(VSCODE_PATH ? { vscodeExecutablePath: VSCODE_PATH } : {}),
    extensionDevelopmentPath: [extension, OTHER_YAML],
    extensionTestsPath: join(extension, SUITES.node),
    extensionTestsEnv: { ALLIANCE_MOCHA_REPORT: report },
    launchArgs: [
      workspace,
      `--user-data-dir=${data}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      '--disable-workspace-trust',
      '--disable-telemetry',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
    ],
  }).catch((error: unknown) => {
    // Failed tests end VS Code with a fault as well; the report tells of them one by one.
    if (told() !== undefined) return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No desktop VS Code has run the tests (${reason}); name one in VSCODE_PATH, or a version to download in VSCODE_VERSION.`,
    );
  });
  return { folder, report: told(), processes: [], outside: [] };
}
