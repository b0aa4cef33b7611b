// The previews that are open: one a document, beside its editor, and after a restart of VS Code where they were.
import { type Disposable, type LogOutputChannel, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LanguageServer } from '../languageServer';
import { dress } from './dress';
import { pageState } from './messages';
import { followDocument } from './preview';

/** The type of the panels, as the manifest names it. */
const TYPE = 'alliance.health';

export class Previews {
  readonly #extension: Uri;
  readonly #server: LanguageServer;
  readonly #output: LogOutputChannel;
  readonly #open = new Map<string, WebviewPanel>();
  readonly #serializer: Disposable;

  constructor(extension: Uri, server: LanguageServer, output: LogOutputChannel) {
    this.#extension = extension;
    this.#server = server;
    this.#output = output;
    this.#serializer = window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const state = pageState(kept);
        // What cannot be restored leaves no empty panel behind.
        if (state) this.#fill(panel, Uri.parse(state.uri));
        else panel.dispose();
      },
    });
  }

  /** Opens the preview of a document, or brings it to the front. */
  show(uri: Uri): void {
    const open = this.#open.get(uri.toString());
    if (open) {
      open.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#fill(window.createWebviewPanel(TYPE, 'Health', place), uri);
  }

  /** The document whose preview is the active panel. */
  get inFront(): Uri | undefined {
    for (const [uri, panel] of this.#open) if (panel.active) return Uri.parse(uri);
    return undefined;
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#open.values()) panel.dispose();
  }

  #fill(panel: WebviewPanel, uri: Uri): void {
    const key = uri.toString();
    const following = followDocument(panel, uri, this.#server, (error) =>
      this.#output.error(error instanceof Error ? error : String(error)),
    );
    this.#open.set(key, panel);
    panel.onDidDispose(() => {
      following.dispose();
      if (this.#open.get(key) === panel) this.#open.delete(key);
    });
    dress(panel, this.#extension, `Health of ${uri.path.slice(uri.path.lastIndexOf('/') + 1)}`);
  }
}
