// An editor for tests: starts the built server, as a process of its own over stdio where nothing else is asked for, and
// speaks the protocol with it. It never sleeps: `until` looks again whenever a message has come.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import {
  CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { HEALTH_CHANGED } from '../../server/src/protocol';
import { buildCommandLine } from '../../tools/build.mjs';
import { EVERYTHING } from './capabilities';
import { outletTo } from './outlet';
import { shownWork } from './shownWork';

const built = mkdtempSync(join(tmpdir(), 'alliance-server-'));
beforeAll(() => buildCommandLine(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** The built server by itself, as the extension starts it. */
export const SERVER = join(built, 'server.js');

export interface ClientOptions {
  /** Everything we make use of, where not given. */
  readonly capabilities?: ClientCapabilities;
  /** What stands under `alliance` in the client's settings; a day that stays, where not given. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ids of the commands of ours that the client can run. */
  readonly commands?: readonly string[];
  /** Whether the client wants to be told when health may be otherwise. */
  readonly showsHealth?: boolean;
  /** Ids of languages whose syntax others tell of. */
  readonly syntaxToldElsewhere?: readonly string[];
  /** Folders that are open, absolute; `folder` alone, where not given. */
  readonly folders?: readonly string[];
  /** A file system that the server reaches by requests alone; `folder` and `folders` are URIs in it. */
  readonly files?: { answer(connection: ProtocolConnection, happened: () => void): void };
  /** Another way to start a server. */
  readonly start?: () => Running;
}

export interface Running {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves with the exit code when the server has ended. */
  readonly ended: Promise<number | null>;
  readonly end: () => void;
  /** Writes to the server what may be no message at all. */
  readonly raw?: (text: string) => void;
  /** Keeps messages back, and sends all of them in one piece. */
  readonly together?: { readonly keep: () => void; readonly send: () => void };
}

export type LanguageClient = Awaited<ReturnType<typeof languageClient>>;

/** Starts a server with a folder open; it ends with the test. Paths are relative to the folder. */
export async function languageClient(folder: string, options: ClientOptions = {}) {
  const { capabilities = EVERYTHING, folders = [folder] } = options;
  let settings: Readonly<Record<string, unknown>> = options.settings ?? { asOf: '2026-11-22' };
  const { reader, writer, ended, end, raw, together } = options.start?.() ?? overStdio(isUri(folder) ? built : folder);
  const connection = createProtocolConnection(reader, writer);
  const published = new Map<string, PublishDiagnosticsParams>();
  const publications: PublishDiagnosticsParams[] = [];
  const registrations: Registration[] = [];
  const logs: string[] = [];
  let refreshes = 0;
  const { until, happened } = waiting(ended);

  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    publications.push(params);
    happened();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logs.push(message);
    happened();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'alliance' ? settings : null)),
  );
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations);
    happened();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
    happened();
  });
  const work = shownWork(connection, happened);
  const refreshed = { hints: 0, lenses: 0, tokens: 0, health: 0 };
  connection.onRequest(InlayHintRefreshRequest.type, () => {
    refreshed.hints++;
    happened();
  });
  connection.onRequest(CodeLensRefreshRequest.type, () => {
    refreshed.lenses++;
    happened();
  });
  connection.onRequest(SemanticTokensRefreshRequest.type, () => {
    refreshed.tokens++;
    happened();
  });
  connection.onNotification(HEALTH_CHANGED, () => {
    refreshed.health++;
    happened();
  });
  options.files?.answer(connection, happened);
  connection.listen();

  const uri = (path: string) => (isUri(path) ? path : isUri(folder) ? `${folder}/${path}` : uriOf(join(folder, path)));
  const versions = new Map<string, number>();
  const nextVersion = (path: string) => {
    const version = (versions.get(path) ?? 0) + 1;
    versions.set(path, version);
    return version;
  };
  const notify = (method: string, params: object) => connection.sendNotification(method, params);
  const changed = (path: string, type: FileChangeType) =>
    notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type }] });

  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((each) => ({ uri: uriOf(each), name: each })),
    capabilities,
    initializationOptions: {
      ...(capabilities.workspace?.configuration ? {} : settings),
      ...(options.files ? { files: true } : {}),
      ...(options.commands ? { commands: options.commands } : {}),
      ...(options.showsHealth ? { showsHealth: true } : {}),
      ...(options.syntaxToldElsewhere ? { syntaxToldElsewhere: options.syntaxToldElsewhere } : {}),
    },
  });
  await notify('initialized', {});
  onTestFinished(async () => {
    connection.dispose();
    end();
    await ended;
  });

  return {
    connection,
    initialized,
    uri,
    until,
    ended,
    registrations,
    logs,
    ...work,
    /** All that was sent, in order. */
    publications,
    /** Refreshes asked for so far. */
    refreshes: () => refreshes,
    /** Refreshes asked for so far of what stands beside the text. */
    refreshed,
    /** What is shown of a file: what was sent last. */
    published: (path: string) => published.get(uri(path)),
    notify,
    /** Tells of what changed on disk. */
    changed,
    request: <R>(method: string, params: object, token = CancellationToken.None): Promise<R> =>
      connection.sendRequest<R>(method, params, token),
    /** Writes to the server what may be no message at all. */
    raw: (text: string) => raw?.(text),
    /** What is asked and told meanwhile reaches the server in one piece, so that it has all of it before it begins. */
    async together(act: () => void) {
      together?.keep();
      act();
      // Messages go out in their order: when this one is out, all are.
      await notify('$/setTrace', { value: 'off' });
      together?.send();
    },
    /** Opens a file with what is on disk, or with another text. */
    open(path: string, text?: string, languageId = 'alliance') {
      versions.delete(path);
      const content = text ?? readFileSync(join(folder, path), 'utf8');
      return notify('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId, version: nextVersion(path), text: content },
      });
    },
    change: (path: string, ...contentChanges: TextDocumentContentChangeEvent[]) =>
      notify('textDocument/didChange', {
        textDocument: { uri: uri(path), version: nextVersion(path) },
        contentChanges,
      }),
    save: (path: string) => notify('textDocument/didSave', { textDocument: { uri: uri(path) } }),
    close: (path: string) => notify('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    /** Writes a file, as somebody else does, and tells of it. */
    write(path: string, text: string, type: FileChangeType = FileChangeType.Changed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return changed(path, type);
    },
    remove(path: string) {
      rmSync(join(folder, path), { recursive: true });
      return changed(path, FileChangeType.Deleted);
    },
    setSettings(after: Readonly<Record<string, unknown>>) {
      settings = after;
      const isAsked = capabilities.workspace?.configuration === true;
      return notify('workspace/didChangeConfiguration', { settings: isAsked ? null : { alliance: after } });
    },
    pull: (path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uri(path) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    pullWorkspace: (previous: WorkspaceDiagnosticReport = { items: [] }): Promise<WorkspaceDiagnosticReport> =>
      connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: idsOf(previous) }),
    /** Ends as editors do; resolves to the exit code. */
    async stop() {
      await connection.sendRequest('shutdown');
      await notify('exit', {});
      return ended;
    },
  };
}

export function idsOf({ items }: WorkspaceDiagnosticReport) {
  return items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
}

/** The codes of a full report, in order of place. */
export function codesOf(report: DocumentDiagnosticReport | PublishDiagnosticsParams | undefined): readonly unknown[] {
  if (report === undefined || ('kind' in report && report.kind !== 'full')) return [];
  const items = 'items' in report ? report.items : report.diagnostics;
  return items.map(({ code }) => code);
}

function isUri(text: string): boolean {
  return /^[a-z-]+:/.test(text);
}

function uriOf(folder: string): string {
  return isUri(folder) ? folder : pathToFileURL(folder).href;
}

function overStdio(cwd: string): Running {
  const child = spawn(process.execPath, [join(built, 'alliance.js'), 'lsp', '--stdio'], { cwd });
  const outlet = outletTo(child.stdin);
  return {
    reader: new StreamMessageReader(child.stdout),
    writer: new StreamMessageWriter(outlet.stream),
    ended: endOf(child),
    end: () => child.kill(),
    raw: (text) => child.stdin.write(text),
    together: outlet,
  };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}

/** `until` resolves as soon as `look` has something, looking again each time something has `happened`. */
function waiting(ended: Promise<unknown>) {
  let looks: (() => void)[] = [];
  const happened = () => {
    for (const look of looks) look();
  };
  const until = <T>(look: () => T | undefined | false): Promise<T> =>
    new Promise((resolve, reject) => {
      const again = () => {
        const found = look();
        if (found === undefined || found === false) return;
        looks = looks.filter((each) => each !== again);
        resolve(found);
      };
      looks.push(again);
      ended.then(() => reject(new Error('the server has ended')));
      again();
    });
  return { until, happened };
}
