// A pull request made out of the samples: a sponsor removed, a KPI's target lowered below its baseline, a RACI row given a
// second accountable, and forty lines moved.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { type Repository, repositoryOf } from './gitRepository';
import { addFiles } from './temporaryFolder';

const SAMPLES = resolve(__dirname, '../samples');
/** The file it changes. */
export const HELIOS = 'northwind-helios.alliance.yaml';

function sample(name: string): string {
  return readFileSync(resolve(SAMPLES, name), 'utf8');
}

/** Replaces what stands there exactly once. */
export function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}

/** The complete sample after a change with three faults, its RACI moved below the KPIs. */
function worsened(text: string): string {
  const withoutSponsor = change(text, / {4}executiveSponsor:\n {6}person: raj-patel\n(?: {6}.*\n)+/, '');
  const lowered = change(
    withoutSponsor,
    'target: { value: 90, by: 2027-12-31 }',
    'target: { value: 20, by: 2027-12-31 }',
  );
  const shared = change(
    lowered,
    /accountable: northwind.businessLead .*/,
    'accountable: [northwind.businessLead, helios.businessLead]',
  );
  const raci = /^raci:\n(?:[ #].*\n|\n)+/m.exec(shared)?.[0] ?? '';
  expect(raci.split('\n').length).toBeGreaterThan(40);
  return change(change(shared, raci, ''), /^risks:/m, `${raci}risks:`);
}

/** The base is HEAD~1, the pull request HEAD. */
export function pullRequest(): Repository {
  const names = [HELIOS, 'troubled.alliance.yaml', 'group.alliance-directory.yaml', 'bms-sanofi.alliance.yaml'];
  const repository = repositoryOf(Object.fromEntries(names.map((name) => [name, sample(name)])));
  addFiles(repository.folder, { [HELIOS]: worsened(sample(HELIOS)) });
  repository.commit();
  return repository;
}
