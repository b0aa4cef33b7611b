// The only file that holds a connection: one line a method. What is answered comes from session/ and features/.
import {
  type CancellationToken,
  CancellationTokenSource,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  WorkDoneProgress,
} from 'vscode-languageserver';
import { WATCHERS } from './capabilities';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/callHierarchy';
import { codeActions } from './features/codeActions';
import { codeLenses } from './features/codeLenses';
import { comparison } from './features/comparison';
import { completion } from './features/completion';
import { definition } from './features/definition';
import { documentHighlight } from './features/documentHighlight';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { healthReport } from './features/healthReport';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { onTypeFormatting } from './features/onTypeFormatting';
import { references } from './features/references';
import { Refusal } from './features/refusal';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens, semanticTokensOfRange } from './features/semanticTokens';
import { workspaceSymbols } from './features/workspaceSymbols';
import type { Day } from './model/calendar';
import {
  type AllianceRequests,
  type ChartsParams,
  type ComparisonParams,
  type ExportParams,
  HEALTH_CHANGED,
  type HealthParams,
  SECTION,
} from './protocol';
import { exported } from './reports/exported';
import { chartsOf } from './reports/healthSvg';
import { rulePageFor } from './reports/rulePageAlone';
import { RULES } from './rules/index';
import { alliances, checkWorkspace } from './session/alliances';
import { brief, scores } from './session/briefs';
import type { Client } from './session/client';
import { type Ask, clientPlatform } from './session/clientFiles';
import { platformOf } from './session/machine';
import { newAlliance, newAllianceChoices } from './session/newAlliance';
import type { Outlet } from './session/outlet';
import { type Place, uriOf } from './session/place';
import type { Platform } from './session/platform';
import { portfolio } from './session/portfolio';
import { documentReport, workspaceReport } from './session/pull';
import { Session } from './session/session';
import type { View } from './session/view';

export interface ServeOptions {
  /** The day that counts as today where the client's settings name none. */
  readonly asOf?: Day | undefined;
  /** The configuration to use instead of the nearest. */
  readonly configuration?: Place | undefined;
}

type Feature<P, R> = (view: View, params: P, token: CancellationToken) => R | Promise<R>;

/** Whom the server has introduced itself to. */
export interface Greeted {
  readonly client: Client;
  readonly params: InitializeParams;
}

/** Answers what comes after `initialize`; without a `machine` of its own where it runs in a browser. */
export function serve(
  connection: Connection,
  machine: Platform | undefined,
  { client, params }: Greeted,
  options: ServeOptions = {},
): void {
  const outlet: Outlet = {
    publish: (params) => void connection.sendDiagnostics(params),
    refresh: async () => void (await Promise.all(refreshed(connection, client))),
    progress: async (title, cancelled) => {
      const progress = await connection.window.createWorkDoneProgress();
      progress.token.onCancellationRequested(cancelled);
      progress.begin(title, undefined, undefined, true);
      return progress;
    },
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    log: (message) => connection.console.error(message),
  };
  const { initializationOptions: initial } = params;
  const platform = platformOf(machine, client.files ? clientPlatform(askOf(connection)) : undefined);
  const session = new Session({ client, platform, outlet, folders: foldersOf(params), initial, ...options });

  /** A message that is not answered. */
  const told =
    <P>(take: (session: Session, params: P) => void) =>
    (params: P): void => {
      try {
        take(session, params);
      } catch (error) {
        session.failed(error);
      }
    };
  /** A request. What breaks costs this answer, not the server. */
  const answered =
    <P, R, Reporter>(answer: (session: Session, params: P, token: CancellationToken, parts?: Reporter) => Promise<R>) =>
    async (params: P, token: CancellationToken, _progress?: unknown, parts?: Reporter) => {
      try {
        const result = await answer(session, params, token, parts);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof Refusal) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
        session.failed(error);
        return new ResponseError<never>(ErrorCodes.InternalError, 'Something broke; this is a fault of ours.');
      }
    };
  /** A feature of a document, or of its `root` too: null where that is not open or none of ours. */
  const askedAt = <P, R>(uriOf: (params: P) => string, feature: Feature<P, R>, extent?: 'root') =>
    answered<P, R | null, unknown>(async (session, params, token) => {
      const view = await session.view(uriOf(params), extent === 'root');
      return view && !token.isCancellationRequested ? feature(view, params, token) : null;
    });
  const asked = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    feature: Feature<P, R>,
    extent?: 'root',
  ) => askedAt(({ textDocument }: P) => textDocument.uri, feature, extent);
  /** One that goes on from an item it has given before. */
  const askedOn = <P extends { readonly item: { readonly uri: string } }, R>(feature: Feature<P, R>) =>
    askedAt(({ item }: P) => item.uri, feature);
  /** A request of ours. */
  const own = <M extends keyof AllianceRequests>(
    method: M,
    answer: (
      session: Session,
      params: AllianceRequests[M]['params'],
      token: CancellationToken,
    ) => Promise<AllianceRequests[M]['answer']>,
  ) => connection.onRequest<unknown, never>(method, answered(answer));

  connection.onInitialized(told((session) => initialized(connection, session)));
  connection.onShutdown(() => session.dispose());
  connection.onDidChangeConfiguration(told((session, params) => configured(connection, session, params.settings)));
  connection.onDidOpenTextDocument(told((session, params) => session.open(params.textDocument)));
  connection.onDidChangeTextDocument(
    told((session, { textDocument: { uri, version }, contentChanges }) => session.change(uri, version, contentChanges)),
  );
  connection.onDidSaveTextDocument(told((session, params) => session.saved(params.textDocument.uri)));
  connection.onDidCloseTextDocument(told((session, params) => session.close(params.textDocument.uri)));
  connection.onDidChangeWatchedFiles(told((session, params) => session.watched(params.changes)));
  connection.workspace.onDidCreateFiles(told((session) => session.lookAgain()));
  connection.workspace.onDidRenameFiles(told((session) => session.lookAgain()));
  connection.workspace.onDidDeleteFiles(told((session) => session.lookAgain()));
  connection.languages.diagnostics.on(answered(documentReport));
  connection.languages.diagnostics.onWorkspace(answered(workspaceReport));
  connection.onDocumentSymbol(asked(documentSymbols));
  connection.onCompletion(asked(completion));
  connection.onHover(asked(hover));
  connection.onFoldingRanges(asked(foldingRanges));
  connection.onSelectionRanges(asked(selectionRanges));
  connection.onDocumentLinks(asked(documentLinks));
  connection.onWorkspaceSymbol(answered((session, params, token) => workspaceSymbols(session.named(), params, token)));
  connection.languages.callHierarchy.onPrepare(asked(prepareCallHierarchy));
  connection.languages.callHierarchy.onIncomingCalls(askedOn(incomingCalls));
  connection.languages.callHierarchy.onOutgoingCalls(askedOn(outgoingCalls));
  connection.onDefinition(asked(definition, 'root'));
  connection.onReferences(asked(references, 'root'));
  connection.onDocumentHighlight(asked(documentHighlight));
  connection.onPrepareRename(asked(prepareRename, 'root'));
  connection.onRenameRequest(asked(rename, 'root'));
  connection.onCodeAction(asked(codeActions));
  connection.languages.inlayHint.on(asked(inlayHints));
  connection.onCodeLens(asked(codeLenses));
  connection.onDocumentOnTypeFormatting(asked(onTypeFormatting));
  connection.languages.semanticTokens.on(asked(semanticTokens));
  connection.languages.semanticTokens.onRange(asked(semanticTokensOfRange));
  own('alliance/rulePage', async (_session, { id }) => rulePageFor(id));
  own('alliance/rules', async () => RULES.map(({ id, summary }) => ({ id, summary })));
  own('alliance/alliances', alliances);
  connection.onRequest(
    'alliance/health',
    askedAt(
      ({ uri }: HealthParams) => uri,
      (view) => healthReport(view),
      'root',
    ),
  );
  connection.onRequest(
    'alliance/charts',
    askedAt(
      ({ uri }: ChartsParams) => uri,
      (view, { audience }) => chartsOf(healthReport(view, audience)),
      'root',
    ),
  );
  connection.onRequest(
    'alliance/export',
    askedAt(
      ({ uri }: ExportParams) => uri,
      (view, params) => exported(healthReport(view, params.audience), params),
      'root',
    ),
  );
  connection.onRequest(
    'alliance/comparison',
    askedAt(({ uri }: ComparisonParams) => uri, comparison, 'root'),
  );
  own('alliance/healthBrief', brief);
  own('alliance/scores', scores);
  own('alliance/portfolio', (session, { workDoneToken }, token) =>
    portfolio(session, token, tellOf(connection, workDoneToken)),
  );
  own('alliance/checkWorkspace', checkWorkspace);
  own('alliance/newAllianceChoices', async () => newAllianceChoices());
  own('alliance/newAlliance', newAlliance);
}

/** What is asked of the client once it listens. */
function initialized(connection: Connection, session: Session): void {
  const { client } = session;
  const failed = (error: unknown) => session.failed(error);
  if (client.configuration) configured(connection, session, undefined);
  if (client.workspaceFolders) {
    const uris = (folders: readonly { readonly uri: string }[]) => folders.map(({ uri }) => uri);
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      session.changeFolders(uris(added), uris(removed)),
    );
  }
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(failed);
  }
  if (client.registersWatchers) {
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] }).catch(failed);
  }
}

/** Asks the client to ask again for all that it can be told to. */
function refreshed(connection: Connection, client: Session['client']): Promise<void>[] {
  return [
    ...(client.showsHealth ? [connection.sendNotification(HEALTH_CHANGED)] : []),
    ...(client.refreshesDiagnostics ? [connection.languages.diagnostics.refresh()] : []),
    ...(client.refreshesHints ? [connection.languages.inlayHint.refresh()] : []),
    ...(client.refreshesLenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
    ...(client.refreshesTokens ? [connection.languages.semanticTokens.refresh()] : []),
  ];
}

/** Asks the client, and takes the question back where nobody waits any more. */
function askOf(connection: Connection): Ask {
  return (method, params, signal) => {
    const source = new CancellationTokenSource();
    signal.addEventListener('abort', () => source.cancel(), { once: true });
    return connection.sendRequest<unknown>(method, params, source.token);
  };
}

/** Tells whoever waits how far the work is. */
function tellOf(connection: Connection, token: string | number | undefined): (done: number, all: number) => void {
  if (token === undefined) return () => {};
  return (done, all) => {
    const message = `Reading ${done} of ${all} alliances`;
    const report = { kind: 'report', message, percentage: Math.floor((100 * done) / all) } as const;
    void connection.sendProgress(WorkDoneProgress.type, token, report);
  };
}

/** Settings are asked for where the client can be asked; else they come with the message. */
function configured(connection: Connection, session: Session, settings: unknown): void {
  session.configure(session.client.configuration ? connection.workspace.getConfiguration(SECTION) : settings);
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** The URIs of the folders that are open, however old the client. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [uriOf(rootPath.replaceAll('\\', '/'))] : [];
}
