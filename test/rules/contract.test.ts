// What holds for all rules: one list, one file, one set of fixtures each; examples that do what they say.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/model/calendar';
import { readCard } from '../../server/src/model/card';
import { readFile } from '../../server/src/readFile';
import { completeExample, EXAMPLE_DAY } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/index';
import { isDirectoryRule, type Rule } from '../../server/src/rules/rule';
import { runRules } from '../../server/src/rules/run';
import { suppress } from '../../server/src/suppress/suppress';
import { EMPTY_WORKSPACE, workspaceOf } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

const IDS = RULES.map((rule) => rule.id);
const today = parseDay(EXAMPLE_DAY) ?? 0;
const run = { preset: 'recommended', settingFor: () => ({ level: undefined, options: {} }) } as const;

function foldersOf(at: string, depth: number): string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? depth === 1
        ? [entry.name]
        : foldersOf(join(at, entry.name), depth - 1).map((name) => `${entry.name}/${name}`)
      : [],
  );
}

/** What the rules say of an example; for rules about steering comments, after the comments have been applied. */
function judge(fragment: string, beside: Rule['examples']['beside'] = []) {
  const path = /^allianceDirectory:/m.test(fragment) ? 'example.alliance-directory.yaml' : 'example.alliance.yaml';
  const document = parseYaml(completeExample(fragment));
  const directory = readFile(path, document, EMPTY_WORKSPACE, today).directory;
  const cards = beside.flatMap(({ path, text }) => readCard(path, parseYaml(text)) ?? []);
  const file = readFile(path, document, workspaceOf(directory ? [directory] : [], cards), today);
  const findings = runRules({ ...run, file, rules: RULES });
  const { told, faults } = suppress(document, findings, IDS, today);
  return [
    ...told,
    ...runRules({
      ...run,
      file: { ...file, steeringFaults: faults },
      rules: RULES.filter((rule) => rule.id.startsWith('ignore/')),
    }),
  ];
}

/** Whether the health report may put it before an executive. */
function mayNeedAttention(rule: Rule): boolean {
  if (rule.kind === 'shape' || isDirectoryRule(rule)) return false;
  const levels = [rule.level, ...(rule.louder ?? []).map(({ level }) => level)];
  return levels.includes('error') || (rule.kind === 'condition' && levels.includes('warning'));
}

test('the list names each rule once', () => {
  expect(new Set(IDS).size).toBe(IDS.length);
});

test('the fixtures are those of the rules on the list', () => {
  expect(foldersOf(join(__dirname, '../fixtures/rules'), 2).sort()).toEqual([...IDS].sort());
});

test('each rule lies in the file its id names', async () => {
  for (const rule of RULES) {
    const module: { default: Rule } = await import(join(__dirname, `../../server/src/rules/${rule.id}.ts`));
    expect(module.default).toBe(rule);
  }
});

test.each(RULES.filter(mayNeedAttention).map((rule) => [rule.id, rule.next]))('%s says what to do first', (_, next) => {
  expect(next).toMatch(/^\p{Lu}[^.]*\.$/u);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it asks for and why in whole sentences', () => {
    expect(rule.summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.why).toMatch(/^\p{Lu}[\s\S]*[.)]$/u);
    expect(rule.source.length).toBeGreaterThan(0);
  });

  test('its flagging example is flagged', () => {
    expect(judge(rule.examples.flags, rule.examples.beside).map((finding) => finding.ruleId)).toContain(id);
  });

  test('its other example is not, and has no fault of shape', () => {
    const told = judge(rule.examples.allows).filter(
      (finding) => finding.ruleId === id || /^(syntax|schema)\//.test(finding.ruleId),
    );
    expect(told).toEqual([]);
  });
});
