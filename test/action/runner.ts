// Runs a composite action as the runner of GitHub Actions does: its steps, each with bash and its own environment.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readCommands, type Told } from '../reports/readers';
import { temporaryFolder } from '../temporaryFolder';

const ROOT = resolve(__dirname, '../..');

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

export interface Job {
  /** The exit code of the step that ended the action; 0 where none failed. */
  readonly code: number;
  readonly log: string;
  readonly annotations: readonly Told[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Actions of others that were called, with what they were given. */
  readonly used: readonly { readonly action: string; readonly with: Readonly<Record<string, string>> }[];
}

export interface Machine {
  /** Where the action lies. */
  readonly action: string;
  /** Found before all other programs. */
  readonly programs?: string;
}

export function runAction(workspace: string, given: Readonly<Record<string, string>>, machine: Machine): Job {
  const files = temporaryFolder({ 'summary.md': '', output: '' });
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]);
  const values = new Map<string, string>();
  for (const [name, value] of [...defaults, ...Object.entries(given)]) values.set(`inputs.${name}`, value ?? '');
  const used: { action: string; with: Readonly<Record<string, string>> }[] = [];
  let log = '';
  let code = 0;
  for (const step of ACTION.runs.steps) {
    if (step.if !== undefined && !holds(step.if, values)) continue;
    if (step.uses !== undefined) used.push({ action: step.uses, with: filled(step.with, values) });
    if (step.run === undefined) continue;
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: [machine.programs, process.env.PATH].filter(Boolean).join(':'),
        HOME: files,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: machine.action,
        GITHUB_STEP_SUMMARY: join(files, 'summary.md'),
        GITHUB_OUTPUT: join(files, 'output'),
        ...filled(step.env, values),
      },
    });
    log += result.stdout + result.stderr;
    for (const [, name, value = ''] of readFileSync(join(files, 'output'), 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)) {
      values.set(`steps.${step.id}.outputs.${name}`, value);
    }
    code = result.status ?? 1;
    if (code !== 0) break;
  }
  const outputs = Object.entries(ACTION.outputs).map(([name, { value }]) => [name, expanded(value, values)]);
  const summary = readFileSync(join(files, 'summary.md'), 'utf8');
  return { code, log, annotations: readCommands(log), summary, outputs: Object.fromEntries(outputs), used };
}

type Values = ReadonlyMap<string, string>;

function filled(texts: Readonly<Record<string, string>> = {}, values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, expanded(text, values)]));
}

function expanded(text: string, values: Values): string {
  return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_whole, name: string) => values.get(name) ?? '');
}

/** Comparisons with a text, joined by "&&". */
function holds(condition: string, values: Values): boolean {
  return condition.split(' && ').every((each) => {
    const [, name = '', text] = /^([\w.-]+) == '(.*)'$/.exec(each) ?? [];
    if (text === undefined) throw new Error(`not understood: ${each}`);
    return (values.get(name) ?? '') === text;
  });
}
