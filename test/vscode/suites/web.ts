// The entry of the suites in an extension host that is a worker of the browser. They are told in a line of the console.
import { REPORT } from '../mochaReport';
import { runSuites } from './run';

export function run(): Promise<void> {
  return runSuites(
    async () => {
      await import('./inWorker');
      await import('./all');
    },
    (report) => console.log(REPORT + JSON.stringify(report)),
  );
}
