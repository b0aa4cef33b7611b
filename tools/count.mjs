// Reads Vitest's JSON report and prints one line: `N passed, N failed`. Fails where a test failed, a test file ran no
// test (it then counts as one failed), or nothing ran at all.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} path
 * @returns {{ passed: number, failed: number }}
 */
function countIn(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const { name, assertionResults } of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    const ran = assertionResults.filter(({ status }) => status === 'passed' || status === 'failed');
    passed += ran.filter(({ status }) => status === 'passed').length;
    failed += ran.filter(({ status }) => status === 'failed').length;
    if (ran.length > 0) continue;
    console.error(`${name} ran no test.`);
    failed++;
  }
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

const { passed, failed } = countIn(process.argv[2] ?? '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
