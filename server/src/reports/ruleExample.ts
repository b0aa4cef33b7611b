// The flagging example of a rule, judged: what `alliance check` says of it, and what its fixes make of it. Only the
// findings of the rule itself are told.
import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import { kindByRootKey } from '../fileKind';
import type { Finding, Fix } from '../finding';
import { type Day, parseDay } from '../model/calendar';
import { readCard } from '../model/card';
import { readFile } from '../readFile';
import { completeExample, EXAMPLE_DAY } from '../rules/examples';
import type { Rule } from '../rules/rule';
import { DEFAULT_CONFIGURATION } from '../workspace/configuration';
import { EMPTY_WORKSPACE, type Workspace, workspaceOf } from '../workspace/workspace';
import { applyEdits } from '../yaml/apply';
import { parseYaml } from '../yaml/parse';
import { type DiffLine, lineDiff } from './lineDiff';
import type { CheckedFile } from './report';

export interface RuleExample {
  /** What a reader must see: the fragment, and lines that complete it as far as a finding points into them. */
  readonly text: string;
  /** What more lines, which are not shown, complete the file with; undefined where there are none. */
  readonly rest: string | undefined;
  /** Other files of the workspace in which the example is judged. */
  readonly beside: readonly { readonly path: string; readonly text: string }[];
  /** The whole file with the rule's findings; the fragment's lines come first. */
  readonly file: CheckedFile;
  /** What is offered, each title once. */
  readonly fixes: readonly ExampleFix[];
}

export interface ExampleFix {
  readonly title: string;
  /** `--fix` applies it. */
  readonly safe: boolean;
  /** What it changes; of safe ones only, the others leave places to fill. */
  readonly change: readonly DiffLine[];
}

const NAMES = {
  alliance: 'example.alliance.yaml',
  directory: 'example.alliance-directory.yaml',
  config: 'alliance.config.yaml',
};

export function flaggingExample({ id, examples }: Rule): RuleExample {
  const fragment = trimmed(examples.flags);
  const text = completeExample(fragment);
  const document = parseYaml(text);
  const path = NAMES[kindByRootKey(document.root) ?? 'alliance'];
  const asOf = parseDay(EXAMPLE_DAY) ?? 0;
  const beside = examples.beside ?? [];
  const workspace = workspaceBeside({ path, text }, beside, asOf);
  const analysis = analyze({ path, text, document }, workspace, DEFAULT_CONFIGURATION, { asOf, today: asOf });
  const findings = analysis.findings.filter(({ ruleId }) => ruleId === id);
  const lines = text.trimEnd().split('\n');
  const shown = Math.max(fragment.split('\n').length, ...findings.flatMap((finding) => linesOf(finding, path)));
  return {
    text: lines.slice(0, shown).join('\n'),
    rest: shown < lines.length ? restOf(analysis) : undefined,
    beside,
    file: { path, asOf, text, findings },
    fixes: fixesOf(findings, text, shown),
  };
}

/** A fragment as it is shown. */
export function trimmed(fragment: string): string {
  return fragment.replace(/^\n+|\s+$/g, '');
}

function workspaceBeside(example: { path: string; text: string }, beside: RuleExample['beside'], day: Day): Workspace {
  if (beside.length === 0) return EMPTY_WORKSPACE;
  const { directory } = readFile(example.path, parseYaml(example.text), EMPTY_WORKSPACE, day);
  const cards = beside.flatMap(({ path, text }) => readCard(path, parseYaml(text)) ?? []);
  return workspaceOf(directory ? [directory] : [], cards);
}

/** How expected practice is read from the file, which the lines shown may not tell. */
function restOf({ file: { alliance } }: Analysis): string {
  const rest = 'the rest of a sound file';
  return alliance?.stage ? `${rest}, here at stage ${alliance.stage.value} and depth ${alliance.depth}` : rest;
}

/** The lines of this file, from 1, that a finding points to. */
function linesOf({ range, related }: Finding, path: string): number[] {
  return [range, ...related.filter((each) => each.path === path).map((each) => each.range)].map(
    ({ start }) => start.line + 1,
  );
}

/** `shown` lines of the text are what a reader sees. */
function fixesOf(findings: readonly Finding[], text: string, shown: number): ExampleFix[] {
  const byTitle = new Map<string, Fix>();
  for (const { fixes } of findings) for (const fix of fixes) if (!byTitle.has(fix.title)) byTitle.set(fix.title, fix);
  return [...byTitle.values()].map(({ title, safe, edits }) => ({
    title,
    safe,
    change: safe ? lineDiff(text, applyEdits(text, edits), shown) : [],
  }));
}
