// An editor for benchmarks: starts a server as a process of its own and tells when the findings that belong to the text as
// it stands have come, whether the server is asked for them or sends them.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type InitializeResult,
  InlayHintRefreshRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { ServerKind } from './servers';

export type Editor = Awaited<ReturnType<typeof connected>>;

type Look = (findings: readonly Diagnostic[]) => boolean;

/** A started server and its process. */
export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
}

export function started(kind: ServerKind, folder: string): Started {
  const child = spawn(process.execPath, [...kind.args], { cwd: folder });
  child.stderr.resume();
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection };
}

/** Resolves when `initialize` is answered and the server knows its settings; `onAnswer` hears of the answer itself. */
export async function connected(kind: ServerKind, folder: string, onAnswer?: () => void) {
  const { child, connection } = started(kind, folder);
  const shown = new Map<string, readonly Diagnostic[]>();
  const waiting = new Map<string, () => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    shown.set(uri, diagnostics);
    waiting.get(uri)?.();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => kind.settings[section ?? ''] ?? null),
  );
  connection.onRequest(RegistrationRequest.type, () => {});
  for (const { type } of [DiagnosticRefreshRequest, InlayHintRefreshRequest, CodeLensRefreshRequest]) {
    connection.onRequest(type, () => {});
  }
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  const { capabilities }: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: kind.capabilities,
  });
  onAnswer?.();
  await connection.sendNotification('initialized', {});

  const pulls = capabilities.diagnosticProvider !== undefined;
  const textDocument = (path: string) => ({ uri: pathToFileURL(`${folder}/${path}`).href });
  const versions = new Map<string, number>();
  const ask = <R>(method: string, params?: object) => connection.sendRequest<R>(method, params);

  return {
    child,
    capabilities,
    /** Whether the server is asked for findings. */
    pulls,
    ask,
    textDocument,
    async open(path: string, text: string) {
      versions.set(path, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...textDocument(path), languageId: kind.languageId, version: 1, text },
      });
    },
    async edit(path: string, edit: { readonly range: object; readonly text: string }) {
      const version = (versions.get(path) ?? 0) + 1;
      versions.set(path, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument(path), version },
        contentChanges: [edit],
      });
    },
    /** Findings as an editor asks for them; those that are sent last, where the server sends them. */
    async pull(path: string): Promise<readonly Diagnostic[]> {
      if (!pulls) return shown.get(textDocument(path).uri) ?? [];
      const report = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: textDocument(path),
      });
      return report.kind === 'full' ? report.items : [];
    },
    /** Resolves when what is told of a file is as `look` wants it: asked once, or waited for. */
    async findings(path: string, look: Look): Promise<void> {
      if (pulls) {
        if (!look(await this.pull(path))) throw new Error(`${kind.name}: not the findings that belong to the text`);
        return;
      }
      const { uri } = textDocument(path);
      await new Promise<void>((resolve) => {
        const again = () => {
          const found = shown.get(uri);
          if (found === undefined || !look(found)) return;
          waiting.delete(uri);
          resolve();
        };
        waiting.set(uri, again);
        again();
      });
    },
    /** Ends the server as editors do, so that it keeps what it keeps for its next start. */
    async stop(): Promise<void> {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await ask('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
