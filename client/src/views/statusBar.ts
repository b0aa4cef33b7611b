// The status bar item: the findings of the active file by level, or what keeps the server from telling them.
import {
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode';
import { SELECTOR } from '../files';
import { countsOf, findingsIn, inWords, isJudging } from '../findings';
import type { LanguageServer, ServerState } from '../languageServer';

export function showStatus(server: LanguageServer): Disposable {
  const item = window.createStatusBarItem('alliance.findings', StatusBarAlignment.Left, 40);
  item.name = 'Alliance findings';
  const update = () => render(item, server.state);
  update();
  return Disposable.from(
    item,
    server.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
}

function render(item: StatusBarItem, state: ServerState): void {
  const document = window.activeTextEditor?.document;
  if (!document || languages.match([...SELECTOR], document) === 0 || !isJudging()) {
    item.hide();
    return;
  }
  if (state === 'running') renderFindings(item, document.uri);
  else if (state === 'failed') renderFailure(item);
  else renderStart(item);
  item.show();
}

function renderFindings(item: StatusBarItem, uri: Parameters<typeof findingsIn>[0]): void {
  const counts = countsOf(findingsIn(uri));
  const { errors, warnings, infos } = counts;
  const worst = errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : infos > 0 ? '$(info)' : '$(pass)';
  item.text = `${worst} Alliance: ${inWords(counts)}`;
  item.tooltip = new MarkdownString('Findings of this file. Click to see them in the Problems panel.');
  item.command = 'workbench.actions.view.problems';
  item.accessibilityInformation = { label: `Alliance: ${inWords(counts)}`, role: 'button' };
}

function renderFailure(item: StatusBarItem): void {
  item.text = '$(alert) Alliance: not running';
  item.tooltip = 'The language server has stopped. Click to start it again.';
  item.command = 'alliance.restartServer';
}

function renderStart(item: StatusBarItem): void {
  item.text = '$(loading~spin) Alliance';
  item.tooltip = 'The language server is starting.';
  item.command = 'alliance.showOutput';
}
