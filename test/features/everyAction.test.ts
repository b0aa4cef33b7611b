// What holds for the actions at every finding of every rule: the text stays as readable as it was, and what an action
// is offered for is told no more.
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/codeActions';
import type { Finding } from '../../server/src/finding';
import { RULES } from '../../server/src/rules/index';
import { parseYaml } from '../../server/src/yaml/parse';
import { saysSame } from '../../server/src/yaml/same';
import { type Flagging, flagging, told } from '../rules/fixes';
import { taken } from './codeActions';
import { viewAt } from './view';

const FILES = flagging();

interface Offered {
  readonly finding: Finding;
  readonly action: CodeAction;
}

/** The actions at each finding of the rule; what is offered at several is taken once. */
function offered({ path, ruleId }: Flagging, text: string, findings: readonly Finding[]): readonly Offered[] {
  const { view, params } = viewAt(text, { path });
  const analysis = { ...view.analysis, findings };
  const context = { diagnostics: [] };
  const actions = new Map<string, Offered>();
  for (const finding of findings.filter((each) => each.ruleId === ruleId)) {
    const range = { start: finding.range.start, end: finding.range.start };
    for (const action of codeActions({ ...view, analysis }, { ...params, range, context })) {
      actions.set(JSON.stringify([action.title, action.edit]), { finding, action });
    }
  }
  return [...actions.values()];
}

/** What is wrong with an action by what it leaves behind. */
function faultsOf(
  file: Flagging,
  text: string,
  findings: readonly Finding[],
  { finding, action }: Offered,
): readonly string[] {
  const after = taken(text, action);
  const [was, is] = [parseYaml(text), parseYaml(after)];
  const wrong: string[] = [];
  if (after === text) wrong.push('changes nothing');
  if (is.faults.length > was.faults.length) wrong.push('breaks the text');
  if (text.includes('\r\n') && /(?<!\r)\n/.test(after)) wrong.push('adds another line break');
  if (action.title.startsWith('Silence') && !saysSame(was.root, is.root)) wrong.push('changes what is said');
  const count = (all: readonly Finding[]) => all.filter((each) => isSame(each, finding)).length;
  // Faults of syntax all stand at the root, and with one of them gone another may be told in its words.
  const isMended =
    !finding.ruleId.startsWith('syntax/') && action.diagnostics?.some(({ code }) => code === finding.ruleId);
  if (isMended && count(told(file, after)) >= count(findings)) wrong.push('leaves its finding');
  return wrong.map((each) => `${file.ruleId} ${file.path} "${action.title}" ${each}`);
}

function isSame(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.key === b.key;
}

describe.each(RULES.map(({ id }) => id))('the actions where %s speaks', (id) => {
  const files = FILES.filter(({ ruleId }) => ruleId === id);

  test.each([
    ['\n', (text: string) => text],
    ['\r\n', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('mend or silence it, and break nothing, in lines that end in %j', (_lineBreak, respelt) => {
    for (const file of files) {
      const text = respelt(file.text);
      const findings = told(file, text);
      const actions = offered(file, text, findings);
      expect(actions.flatMap((each) => faultsOf(file, text, findings, each))).toEqual([]);
    }
  });
});
