// Explain rule: shows the page of a rule: the one that is named, else one that is chosen, those of the file first.
import { languages, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { RuleEntry } from '../../../server/src/protocol';
import { ruleOf } from '../findings';
import type { LanguageServer } from '../languageServer';
import { showRulePage } from '../rulePages';

export const explainRule = (server: LanguageServer) => async (named?: unknown) => {
  const id = typeof named === 'string' ? named : await chosen(await server.ask('alliance/rules', {}));
  if (id !== undefined) await showRulePage(id);
};

async function chosen(rules: readonly RuleEntry[]): Promise<string | undefined> {
  const here = rulesOfTheFile();
  const itemOf = ({ id, summary }: RuleEntry): QuickPickItem => ({ label: id, description: summary });
  const items = [
    { label: 'Found in this file', kind: QuickPickItemKind.Separator },
    ...rules.filter(({ id }) => here.has(id)).map(itemOf),
    { label: 'All other rules', kind: QuickPickItemKind.Separator },
    ...rules.filter(({ id }) => !here.has(id)).map(itemOf),
  ];
  const picked = await window.showQuickPick(here.size > 0 ? items : rules.map(itemOf), {
    title: 'Explain rule',
    placeHolder: 'Which rule? Type a part of its name or of what it asks for.',
    matchOnDescription: true,
  });
  return picked?.label;
}

function rulesOfTheFile(): ReadonlySet<string> {
  const uri = window.activeTextEditor?.document.uri;
  return new Set(uri ? languages.getDiagnostics(uri).flatMap((diagnostic) => ruleOf(diagnostic) ?? []) : []);
}
