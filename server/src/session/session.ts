// The life of one client's session: what a message changes, and what is answered when something is asked. Answers wait for
// what has arrived already, so that no text is judged that was replaced.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver-protocol';
import { healthBrief } from '../features/healthBrief';
import { memberOf } from '../health/portfolio/member';
import type { Member } from '../health/portfolioTypes';
import type { Day } from '../model/calendar';
import type { NamedFile } from '../model/named';
import type { HealthBrief } from '../protocol';
import { join } from '../workspace/root';
import type { Client } from './client';
import { CurrentSettings } from './currentSettings';
import { eachMidnight, todayOf } from './days';
import { DiskChanges, type FileEvent } from './diskChanges';
import { Documents } from './documents';
import { Homes } from './homes';
import { Judging } from './judging';
import { namedFiles } from './namedFiles';
import { edited, type OpenDocument, opened } from './openDocument';
import type { Outlet } from './outlet';
import { type Place, placeOf } from './place';
import type { Platform } from './platform';
import { Push } from './push';
import { Refreshing } from './refreshing';
import type { RootIndex } from './rootIndex';
import { sameScan } from './scan';
import type { Settings } from './settings';
import { showing } from './showing';
import { Surroundings } from './surroundings';
import type { Told } from './told';
import { type View, viewOf } from './view';

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
  readonly #log: Outlet['log'];
  readonly #settings: CurrentSettings;
  readonly #platform: Platform;
  readonly #homes: Homes;
  readonly #surroundings: Surroundings;
  readonly #judging: Judging;
  readonly #disk: DiskChanges;
  readonly #push: Push | undefined;
  readonly #refreshing: Refreshing;
  readonly #endOfDays: () => void;
  /** Whether anything was told, so that it can be otherwise. */
  #hasTold = false;

  constructor({ platform, outlet, client, configuration, folders, initial, asOf }: SessionOptions) {
    const { log } = outlet;
    const failed = (error: unknown) => this.failed(error);
    const openAt = (place: Place) => this.documents.at(place);
    this.client = client;
    this.#platform = platform;
    this.#log = log;
    this.#settings = new CurrentSettings(initial, asOf, { changed: (before) => this.#reconfigured(before), failed });
    const scanned = {
      scan: () => this.#settings.value.scan,
      cut: outlet.warn,
      showing: showing(client.progress ? outlet.progress : undefined, failed),
    };
    this.#homes = new Homes(folders.map(placeOf), { platform, configuration, openAt, log, ...scanned });
    this.#surroundings = new Surroundings(this.documents, this.#homes, { changed: () => this.#changed(false), failed });
    this.#judging = new Judging({
      settings: () => this.#settings.value,
      today: () => this.today,
      manner: (index, own, uri) => ({
        client,
        documentation: this.#settings.value.documentation,
        uriOf: (path) => (path === own ? uri : this.documents.uriAt(join(index.folder, path))),
      }),
      log,
    });
    this.#disk = new DiskChanges(this.#homes, openAt, { changed: (isSure) => this.#changed(isSure), failed });
    this.#push = client.pullsDiagnostics ? undefined : new Push(this, outlet.publish);
    this.#refreshing = new Refreshing(client, outlet.refresh, failed);
    this.#endOfDays = eachMidnight(platform, () => this.#changed(true));
  }

  /** The day by the machine's clock. */
  get today(): Day {
    return todayOf(this.#platform);
  }

  /** The day that the settings name in place of that. */
  get asOf(): Day | undefined {
    return this.#settings.value.asOf;
  }

  /** The folders that are open in the client. */
  get folders(): readonly Place[] {
    return this.#homes.folders;
  }

  open(item: TextDocumentItem): void {
    this.#take(opened(item));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri);
    if (document) this.#take(edited(document, changes, version));
    else this.#log(`${uri} was edited without being open.`);
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
    this.#settings.take(value);
  }

  /** What is told of an open document; waits for the directories of its root. Undefined where it is not open. */
  async told(uri: string): Promise<Told | undefined> {
    await this.#settings.arrived;
    await this.#disk.reread;
    await this.#surroundings.rested();
    const { document, standing } = (await this.#surroundings.standingOf(uri, (index) => index.ready)) ?? {};
    if (!document || !standing) return undefined;
    this.#hasTold = true;
    void this.#surroundings.gather(standing.index);
    return this.#judging.toldOf(document, standing);
  }

  async toldOfFile(index: RootIndex, path: string): Promise<Told> {
    await this.#settings.arrived;
    this.#hasTold = true;
    return this.#judging.toldOfFile(index, path);
  }

  /**
   * What a feature sees of a document; undefined where it is not open or none of ours. Where it asks for other files
   * (`wantsRoot`), those and the directories of the root are waited for.
   */
  async view(uri: string, wantsRoot = false): Promise<View | undefined> {
    const also = wantsRoot ? (index: RootIndex) => index.ready : undefined;
    const { document, standing } = (await this.#surroundings.standingOf(uri, also)) ?? {};
    if (!document || !standing || !this.#settings.value.enable) return undefined;
    const analysis = this.#judging.analysisOf(document, standing);
    if (!analysis) return undefined;
    return viewOf(document, analysis, standing, this.client, this.documents, {
      judged: (text) => this.#judging.analysisOfText(text, document, standing),
      health: () => this.#judging.healthOf(analysis),
    });
  }

  /** How an alliance is doing, in short: of an open document, or of a file of a folder. Undefined where that is none. */
  async brief(uri: string): Promise<HealthBrief | undefined> {
    await this.#settings.arrived;
    this.#hasTold = true;
    const place = placeOf(uri);
    const open = this.documents.get(uri) ?? this.documents.at(place);
    if (open) {
      const report = (await this.view(open.uri, true))?.health();
      return report && healthBrief(report);
    }
    if (!this.#homes.isOpenFolder(place)) return undefined;
    await this.#disk.reread;
    const { index, own } = await this.#homes.at(place);
    await index.ready;
    return index.pathOf(place) === undefined ? undefined : (await this.#judging.shortOfFile(index, own)).brief;
  }

  /** An alliance as one of a portfolio, of an open document or a file; undefined where that holds none. */
  async member(index: RootIndex, path: string): Promise<Member | undefined> {
    this.#hasTold = true;
    const open = this.documents.at(join(index.folder, path));
    if (!open) return (await this.#judging.shortOfFile(index, path)).member;
    const report = (await this.view(open.uri, true))?.health();
    return report && memberOf(report, path);
  }

  /** All files of ours in the open folders. */
  async files(): Promise<readonly { readonly index: RootIndex; readonly path: string }[]> {
    await this.#settings.arrived;
    const indexes = await this.#homes.all();
    await Promise.all(indexes.map((index) => index.ready));
    for (const index of indexes) this.#surroundings.absorb(index);
    return indexes.flatMap((index) => {
      const paths = index.paths.filter((path) => this.#homes.isOpenFolder(join(index.folder, path)));
      return paths.map((path) => ({ index, path }));
    });
  }

  /** What the files of all roots name, as far as they are known. */
  async *named(): AsyncGenerator<NamedFile> {
    if (!this.#settings.value.enable) return;
    await this.#surroundings.settled();
    for (const index of this.#homes.indexes) this.#surroundings.absorb(index);
    yield* namedFiles(this.#homes, this.documents, (index) => this.#surroundings.gather(index));
  }

  isOpen(uri: string): boolean {
    return this.documents.get(uri) !== undefined;
  }

  /** Tells of a fault of ours; whoever waits for an answer is told by the caller. */
  failed(error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#log(`Something broke; this is a fault of ours, please report it. ${reason}`);
  }

  dispose(): void {
    this.#endOfDays();
    this.#homes.reset([]);
  }

  #take(document: OpenDocument): void {
    this.#surroundings.take(document);
    this.#push?.edited(document.uri);
  }

  #reconfigured(before: Settings): void {
    if (!sameScan(before.scan, this.#settings.value.scan)) this.#disk.lookAgain();
    this.#changed(true);
  }

  /** What was told may be otherwise now; `isSure` where it is. */
  #changed(isSure: boolean): void {
    this.#push?.everything();
    if (this.#push || (this.#hasTold && (isSure || this.#judging.isAnyStale()))) void this.#refreshing.refresh();
  }
}
