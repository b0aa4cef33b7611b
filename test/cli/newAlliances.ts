// New files for the tests of `alliance init`: names to make them of, and what is found in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { alliance } from './alliance';

export interface Told {
  readonly ruleId: string;
  readonly kind: string;
  readonly pointer: string;
}

export async function findingsIn(cwd: string, path: string): Promise<readonly Told[]> {
  const { stdout } = await alliance(cwd, ['check', path, '--format', 'json']);
  return JSON.parse(stdout).files[0].findings;
}

/** What the one file of a folder holds. */
export function fileIn(cwd: string): { path: string; text: string; data: unknown } {
  const [path = '', ...others] = readdirSync(cwd);
  expect(others).toEqual([]);
  const text = readFileSync(join(cwd, path), 'utf8');
  const { root, faults } = parseYaml(text);
  expect(faults).toEqual([]);
  return { path, text, data: root && plainValue(root) };
}

export const NAMES = ['Northwind Pharma', 'Helios Bio', 'Zenith AG', 'Acme, Inc.', 'Orion'];

export function partnersOf(count: number): string[] {
  return NAMES.slice(0, count).flatMap((name) => ['--partner', name]);
}

export const FULL = [
  'Northwind–Helios oncology alliance',
  ...['--stage', 'launch', '--form', 'co-development', '--form', 'license', '--closeness', 'collaborative'],
  ...['--shared-risk', 'medium', '--partner', 'Northwind Pharma', '--partner', 'helios=Helios Bio', '--self', 'helios'],
  ...['--sponsor', 'Northwind Pharma=Maria Keller, SVP Research', '--sponsor', 'helios=, Chief Scientific Officer'],
  ...['--business-lead', 'helios=Lea Stone', '--alliance-manager', 'HELIOS BIO=Amy Chan, Head of Alliances, Europe'],
  ...['--why', 'Two assets need #1: a commercial organisation', '--what', 'Oncology', '--how', 'One joint plan'],
  ...['--goal', 'First filing by 2028', '--goal', 'First filing by 2028 in Japan', '--public'],
];
