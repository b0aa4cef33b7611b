// Every snippet is sound at its place, and none stands where the language server offers the same.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/index';
import type { Shape } from '../../server/src/schema/shape';
import { shapeOf } from '../../server/src/schema/shapes';
import { alliance } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { expanded } from './snippet';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const SNIPPETS: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(resolve(__dirname, '../../client/language/snippets.json'), 'utf8'),
);

/** An alliance in which everybody is there whom snippets name; `HERE` is where a block of the file may be added. */
const FILE = `alliance: 1
id: our-alliance
name: Our alliance
stage: launch
partners:
  - { id: our-company, name: Our company, self: true, goals: [{ id: our-goal, statement: Grow }] }
  - { id: partner-company, name: Partner company }
people:
  - { id: first-last, name: First Last, partner: our-company }
  - { id: deputy-last, name: Deputy Last, partner: our-company }
`;
const ROLES = ['executiveSponsor', 'businessLead', 'allianceManager', 'projectManager'];
const rolesOf = (side: string) => `  ${side}:\n${ROLES.map((role) => `    ${role}: { title: Somebody }\n`).join('')}`;
const BOTH_SIDES = `roles:\n${rolesOf('our-company')}${rolesOf('partner-company')}`;
const JSC = 'governance:\n  committees:\n    - { id: jsc, kind: steering }\n';

const REST = BOTH_SIDES + JSC;

/** Name of the snippet → the file with what it inserts. */
const PLACES: Readonly<Record<string, (inserted: string) => string>> = {
  'New alliance': (text) => text,
  'Directory of people': (text) => text,
  Configuration: (text) => text,
  Partner: (text) => `${FILE.replace(/ {2}- \{ id: partner-company.*\n/, item('  ', text))}${REST}`,
  Person: (text) => `${FILE.replace(/ {2}- \{ id: first-last.*\n/, item('  ', text))}${REST}`,
  Value: (text) => `${FILE}${REST}purpose:\n  value:\n${item('    ', text)}`,
  'Roles of a partner': (text) => `${FILE}${JSC}roles:\n${under('  ', text)}${rolesOf('partner-company')}`,
  'Executive sponsor': (text) => `${FILE}${JSC}roles:\n  our-company:\n${under('    ', text)}`,
  'Role holder': (text) => `${FILE}${JSC}roles:\n  our-company:\n${under('    ', text)}`,
  Committee: (text) => `${FILE}${BOTH_SIDES}governance:\n  committees:\n${item('    ', text)}`,
  Meeting: (text) => `${FILE}${REST}  meetings:\n${item('    ', text)}`,
  'Decision right': (text) => `${FILE}${REST}  decisionRights:\n${item('    ', text)}`,
  Decision: (text) => `${FILE}${REST}  decisions:\n${item('    ', text)}`,
  'RACI row': (text) => `${FILE}${REST}raci:\n${item('  ', text)}`,
  'Escalation ladder': (text) => `${FILE}${REST}${text}`,
  'Rung of the ladder': (text) => `${FILE}${REST}escalation:\n  steps:\n${item('    ', text)}`,
  KPI: (text) => `${FILE}${REST}kpis:\n${item('  ', text)}`,
  Actual: (text) => `${FILE}${REST}kpis:\n  - id: first-kpi\n    actuals:\n${item('      ', text)}`,
  Risk: (text) => `${FILE}${REST}risks:\n${item('  ', text)}`,
  'Health assessment': (text) => `${FILE}${REST}health:\n  assessments:\n${item('    ', text)}`,
  Commitment: (text) => `${FILE}${REST}commitments:\n${item('  ', text)}`,
  Action: (text) => `${FILE}${REST}actions:\n${item('  ', text)}`,
  Issue: (text) => `${FILE}${REST}issues:\n${item('  ', text)}`,
  'Exit plan': (text) => `${FILE}${REST}${text}`,
  'Silence a rule': (text) =>
    `${FILE}${JSC}roles:\n${rolesOf('our-company')}  partner-company:\n    allianceManager: { title: Somebody }\n`.replace(
      '  partner-company:\n',
      `${under('  ', text)}  partner-company:\n`,
    ),
};

/** Every line moved in, as an editor does it. */
function under(indentation: string, text: string): string {
  return text.replace(/^(?=.)/gm, indentation);
}

/** A line with a dash, behind which an editor inserts; it moves the further lines in as far as that line is. */
function item(indentation: string, text: string): string {
  return `${indentation}- ${text.replace(/\n(?=.)/g, `\n${indentation}`)}\n`;
}

const nameOfFile = (name: string) =>
  ({ Configuration: 'alliance.config.yaml', 'Directory of people': 'a.alliance-directory.yaml' })[name] ??
  'a.alliance.yaml';

async function told(name: string): Promise<string[]> {
  const place = PLACES[name];
  const text = place?.(expanded(SNIPPETS[name]?.body.join('\n') ?? '')) ?? '';
  const args = ['check', '--format', 'json', '--as-of', '2026-11-22'];
  const folder = temporaryFolder({ [nameOfFile(name)]: text });
  const { files } = JSON.parse((await alliance(folder, [...args, nameOfFile(name)])).stdout);
  return files[0].findings.map(({ ruleId, message }: { ruleId: string; message: string }) => `${ruleId} ${message}`);
}

test('every snippet has a place', () => {
  expect(Object.keys(PLACES)).toEqual(Object.keys(SNIPPETS));
});

describe.each(Object.keys(SNIPPETS))('%s', (name) => {
  test('leaves a sound file', async () => {
    const faults = (await told(name)).filter((line) => /^(syntax|schema|reference|ignore)\//.test(line));
    expect(faults.filter((line) => !line.startsWith('reference/unused'))).toEqual([]);
  });

  test('says where it belongs, and leaves the cursor behind it', () => {
    const { prefix, body, description } = SNIPPETS[name] ?? { prefix: '', body: [], description: '' };
    expect(prefix).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const place = /^(?:The whole file of |An item of "[\w.]+", behind its dash: |A block |A line |A comment ).*\.$/;
    expect(description).toMatch(place);
    expect(body.at(-1)).toMatch(description.startsWith('An item') ? /.\$0$/ : /^\$0$/);
    expect(body[0]).not.toMatch(/^-/);
    expect(body.join('\n')).not.toContain('\t');
  });
});

test('an exit plan and a ladder lack nothing that is asked of them', async () => {
  expect((await told('Exit plan')).filter((line) => line.startsWith('exit/'))).toEqual([]);
  expect((await told('Escalation ladder')).filter((line) => line.startsWith('escalation/'))).toEqual([]);
});

test('no snippet is called like what the language server offers', () => {
  const words = new Set([
    ...(['alliance', 'directory', 'config'] as const).flatMap((kind) => [...keysOf(shapeOf(kind))]),
  ]);
  expect(words).toContain('exitPlan');
  const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
  expect(prefixes.filter((prefix) => words.has(prefix) || RULES.some(({ id }) => id === prefix))).toEqual([]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

function keysOf(shape: Shape, seen = new Set<Shape>()): Set<string> {
  if (seen.has(shape)) return new Set();
  seen.add(shape);
  const inner = [...Object.values(shape.keys ?? {}), shape.values, shape.items].filter((each) => each !== undefined);
  return new Set([
    ...Object.keys(shape.keys ?? {}),
    ...Object.keys(shape.enum ?? {}),
    ...inner.flatMap((each) => [...keysOf(each, seen)]),
  ]);
}
