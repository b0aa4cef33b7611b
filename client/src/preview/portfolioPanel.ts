// The panel of the portfolio: one at most, and after a restart of VS Code where it was.
import { type Disposable, type LogOutputChannel, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LanguageServer } from '../languageServer';
import { dress } from './dress';
import { type Following, followAlliances } from './portfolio';
import type { ShowMessage } from './portfolioMessages';

/** The type of the panel, as the manifest names it. */
const TYPE = 'alliance.portfolio';

export class PortfolioPanel {
  readonly #extension: Uri;
  readonly #server: LanguageServer;
  readonly #open: (uri: Uri) => void;
  readonly #output: LogOutputChannel;
  readonly #serializer: Disposable;
  #shown: { readonly panel: WebviewPanel; readonly following: Following } | undefined;

  /** `open` shows the health of an alliance. */
  constructor(extension: Uri, server: LanguageServer, open: (uri: Uri) => void, output: LogOutputChannel) {
    this.#extension = extension;
    this.#server = server;
    this.#open = open;
    this.#output = output;
    this.#serializer = window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel) => {
        if (this.#shown) panel.dispose();
        else this.#fill(panel);
      },
    });
  }

  /** Opens it or brings it to the front, at a part of its page where one is named. */
  show(section?: ShowMessage['section']): void {
    if (this.#shown) this.#shown.panel.reveal();
    else this.#fill(window.createWebviewPanel(TYPE, 'Portfolio', ViewColumn.Active));
    if (section) this.#shown?.following.lookAt(section);
  }

  dispose(): void {
    this.#serializer.dispose();
    this.#shown?.panel.dispose();
  }

  #fill(panel: WebviewPanel): void {
    const following = followAlliances(panel, this.#server, this.#open, (error) =>
      this.#output.error(error instanceof Error ? error : String(error)),
    );
    this.#shown = { panel, following };
    panel.onDidDispose(() => {
      following.dispose();
      if (this.#shown?.panel === panel) this.#shown = undefined;
    });
    dress(panel, this.#extension, 'Portfolio');
  }
}
