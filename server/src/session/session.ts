// The life of one client's session: open documents, settings, day and the indexes of its roots, and what follows when one
// of them changes. Answers wait for what has arrived already, so that no text is judged that was replaced.
import type {
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver-protocol';
import type { Day } from '../model/calendar';
import type { NamedFile } from '../model/named';
import { join } from '../workspace/root';
import type { Client } from './client';
import { DiskChanges, type FileEvent } from './diskChanges';
import { Documents } from './documents';
import { Homes, type Standing } from './homes';
import { Judging } from './judging';
import { namedFiles } from './namedFiles';
import { edited, type OpenDocument, opened } from './openDocument';
import { type Place, placeOf } from './place';
import { type Platform, turn } from './platform';
import { Push } from './push';
import type { RootIndex } from './rootIndex';
import { DEFAULT_SETTINGS, readSettings, type Settings, sameSettings } from './settings';
import type { Told } from './told';
import { type View, viewOf } from './view';

const MS_PER_DAY = 86_400_000;
/** Milliseconds that findings wait for the client's settings. */
const PATIENCE = 2_000;

/** How a session speaks without being asked. */
export interface Outlet {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Asks the client to ask again for findings and for what stands beside the text. */
  readonly refresh: () => Promise<void>;
  readonly log: (message: string) => void;
}

export interface SessionOptions {
  readonly client: Client;
  readonly platform: Platform;
  readonly outlet: Outlet;
  /** URIs of the folders that are open. */
  readonly folders: readonly string[];
  readonly initial: unknown;
  /** --as-of and --config of the command. */
  readonly asOf?: Day | undefined;
  readonly configuration?: Place | undefined;
}

export class Session {
  readonly documents = new Documents();
  readonly client: Client;
  readonly #options: SessionOptions;
  readonly #homes: Homes;
  readonly #judging: Judging;
  readonly #disk: DiskChanges;
  readonly #push: Push | undefined;
  #settings: Settings;
  #configuring: Promise<unknown> = Promise.resolve();
  /** Grows with every message that changes something. */
  #activity = 0;
  #midnight: ReturnType<typeof setTimeout> | undefined;
  /** Whether anything was told, so that it can be otherwise. */
  #hasTold = false;
  #refreshing: 'no' | 'yes' | 'again' = 'no';

  constructor(options: SessionOptions) {
    const { platform, outlet, client, configuration, folders } = options;
    this.#options = options;
    this.client = client;
    this.#settings = this.#withCommand(readSettings(options.initial));
    const openAt = (place: Place) => this.documents.at(place);
    const { log } = outlet;
    this.#homes = new Homes(folders.map(placeOf), { platform, configuration, openAt, log });
    this.#judging = new Judging({
      settings: () => this.#settings,
      today: () => Math.floor(platform.now() / MS_PER_DAY),
      manner: (index, own, uri) => ({
        client,
        documentation: this.#settings.documentation,
        uriOf: (path) => (path === own ? uri : this.documents.uriAt(join(index.folder, path))),
      }),
      log,
      syntaxToldElsewhere: client.syntaxToldElsewhere,
    });
    const failed = (error: unknown) => this.failed(error);
    this.#disk = new DiskChanges(this.#homes, openAt, { changed: (isSure) => this.#changed(isSure), failed });
    this.#push = client.pullsDiagnostics ? undefined : new Push(this, outlet.publish);
    this.#awaitMidnight();
  }

  open(item: TextDocumentItem): void {
    this.#take(opened(item));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri);
    if (document) this.#take(edited(document, changes, version));
    else this.#options.outlet.log(`${uri} was edited without being open.`);
  }

  close(uri: string): void {
    const document = this.documents.delete(uri);
    this.#judging.forget(uri);
    if (document) this.#disk.closed(document.place);
  }

  saved(uri: string): void {
    this.#disk.saved(placeOf(uri));
  }

  watched(events: readonly FileEvent[]): void {
    this.#disk.watched(events);
  }

  /** Files or folders were made, moved or deleted in the client. */
  lookAgain(): void {
    this.#disk.lookAgain();
  }

  /** Folders were opened and closed in the client. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(placeOf));
    const kept = this.#homes.folders.filter((folder) => !gone.has(folder));
    this.#homes.reset([...new Set([...kept, ...added.map(placeOf)])]);
    this.#changed(true);
  }

  /** Takes settings as the client has them, now or when they arrive. */
  configure(value: unknown): void {
    const settings = Promise.resolve(value).then(
      (arrived) => this.#configured(this.#withCommand(readSettings(arrived))),
      (error) => this.failed(error),
    );
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    this.#configuring = Promise.race([settings, patience]);
  }

  /** What is told of an open document; waits for the directories of its root. Undefined where it is not open. */
  async told(uri: string): Promise<Told | undefined> {
    await this.#configuring;
    await this.#disk.reread;
    const { document, standing } = (await this.#standingOf(uri, (index) => index.ready)) ?? {};
    if (!document || !standing) return undefined;
    this.#hasTold = true;
    void this.#gather(standing.index);
    return this.#judging.toldOf(document, standing);
  }

  async toldOfFile(index: RootIndex, path: string): Promise<Told> {
    await this.#configuring;
    this.#hasTold = true;
    return this.#judging.toldOfFile(index, path);
  }

  /**
   * What a feature sees of a document; undefined where it is not open or none of ours. Where it asks for other files
   * (`wantsRoot`), those and the directories of the root are waited for.
   */
  async view(uri: string, wantsRoot = false): Promise<View | undefined> {
    const also = wantsRoot ? (index: RootIndex) => index.ready : undefined;
    const { document, standing } = (await this.#standingOf(uri, also)) ?? {};
    if (!document || !standing || !this.#settings.enable) return undefined;
    const analysis = this.#judging.analysisOf(document, standing);
    const judged = (text: string) => this.#judging.analysisOfText(text, document, standing);
    return analysis && viewOf(document, analysis, standing, this.client, this.documents, judged);
  }

  /** All files of ours in the open folders. */
  async files(): Promise<readonly { readonly index: RootIndex; readonly path: string }[]> {
    const indexes = await this.#homes.all();
    await Promise.all(indexes.map((index) => index.ready));
    for (const index of indexes) this.#absorb(index);
    return indexes.flatMap((index) => {
      const paths = index.paths.filter((path) => this.#homes.isOpenFolder(join(index.folder, path)));
      return paths.map((path) => ({ index, path }));
    });
  }

  /** What the files of all roots name, as far as they are known. */
  async *named(): AsyncGenerator<NamedFile> {
    if (!this.#settings.enable) return;
    await this.#settled();
    for (const index of this.#homes.indexes) this.#absorb(index);
    yield* namedFiles(this.#homes, this.documents, (index) => this.#gather(index));
  }

  isOpen(uri: string): boolean {
    return this.documents.get(uri) !== undefined;
  }

  /** Tells of a fault of ours; whoever waits for an answer is told by the caller. */
  failed(error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#options.outlet.log(`Something broke; this is a fault of ours, please report it. ${reason}`);
  }

  dispose(): void {
    clearTimeout(this.#midnight);
    this.#homes.reset([]);
  }

  #take(document: OpenDocument): void {
    this.#activity++;
    this.documents.set(document);
    this.#push?.edited(document.uri);
    void this.#tend();
  }

  /** Resolves when nothing more has arrived. */
  async #settled(): Promise<void> {
    for (let seen = -1; seen !== this.#activity; ) {
      seen = this.#activity;
      await turn();
    }
  }

  /** After an edit: what other files have from this one. */
  async #tend(): Promise<void> {
    const activity = this.#activity;
    await this.#settled();
    // Of several edits only the last is tended.
    if (activity !== this.#activity) return;
    for (const index of this.#homes.indexes) this.#absorb(index);
  }

  /** A document as it stands and where it stands, after what has arrived and what is to be waited for besides. */
  async #standingOf(uri: string, also: (index: RootIndex) => Promise<void> = async () => {}) {
    await this.#settled();
    const before = this.documents.get(uri);
    if (!before) return undefined;
    const standing: Standing = await this.#homes.standingOf(before);
    await also(standing.index);
    this.#absorb(standing.index);
    const document = this.documents.get(uri);
    return document && { document, standing };
  }

  #absorb(index: RootIndex): void {
    const news = this.documents.all.map((document) => {
      const path = index.pathOf(document.place);
      return path !== undefined && index.takeOpen(path, document);
    });
    if (news.includes(true)) this.#changed(false);
  }

  /** In the background; what then turns out otherwise is told. */
  async #gather(index: RootIndex): Promise<void> {
    const isFirst = !index.isGathering;
    try {
      await index.gather();
      if (isFirst) this.#changed(false);
    } catch (error) {
      if (isFirst) this.failed(error);
    }
  }

  /** What was told may be otherwise now; `isSure` where it is. */
  #changed(isSure: boolean): void {
    this.#push?.everything();
    if (this.#push || (this.#hasTold && (isSure || this.#judging.isAnyStale()))) void this.#refresh();
  }

  /** One request at a time: the client may take as long as it wants. */
  async #refresh(): Promise<void> {
    const { refreshesDiagnostics, refreshesHints, refreshesLenses, refreshesTokens } = this.client;
    if (!refreshesDiagnostics && !refreshesHints && !refreshesLenses && !refreshesTokens) return;
    if (this.#refreshing !== 'no') {
      this.#refreshing = 'again';
      return;
    }
    do {
      this.#refreshing = 'yes';
      await this.#options.outlet.refresh().catch((error) => this.failed(error));
    } while (this.#isRefreshDue());
    this.#refreshing = 'no';
  }

  #isRefreshDue(): boolean {
    return this.#refreshing === 'again';
  }

  #configured(settings: Settings): void {
    if (sameSettings(settings, this.#settings)) return;
    this.#settings = settings;
    this.#changed(true);
  }

  #withCommand(settings: Settings): Settings {
    const { asOf } = this.#options;
    return { ...DEFAULT_SETTINGS, ...settings, asOf: settings.asOf ?? asOf };
  }

  #awaitMidnight(): void {
    const left = MS_PER_DAY - (this.#options.platform.now() % MS_PER_DAY);
    this.#midnight = setTimeout(() => {
      this.#changed(true);
      this.#awaitMidnight();
    }, left + 1);
  }
}
