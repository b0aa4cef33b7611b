// The life of the language client: what it tells the server at the start, and starting it again.
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type AllianceInitialization, EXPLAIN_RULE, SECTION } from '../../server/src/protocol';
import { SELECTOR } from './files';

/** Makes a client of the platform: one whose server is a process, or one whose server is a Worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...SELECTOR],
    outputChannel: output,
    initializationOptions: { commands: [EXPLAIN_RULE], files: true } satisfies AllianceInitialization,
  };
}

export function makeClient(make: MakeClient, output: LogOutputChannel): BaseLanguageClient {
  return make(SECTION, 'Alliance as Code', clientOptions(output));
}
