// What is said of the samples, kept as snapshots in which every sentence was read: would the alliance managers of those
// companies accept it? `npx vitest run test/samples -u` rewrites them; read what changed.
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { alliance } from '../cli/alliance';

interface Told {
  readonly ruleId: string;
  readonly level: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Checked {
  readonly path: string;
  readonly asOf: string;
  readonly findings: readonly Told[];
}

const files: Checked[] = [];
const named = (name: string) => files.find(({ path }) => path === `samples/${name}`);
const levels = (file: Checked | undefined) => new Set(file?.findings.map(({ level }) => level));

beforeAll(async () => {
  const { stdout } = await alliance(resolve(__dirname, '../..'), ['check', 'samples', '--format', 'json']);
  files.push(...JSON.parse(stdout).files);
});

test('at least seven real alliances are there, judged at their own dates', () => {
  const real = files.filter(({ asOf }) => asOf !== '2026-11-22');
  expect(real.length).toBeGreaterThanOrEqual(7);
});

test('none has a fault of shape', () => {
  const faults = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => /^(syntax|schema)\//.test(ruleId)));
  expect(faults).toEqual([]);
});

test('the complete alliance has neither errors nor warnings', () => {
  expect(named('northwind-helios.alliance.yaml')?.findings).toEqual([]);
});

test('the public records tell gaps as hints only', () => {
  for (const file of files.filter(({ asOf }) => asOf !== '2026-11-22')) {
    expect([file.path, ...levels(file)]).toEqual([file.path, 'hint']);
  }
});

test('the alliance in trouble shows what a sponsor should see', () => {
  expect(levels(named('troubled.alliance.yaml'))).toContain('error');
});

describe('every sentence', () => {
  test('of every sample is as it was read', async () => {
    for (const { path, asOf, findings } of files) {
      const lines = findings.map(({ ruleId, level, message, range: { start } }) => {
        return `${start.line + 1}:${start.character + 1} ${level} ${ruleId}\n    ${message}`;
      });
      const name = path.replace('samples/', '').replace(/\.yaml$/, '.txt');
      await expect([`as of ${asOf}`, ...lines, ''].join('\n')).toMatchFileSnapshot(`snapshots/${name}`);
    }
  });
});
