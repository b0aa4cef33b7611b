// Judges texts as a check does and applies the fixes of what is told, for tests about what fixes leave behind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/analyze';
import type { Finding, Fix } from '../../server/src/finding';
import { parseDay } from '../../server/src/model/calendar';
import { readCard } from '../../server/src/model/card';
import { readFile } from '../../server/src/readFile';
import { completeExample, EXAMPLE_DAY } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/index';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE, type Workspace, workspaceOf } from '../../server/src/workspace/workspace';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import type { TextEdit } from '../../server/src/yaml/tree';
import { withoutMarks } from './annotate';

const FIXTURES = join(__dirname, '../fixtures/rules');
const today = parseDay(EXAMPLE_DAY) ?? 0;

/** A text in which a rule speaks, in its workspace. */
export interface Flagging {
  readonly ruleId: string;
  readonly path: string;
  readonly text: string;
  readonly workspace: Workspace;
}

/** The flagging example and fixtures of each rule. */
export function flagging(): Flagging[] {
  return RULES.flatMap(({ id: ruleId, examples: { flags } }) => {
    const path = /^allianceDirectory:/m.test(flags) ? 'example.alliance-directory.yaml' : 'example.alliance.yaml';
    const folder = join(FIXTURES, ruleId);
    const fixtures = readdirSync(folder).filter((name) => name.startsWith('flags'));
    return [
      { ruleId, path, text: completeExample(flags), workspace: EMPTY_WORKSPACE },
      ...fixtures.map((name) => {
        const text = withoutMarks(readFileSync(join(folder, name), 'utf8'));
        return { ruleId, path: name, text, workspace: workspaceIn(folder, name) };
      }),
    ];
  });
}

function workspaceIn(folder: string, fixture: string): Workspace {
  const files = readdirSync(folder)
    .filter((name) => name !== fixture)
    .map((name) => ({ name, document: parseYaml(withoutMarks(readFileSync(join(folder, name), 'utf8'))) }));
  const others = files.filter(({ name }) => !/^(flags|silent)|\.alliance-directory\./.test(name));
  return workspaceOf(
    files.flatMap(({ name, document }) => readFile(name, document, EMPTY_WORKSPACE, today).directory ?? []),
    others.flatMap(({ name, document }) => readCard(name, document) ?? []),
  );
}

/** All that a check tells of a text. */
export function told({ path, workspace }: Pick<Flagging, 'path' | 'workspace'>, text: string): readonly Finding[] {
  return analyze({ path, text }, workspace, DEFAULT_CONFIGURATION, { asOf: undefined, today }).findings;
}

/** How often a finding is told, by rule and key. */
function countOf({ ruleId, key }: Finding, findings: readonly Finding[]): number {
  return findings.filter((each) => each.ruleId === ruleId && each.key === key).length;
}

/** Faults of syntax all stand at the root, and with one of them gone another may be told in its words. */
function isSyntax({ ruleId }: Finding): boolean {
  return ruleId.startsWith('syntax/');
}

export interface Applied {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: readonly Finding[];
  readonly text: string;
  readonly after: string;
}

/** What is wrong with a fix by what it leaves behind; nothing where all is well. */
export function faultsOfFix(file: Pick<Flagging, 'path' | 'workspace'>, applied: Applied): string[] {
  const { finding, fix, before, text, after } = applied;
  const wrong: string[] = [];
  if (!lieApart(fix.edits, text.length)) return ['its edits overlap or lie outside the text'];
  if (after === text) wrong.push('changes nothing');
  const faults = parseYaml(after).faults.length - parseYaml(text).faults.length;
  if (faults > 0) wrong.push(`leaves ${faults} more faults of syntax`);
  if (isSyntax(finding) ? faults >= 0 : countOf(finding, told(file, after)) >= countOf(finding, before))
    wrong.push('leaves its finding');
  wrong.push(...lostLines(text, after, fix.edits));
  const lost = lostComments(text, after, fix);
  if (lost.length > 0 && !takesComments(applied)) wrong.push(`loses ${lost.join()}`);
  return wrong;
}

/** Rules whose fixes take a comment away, or make text of it. */
function takesComments({ finding: { ruleId }, fix }: Applied): boolean {
  return ruleId === 'ignore/unused' || ruleId.startsWith('syntax/') || fix.title.startsWith('Remove');
}

function lieApart(edits: readonly TextEdit[], length: number): boolean {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.every(({ start, end }, at) => (inOrder[at - 1]?.end ?? 0) <= start && start <= end && end <= length);
}

/** Lines that no edit touches stay, in their order and byte for byte. */
function lostLines(text: string, after: string, edits: readonly TextEdit[]): string[] {
  let offset = 0;
  let at = 0;
  const lines = after.split(/(?<=\n)/);
  for (const line of text.split(/(?<=\n)/)) {
    const [start, end] = [offset, offset + line.length];
    offset = end;
    if (edits.some((edit) => edit.start < end + 1 && edit.end >= start)) continue;
    const found = lines.indexOf(line, at);
    if (found < 0) return [`changes ${JSON.stringify(line)}`];
    at = found + 1;
  }
  return [];
}

function lostComments(text: string, after: string, { edits }: Fix): string[] {
  const left = commentsOf(after);
  return commentsOf(text).filter((comment) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && edits.length > 0;
  });
}

function commentsOf(text: string): string[] {
  return parseYaml(text).comments.map(({ start, end }) => text.slice(start, end));
}

/** Each fix of what is told, by all rules or one, and what it makes of the text. */
export function applied(file: Pick<Flagging, 'path' | 'workspace'>, text: string, ruleId?: string): Applied[] {
  const before = told(file, text);
  const chosen = before.filter((finding) => ruleId === undefined || finding.ruleId === ruleId);
  return chosen.flatMap((finding) =>
    finding.fixes.map((fix) => ({ finding, fix, before, text, after: applyEdits(text, fix.edits) })),
  );
}

/** What the rules about shape and about conditions tell of the fixed text and did not tell before. */
export function contradictions(file: Pick<Flagging, 'path' | 'workspace'>, { before, after }: Applied): string[] {
  const known = new Set(before.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  const findings = told(file, after).filter(({ kind }) => kind !== 'gap');
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`).filter((each) => !known.has(each));
}
