// The status bar item: health and findings of the active file, or what keeps the server from telling them. What was told
// last stays until something newer is there.
import {
  Disposable,
  type LogOutputChannel,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type HealthBrief, OPEN_HEALTH_PREVIEW } from '../../../server/src/protocol';
import { SELECTOR } from '../files';
import { countsOf, findingsIn, isJudging } from '../findings';
import type { LanguageServer } from '../languageServer';
import { oneAtATime } from '../preview/oneAtATime';
import { statusText } from './statusText';
import { statusTooltip } from './statusTooltip';

/** Milliseconds of quiet after which health follows what was typed. */
const QUIET = 300;

export function showStatus(server: LanguageServer, output: LogOutputChannel): Disposable {
  const item = window.createStatusBarItem('alliance.status', StatusBarAlignment.Left, 40);
  item.name = 'Alliance health and findings';
  /** By URI, of documents that are open. */
  const briefs = new Map<string, HealthBrief>();
  const render = () => {
    const document = shownDocument();
    if (!document) item.hide();
    else {
      renderItem(item, document, server, briefs.get(document.uri.toString()));
      item.show();
    }
  };
  const ask = oneAtATime(
    async () => {
      const uri = shownDocument()?.uri.toString();
      if (uri === undefined || server.state !== 'running') return;
      const brief = await server.ask('alliance/healthBrief', { uri });
      if (brief) briefs.set(uri, brief);
      else briefs.delete(uri);
      render();
    },
    (error) => output.error(error instanceof Error ? error : String(error)),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  };
  const isShown = (uri: { toString(): string }) => uri.toString() === shownDocument()?.uri.toString();
  const renderAndAsk = () => {
    render();
    ask();
  };
  renderAndAsk();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    server.onDidChangeState(renderAndAsk),
    server.onDidChangeHealth(ask),
    window.onDidChangeActiveTextEditor(renderAndAsk),
    workspace.onDidChangeConfiguration(renderAndAsk),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isShown(document.uri)) askSoon();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => briefs.delete(uri.toString())),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isShown)) render();
    }),
  );
}

/** The document of the active editor, where it is one of ours and is judged. */
function shownDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isJudging() && languages.match([...SELECTOR], document) > 0 ? document : undefined;
}

function renderItem(
  item: StatusBarItem,
  { uri }: TextDocument,
  { state }: LanguageServer,
  brief: HealthBrief | undefined,
): void {
  if (state === 'running') renderStatus(item, uri, brief);
  else if (state === 'failed') renderFailure(item);
  else renderStart(item);
}

function renderStatus(item: StatusBarItem, uri: TextDocument['uri'], brief: HealthBrief | undefined): void {
  const counts = countsOf(findingsIn(uri));
  const { text, label } = statusText(brief, counts);
  item.text = text;
  item.tooltip = statusTooltip(brief, counts);
  item.command = brief
    ? { title: 'Open health preview', command: OPEN_HEALTH_PREVIEW, arguments: [uri] }
    : { title: 'Show problems', command: 'workbench.actions.view.problems' };
  item.accessibilityInformation = { label, role: 'button' };
}

function renderFailure(item: StatusBarItem): void {
  item.text = '$(alert) Alliance: not running';
  item.tooltip = 'The language server has stopped. Click to start it again.';
  item.command = 'alliance.restartServer';
  item.accessibilityInformation = { label: 'Alliance: not running', role: 'button' };
}

function renderStart(item: StatusBarItem): void {
  item.text = '$(loading~spin) Alliance';
  item.tooltip = 'The language server is starting.';
  item.command = 'alliance.showOutput';
  item.accessibilityInformation = { label: 'Alliance: starting', role: 'button' };
}
