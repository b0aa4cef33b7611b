// `alliance explain` and `alliance schema`.
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../server/src/reports/display';
import { RULES } from '../../server/src/rules/index';
import { temporaryFolder } from '../temporaryFolder';
import { alliance } from './alliance';

const explain = async (...args: string[]) => (await alliance(temporaryFolder({}), ['explain', ...args])).stdout;

describe('the page of a rule', () => {
  it('is there for every rule, within 80 columns save for examples', async () => {
    for (const rule of RULES) {
      const page = await explain(rule.id);
      expect(page).toMatch(
        /\nKind {6}[\s\S]*\nLevel {5}[\s\S]*\nSource {4}[\s\S]*\nand says, as of [\s\S]*\nHow to set it/,
      );
      for (const line of page.split('\nIt speaks here\n')[0]?.split('\n') ?? [])
        expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
  });

  it('is data for programs', async () => {
    expect(JSON.parse(await explain('sponsor/missing', '--format', 'json'))).toEqual({
      id: 'sponsor/missing',
      kind: 'gap',
      level: 'warning',
      gate: { from: 'structure', depth: 2, until: 'exit' },
      summary: RULES.find((rule) => rule.id === 'sponsor/missing')?.summary,
    });
    expect(JSON.parse(await explain('schema/unknown-key', '--format', 'json'))).toMatchObject({
      kind: 'shape',
      gate: null,
    });
  });
});

describe('the list of rules', () => {
  it('has every rule', async () => {
    expect(JSON.parse(await explain('--all', '--format', 'json')).map((rule: { id: string }) => rule.id)).toEqual(
      RULES.map(({ id }) => id),
    );
    const text = await explain('--all');
    for (const { id } of RULES) expect(text).toMatch(new RegExp(`^\\w+ +${id} +`, 'm'));
    expect(text).toContain(`\n${RULES.length} rules.`);
  });
});

describe('alliance schema', () => {
  const schema = async (...args: string[]) =>
    JSON.parse((await alliance(temporaryFolder({}), ['schema', ...args])).stdout);

  it('prints each kind in one piece, that of an alliance where none is named', async () => {
    for (const [kind, key] of [
      ['alliance', 'alliance'],
      ['directory', 'allianceDirectory'],
      ['config', 'allianceConfig'],
      ['health', 'reports'],
    ] as const) {
      const printed = await schema(kind);
      expect(printed).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
      expect(Object.keys(printed.properties)).toContain(key);
      const references = [...JSON.stringify(printed).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
      expect(references.filter((target) => !target?.startsWith('#'))).toEqual([]);
    }
    expect(await schema()).toEqual(await schema('alliance'));
  });
});
