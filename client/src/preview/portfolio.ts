// What the panel of the portfolio shows: the alliances of the open folders, and what becomes of them, from its opening until
// it is closed.
import { CancellationTokenSource, commands, Disposable, Uri, ViewColumn, type WebviewPanel } from 'vscode';
import { EXPLAIN_RULE, type PortfolioAnswer } from '../../../server/src/protocol';
import { whenAlliancesChange } from '../allianceChanges';
import { isJudging } from '../findings';
import type { LanguageServer } from '../languageServer';
import { oneAtATime } from './oneAtATime';
import {
  type FromPortfolio,
  fromPortfolio,
  type PortfolioMessage,
  type ShowMessage,
  type ToPortfolio,
} from './portfolioMessages';
import { reveal } from './reveal';

/** Named of the files that are left out. */
const NAMED = 3;

export interface Following extends Disposable {
  /** Leads to a part of the page, once it is there. */
  readonly lookAt: (section: ShowMessage['section']) => void;
}

/** `open` shows the health of an alliance. */
export function followAlliances(
  panel: WebviewPanel,
  server: LanguageServer,
  open: (uri: Uri) => void,
  failed: (error: unknown) => void,
): Following {
  const end = new CancellationTokenSource();
  let shown: PortfolioMessage | undefined;
  let files = new Map<string, Uri>();
  let wanted: ShowMessage['section'] | undefined;
  /** Whether the page listens, and whether it has a portfolio to show. */
  let page: 'absent' | 'empty' | 'full' = 'absent';

  const tell = (message: ToPortfolio) => void panel.webview.postMessage(message);
  const note = (text: string) => {
    if (page === 'empty') tell({ kind: 'portfolio', portfolio: null, note: text });
  };
  const lead = () => {
    if (wanted !== undefined && page === 'full') tell({ kind: 'show', section: wanted });
    if (page === 'full') wanted = undefined;
  };
  const refresh = oneAtATime(
    async () => {
      // A page that is not seen is not there; when it comes back it says so.
      if (!panel.visible || page === 'absent') return;
      const answer = isJudging()
        ? await server.askLong('alliance/portfolio', {}, (far) => note(`${far}.`), end.token)
        : undefined;
      files = new Map(answer?.files.map(({ path, uri }) => [path, Uri.parse(uri)]));
      shown = messageOf(answer);
      tell(shown);
      page = shown.portfolio ? 'full' : 'empty';
      lead();
    },
    (error) => {
      if (end.token.isCancellationRequested) return;
      failed(error);
      const text = 'The portfolio cannot be told; the output says why.';
      tell({ kind: 'portfolio', portfolio: shown?.portfolio ?? null, note: text });
    },
  );
  const take = (message: FromPortfolio | undefined) => {
    if (message?.kind === 'ready') {
      page = 'empty';
      note('The alliances are being read.');
      refresh();
    } else if (message?.kind === 'explain') void commands.executeCommand(EXPLAIN_RULE, message.rule);
    else if (message) {
      const uri = files.get(message.path);
      if (uri && message.kind === 'open') open(uri);
      else if (uri && message.kind === 'place')
        void reveal(uri, message.range, ViewColumn.Beside).then(undefined, failed);
    }
  };
  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => take(fromPortfolio(message))),
    whenAlliancesChange(server, refresh),
  );
  return {
    lookAt: (section) => {
      wanted = section;
      lead();
    },
    dispose: () => {
      end.cancel();
      listening.dispose();
    },
  };
}

function messageOf(answer: PortfolioAnswer | undefined): PortfolioMessage {
  const none = { kind: 'portfolio', portfolio: null } as const;
  if (!answer) return { ...none, note: 'Alliance files are not judged: the setting "alliance.enable" is off.' };
  const { portfolio, files, leftOut } = answer;
  const note = leftOut.length === 0 ? null : `Left out, for want of an alliance that can be read: ${listed(leftOut)}.`;
  if (files.length > 0) return { kind: 'portfolio', portfolio, note };
  return { ...none, note: note ?? 'There is no alliance in the open folders yet. "New alliance" begins one.' };
}

function listed(paths: readonly string[]): string {
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return `${paths.slice(0, NAMED).join(', ')}${more}`;
}
