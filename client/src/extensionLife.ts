// What the extension does from its start to its end, the same wherever it runs.
import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { SECTION } from '../../server/src/protocol';
import { whenNeeded } from './beginning';
import { clientOptions } from './clientOptions';
import { onDidChangeCompany } from './coexistence';
import { registerCommands } from './commands/register';
import { provideComparisons } from './comparisonPages';
import { announceGit } from './git/history';
import { LanguageServer } from './languageServer';
import { PortfolioPanel } from './preview/portfolioPanel';
import { Previews } from './preview/previews';
import { provideRulePages } from './rulePages';
import { showAlliances } from './views/alliancesTree';
import { showStatus } from './views/statusBar';
import { answerFiles } from './workspaceFiles';

const NAME = 'Alliance as Code';

/** Makes a client of the platform: one whose server is a process, or one whose server is a Worker. */
export type ClientOf = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export function begin({ subscriptions, extensionUri }: ExtensionContext, clientOf: ClientOf): void {
  const output = window.createOutputChannel(NAME, { log: true });
  const make = () => {
    const client = clientOf(SECTION, NAME, clientOptions(output));
    answerFiles(client);
    return client;
  };
  const server = new LanguageServer(make, output);
  const previews = new Previews(extensionUri, server, output);
  const portfolio = new PortfolioPanel(extensionUri, server, (uri) => previews.show(uri), output);
  const start = () => {
    // The state tells of it, and the output why.
    server.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  };
  const restart = () => {
    if (server.state === 'running') void commands.executeCommand('alliance.restartServer');
  };
  subscriptions.push(
    output,
    server,
    previews,
    portfolio,
    registerCommands({ server, previews, portfolio, extension: extensionUri, output }),
    announceGit(),
    provideComparisons(server),
    provideRulePages(server),
    showStatus(server, output),
    showAlliances(server, output),
    whenNeeded(start),
    onDidChangeCompany(restart),
  );
}
