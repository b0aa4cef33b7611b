// The entry of the suites in an extension host of Node, on a desktop or a server. They are told in a file.
import { writeFileSync } from 'node:fs';
import { runSuites } from './run';

export function run(): Promise<void> {
  const path = process.env.ALLIANCE_MOCHA_REPORT;
  if (!path) throw new Error('ALLIANCE_MOCHA_REPORT names no file.');
  return runSuites(
    async () => {
      await import('./inNode');
      await import('./all');
      await import('./company');
      await import('./revisions');
    },
    (report) => writeFileSync(path, JSON.stringify(report)),
  );
}
