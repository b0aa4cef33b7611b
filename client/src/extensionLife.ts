// What the extension does from its start to its end, the same wherever it runs.
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MakeClient, makeClient } from './languageClient';
import { answerFiles } from './workspaceFiles';

let running: BaseLanguageClient | undefined;

export async function begin(context: ExtensionContext, make: MakeClient): Promise<void> {
  const output = window.createOutputChannel('Alliance as Code', { log: true });
  context.subscriptions.push(output);
  running = makeClient(make, output);
  context.subscriptions.push(...answerFiles(running));
  await running.start();
}

export async function end(): Promise<void> {
  await running?.stop();
}
