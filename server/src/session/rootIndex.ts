// What the server knows of one workspace root: its files, configuration, directories and the cards of its alliances.
// Open texts win over the disk. Files are listed and directories read at once; cards follow when they are wanted.
import { kindByName, kindByRootKey } from '../fileKind';
import type { AllianceCard } from '../model/card';
import type { NamedFile } from '../model/named';
import { rootMap } from '../readFile';
import { RULES } from '../rules/index';
import { type Configuration, DEFAULT_CONFIGURATION } from '../workspace/configuration';
import { type FileSource, Unreadable } from '../workspace/fileSource';
import { readConfiguration } from '../workspace/readConfiguration';
import { isWithin, join, pathWithin, type Root } from '../workspace/root';
import { globsMatcher } from '../workspace/settings';
import { concerns, type FileInWorkspace, type Workspace, withAlliances, workspaceOf } from '../workspace/workspace';
import { parseYaml } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';
import type { OpenDocument } from './openDocument';
import type { Place } from './place';
import { turn } from './platform';
import { type Scan, shown } from './scan';
import { search } from './search';
import { type Shared, sharedIn } from './shared';
import type { Showing } from './showing';

/** Milliseconds of reading before others have their turn. */
const SLICE = 15;

export interface IndexOptions {
  readonly files: FileSource;
  /** The open text that counts for a place. */
  readonly openAt: (place: Place) => OpenDocument | undefined;
  readonly log: (message: string) => void;
  /** How far the search for files goes, now. */
  readonly scan: () => Scan;
  /** Told where it ended early; the same sentence once. */
  readonly cut: (message: string) => void;
  readonly showing: Showing;
}

export class RootIndex {
  readonly folder: Place;
  /** Resolves when files are listed, and configuration and directories are read. */
  readonly ready: Promise<void>;
  readonly #options: IndexOptions;
  /** Path of the configuration that counts. */
  readonly #configured: string | undefined;
  readonly #end = new AbortController();
  readonly #shared = new Map<string, Shared>();
  readonly #stamps = new Map<string, number>();
  readonly #said = new Set<string>();
  #paths: ReadonlySet<string> = new Set();
  #nested: readonly string[] = [];
  #isWhole = false;
  #configuration: Configuration = DEFAULT_CONFIGURATION;
  #ignores: (path: string) => boolean = () => false;
  #directories: Workspace | undefined;
  #whole: Workspace | undefined;
  #gathering: Promise<void> | undefined;

  constructor({ folder, configuration }: Root, options: IndexOptions) {
    this.folder = folder;
    this.#options = options;
    const isInside = configuration !== undefined && isWithin(configuration, folder);
    this.#configured = isInside ? pathWithin(folder, configuration) : undefined;
    this.ready = this.#load();
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** Our files, by path in the root: those of roots within it are not among them. */
  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /** The path of a place that is a file of the root; undefined for all others. */
  pathOf(place: Place): string | undefined {
    const path = isWithin(place, this.folder) ? pathWithin(this.folder, place) : undefined;
    return path !== undefined && this.#paths.has(path) ? path : undefined;
  }

  get isGathering(): boolean {
    return this.#gathering !== undefined;
  }

  /** Folders within it that are roots of their own. */
  get nested(): readonly string[] {
    return this.#nested;
  }

  ignores(path: string): boolean {
    return this.#ignores(path);
  }

  /** Changes whenever a file is read anew. */
  stampOf(path: string): number {
    return this.#stamps.get(path) ?? 0;
  }

  /** The same object for as long as nothing changes that concerns the file. */
  workspaceFor(file: FileInWorkspace): Workspace {
    return file.kind !== 'config' && concerns(this.#all, file) ? this.#all : this.workspace;
  }

  /** Without its alliances. */
  get workspace(): Workspace {
    this.#directories ??= workspaceOf([...this.#shared.values()].flatMap(({ directory }) => directory ?? []));
    return this.#directories;
  }

  /** What its files name, as far as they have been read. */
  get named(): readonly (Omit<NamedFile, 'uri'> & { readonly path: string })[] {
    const files = [...this.#shared].filter(([path, { named }]) => named.length > 0 && !this.#ignores(path));
    return files.map(([path, { card, named }]) => ({ path, label: card?.label ?? nameOfFile(path), named }));
  }

  /** What other files know of an alliance; undefined where it is not read yet, or is no alliance. */
  cardOf(path: string): AllianceCard | undefined {
    return this.#shared.get(path)?.card;
  }

  /** Whether all its files are known: the search for them ends at a number of them, and at a time. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The cards of its alliances, as far as they have been read. */
  get alliances(): Workspace['alliances'] {
    return this.#all.alliances;
  }

  get #all(): Workspace {
    this.#whole ??= withAlliances(
      this.workspace,
      [...this.#shared].flatMap(([path, { card }]) => (card && !this.#ignores(path) ? [card] : [])),
    );
    return this.#whole;
  }

  /** The text of a file of the root: as open, else as on disk. Throws an Unreadable. */
  async textOf(path: string): Promise<string> {
    return this.#openAt(path)?.text ?? (await this.#options.files.read(path));
  }

  /** Reads the cards of all alliances. Resolves when they are there; the first call begins. */
  gather(): Promise<void> {
    this.#gathering ??= this.ready.then(() => this.#readAll(this.paths.filter((path) => !this.#shared.has(path))));
    return this.#gathering;
  }

  /** Takes in what a file of the root says. True where that means something new to other files. */
  take(path: string, document: YamlDocument, from?: OpenDocument): boolean {
    if (!this.#paths.has(path)) return false;
    const before = this.#shared.get(path);
    const after = sharedIn(path, document, from, before);
    this.#shared.set(path, after);
    if (before?.directory !== after.directory) this.#directories = undefined;
    if (before?.directory !== after.directory || before?.card !== after.card) this.#whole = undefined;
    const isNew = before?.meaning !== after.meaning;
    if (isNew && path === this.#configured) this.#configure(document);
    return isNew;
  }

  /** Takes in an open text, if that has not been done. True where it means something new to other files. */
  takeOpen(path: string, document: OpenDocument): boolean {
    return this.#shared.get(path)?.from !== document && this.take(path, document.parsed, document);
  }

  /** Reads a file again, unless it is open. True where it means something new to other files. */
  async reread(path: string): Promise<boolean> {
    const stamp = this.stampOf(path) + 1;
    this.#stamps.set(path, stamp);
    const text = this.#openAt(path) ? undefined : await this.#read(path);
    // Meanwhile it may have been opened, or be read anew.
    const open = this.#openAt(path);
    if (open) return this.takeOpen(path, open);
    if (this.stampOf(path) !== stamp) return false;
    return text === undefined ? this.#drop(path) : this.take(path, parseYaml(text));
  }

  /** Looks again for files. True where some have come or gone. */
  async relist(): Promise<boolean> {
    await this.ready;
    const before = this.#paths;
    await this.#list();
    const gone = [...before].filter((path) => !this.#paths.has(path));
    for (const path of gone) this.#drop(path);
    const fresh = this.paths.filter((path) => !before.has(path));
    await this.#readAll(this.#gathering ? fresh : fresh.filter((path) => kindByName(path) !== 'alliance'));
    return gone.length > 0 || fresh.length > 0;
  }

  dispose(): void {
    this.#end.abort();
  }

  #openAt(path: string): OpenDocument | undefined {
    return this.#options.openAt(join(this.folder, path));
  }

  async #load(): Promise<void> {
    await this.#list();
    await this.#readAll(this.paths.filter((path) => kindByName(path) !== 'alliance'));
  }

  async #list(): Promise<void> {
    const { files, scan, showing, log } = this.#options;
    const { folder } = this;
    const cut = (message: string) => {
      if (!this.#said.has(message)) this.#options.cut(message);
      this.#said.add(message);
    };
    const options = { folder, files, scan: scan(), signal: this.#end.signal, showing, cut, log };
    const { paths, nested, isCancelled, isWhole } = await search(options);
    this.#paths = new Set(isCancelled ? [...this.#paths, ...paths].sort() : paths);
    this.#nested = isCancelled ? [...new Set([...this.#nested, ...nested])] : nested;
    this.#isWhole = isWhole;
  }

  #readAll(paths: readonly string[]): Promise<void> {
    return this.#options.showing('Reading alliances', async ({ report, signal }) => {
      let begin = performance.now();
      let count = 0;
      const left = paths.values();
      const readOn = async () => {
        for (const path of left) {
          if (this.#end.signal.aborted || signal.aborted) return;
          await this.reread(path);
          report(`${shown(++count)} of ${shown(paths.length)}`);
          if (performance.now() - begin < SLICE) continue;
          await turn();
          begin = performance.now();
        }
      };
      await Promise.all(Array.from({ length: this.#options.files.atOnce ?? 1 }, readOn));
    });
  }

  async #read(path: string): Promise<string | undefined> {
    try {
      return await this.#options.files.read(path);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (!error.missing) this.#options.log(`${join(this.folder, path)} ${error.reason}.`);
      return undefined;
    }
  }

  #drop(path: string): boolean {
    this.#stamps.set(path, this.stampOf(path) + 1);
    if (path === this.#configured) this.#configure(undefined);
    this.#directories = undefined;
    this.#whole = undefined;
    return this.#shared.delete(path);
  }

  /** What is wrong in a configuration is told in its file; the rest counts. */
  #configure(document: YamlDocument | undefined): void {
    const isOurs = document && (kindByRootKey(document.root) ?? 'config') === 'config';
    this.#configuration = isOurs
      ? readConfiguration(rootMap(document), this.#configured ?? '', RULES).configuration
      : DEFAULT_CONFIGURATION;
    this.#ignores = globsMatcher(this.#configuration.ignore);
    this.#whole = undefined;
  }
}

/** `group` of `shared/group.alliance-directory.yaml`. */
function nameOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(0, Math.max(0, name.indexOf('.'))) || name;
}
