// All commands, by the ids of the manifest. What fails tells one sentence; the rest goes to the output.
import { commands, Disposable, type LogOutputChannel, type Uri, window } from 'vscode';
import { EXPLAIN_RULE, OPEN_HEALTH_PREVIEW, SHOW_REFERENCES } from '../../../server/src/protocol';
import type { LanguageServer } from '../languageServer';
import type { PortfolioPanel } from '../preview/portfolioPanel';
import type { Previews } from '../preview/previews';
import { checkWorkspace } from './checkWorkspace';
import { compareTexts, compareWithRevision } from './compareWithRevision';
import { explainRule } from './explainRule';
import { exportHealthReport } from './exportHealthReport';
import { newAlliance } from './newAlliance';
import { openFile } from './openFile';
import { openHealthPreview } from './openHealthPreview';
import { openPortfolio, showCalendar } from './openPortfolio';
import { restartServer } from './restartServer';
import { showOutput } from './showOutput';
import { showReferences } from './showReferences';

/** What commands work on. */
export interface Workings {
  readonly server: LanguageServer;
  readonly previews: Previews;
  readonly portfolio: PortfolioPanel;
  /** Where the extension lies. */
  readonly extension: Uri;
  readonly output: LogOutputChannel;
}

export function registerCommands({ server, previews, portfolio, extension, output }: Workings): Disposable {
  const register = <A extends unknown[]>(id: string, run: (...args: A) => unknown) =>
    commands.registerCommand(id, async (...args: A) => {
      try {
        await run(...args);
      } catch (error) {
        await tell(error, output);
      }
    });
  return Disposable.from(
    register('alliance.newAlliance', newAlliance(server)),
    register('alliance.openFile', openFile),
    register(OPEN_HEALTH_PREVIEW, openHealthPreview(previews)),
    register('alliance.exportHealthReport', exportHealthReport(server, previews, extension)),
    register('alliance.openPortfolio', openPortfolio(portfolio)),
    register('alliance.showCalendar', showCalendar(portfolio)),
    register('alliance.checkWorkspace', checkWorkspace(server)),
    register('alliance.compareTexts', compareTexts),
    register('alliance.compareWithRevision', compareWithRevision),
    register('alliance.restartServer', restartServer(server)),
    register('alliance.showOutput', showOutput(output)),
    register(EXPLAIN_RULE, explainRule(server)),
    register(SHOW_REFERENCES, showReferences),
  );
}

async function tell(error: unknown, output: LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error));
  const reason = error instanceof Error ? error.message : String(error);
  const more = 'Show output';
  if ((await window.showErrorMessage(`Alliance: ${reason}`, more)) === more) output.show();
}
