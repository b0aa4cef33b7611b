// Every rule against its fixtures: exact level, message, range and related places; an unmarked finding fails.
// UPDATE_FIXTURES=1 rewrites the marks; read every line it wrote before you keep it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/model/calendar';
import { readCard } from '../../server/src/model/card';
import * as read from '../../server/src/model/read';
import { readFile, rootMap } from '../../server/src/readFile';
import { EXAMPLE_DAY } from '../../server/src/rules/examples';
import type { Rule } from '../../server/src/rules/rule';
import { runRules } from '../../server/src/rules/run';
import { suppress } from '../../server/src/suppress/suppress';
import { EMPTY_WORKSPACE, type Workspace, workspaceOf } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';
import { annotate, withoutMarks } from './annotate';

const FIXTURES = join(__dirname, '../fixtures/rules');
const RULES = join(__dirname, '../../server/src/rules');
const today = parseDay(EXAMPLE_DAY) ?? 0;

const folders = (at: string) =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

async function loadRule(id: string): Promise<Rule> {
  const module: { default: Rule } = await import(join(RULES, `${id}.ts`));
  return module.default;
}

const SHAPE = Promise.all(
  ['syntax', 'schema'].flatMap((group) =>
    readdirSync(join(RULES, group))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => loadRule(`${group}/${name.slice(0, -3)}`)),
  ),
).then((rules) => rules.filter((rule) => rule !== undefined && 'check' in rule));

/** The directory files beside a fixture, and the alliances there that are no fixtures, are its workspace. */
function workspaceIn(folder: string, fixture: string): Workspace {
  const files = readdirSync(folder)
    .filter((name) => name !== fixture || name.includes('.alliance-directory.'))
    .map((name) => ({ name, document: parseYaml(withoutMarks(readFileSync(join(folder, name), 'utf8'))) }));
  const cards = files.filter(({ name }) => !/^(flags|silent)|\.alliance-directory\./.test(name));
  return workspaceOf(
    files.flatMap(({ name, document }) => readFile(name, document, EMPTY_WORKSPACE, today).directory ?? []),
    cards.flatMap(({ name, document }) => readCard(name, document) ?? []),
  );
}

async function judge(rule: Rule, folder: string, name: string, text: string) {
  const document = parseYaml(text);
  const asOf = read.day(read.block(rootMap(document), 'record'), 'asOf')?.value ?? today;
  const workspace = workspaceIn(folder, name);
  const file = readFile(name, document, workspace, asOf);
  const run = { preset: 'recommended', settingFor: () => ({ level: undefined, options: {} }) } as const;
  if (!rule.id.startsWith('ignore/')) return runRules({ ...run, file, rules: [...(await SHAPE), rule] });
  // A steering comment needs something to silence: all rules speak, only what is said of comments is looked at.
  const { RULES: all } = await import('../../server/src/rules/index');
  const findings = runRules({ ...run, file, rules: all });
  const ids = all.map((each) => each.id);
  const { faults } = suppress(document, findings, ids, asOf);
  return runRules({ ...run, file: { ...file, steeringFaults: faults }, rules: [rule] });
}

for (const group of folders(FIXTURES)) {
  for (const name of folders(join(FIXTURES, group))) {
    const folder = join(FIXTURES, group, name);
    describe(`${group}/${name}`, () => {
      const files = readdirSync(folder).filter((file) => /^(flags|silent)/.test(file));
      test('has a flagging and a silent fixture', () => {
        expect(files.some((file) => file.startsWith('flags'))).toBe(true);
        expect(files.some((file) => file.startsWith('silent'))).toBe(true);
      });
      test.each(files)('%s', async (file) => {
        const rule = await loadRule(`${group}/${name}`);
        const written = readFileSync(join(folder, file), 'utf8');
        const text = withoutMarks(written);
        const findings = await judge(rule, folder, file, text);
        const annotated = annotate(text, findings);
        if (process.env.UPDATE_FIXTURES) writeFileSync(join(folder, file), annotated);
        else expect(annotated).toBe(written);
        expect(findings.some((finding) => finding.ruleId === rule.id)).toBe(file.startsWith('flags'));
      });
    });
  }
}
