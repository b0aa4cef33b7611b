// Runs the suites with Mocha inside an extension host, Node's or a worker's, and tells of each test.
import Mocha from 'mocha';
import type { Fault, MochaReport, MochaResult } from '../mochaReport';

/** Long enough for a machine under load; nothing waits for it that succeeds. */
const TIME_LIMIT = 30_000;

/** `load` imports the suites: they find Mocha's words in the global scope from then on. Rejects where a test failed. */
export async function runSuites(load: () => Promise<unknown>, tell: (report: MochaReport) => void): Promise<void> {
  const mocha = new Mocha({
    timeout: TIME_LIMIT,
    forbidOnly: true,
    forbidPending: true,
    reporter: Mocha.reporters.Base,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const results: MochaResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ title: test.fullTitle() }));
    runner.on('fail', (test, error: unknown) => results.push({ title: test.fullTitle(), fault: faultOf(error) }));
    // For the log, should VS Code not get to the end.
    runner.on('test', (test) => console.log(`test: ${test.fullTitle()}`));
    runner.once('end', () => tell({ total: runner.total, results }));
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  const { message, stack = '' } = error;
  if (!('expected' in error && 'actual' in error)) return { message, stack };
  return { message, stack, expected: text(error.expected), actual: text(error.actual) };
}

const text = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
