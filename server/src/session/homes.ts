// Which root a text belongs to, and the index of each root: the folder of the nearest configuration upward, else the
// workspace folder, else the folder of the file.
import { CONFIGURATION_NAMES, isWithin, join, parentOf, pathWithin, type Root } from '../workspace/root';
import { NOWHERE } from './machine';
import type { OpenDocument } from './openDocument';
import { type Place, parsedUri } from './place';
import type { Platform } from './platform';
import { type IndexOptions, RootIndex } from './rootIndex';
import { nearby } from './scan';

/** Where a text stands. */
export interface Standing {
  readonly index: RootIndex;
  /** Its path in the root. */
  readonly own: string;
  /** Whether it is the file of that path. Else it is judged beside the files of the root, but is none of them. */
  readonly isMember: boolean;
  /** Whether it is some other state of a file (`git:`), whose directories may have been others. */
  readonly isVisitor: boolean;
}

export interface HomesOptions extends Omit<IndexOptions, 'files'> {
  readonly platform: Platform;
  /** A configuration named by the user, for all below its folder. */
  readonly configuration: Place | undefined;
}

export class Homes {
  readonly #options: HomesOptions;
  readonly #configured = new Map<Place, Promise<Place | undefined>>();
  readonly #indexes = new Map<Place, RootIndex>();
  #folders: readonly Place[];

  constructor(folders: readonly Place[], options: HomesOptions) {
    this.#folders = folders;
    this.#options = options;
  }

  /** The folders that are open in the client. */
  get folders(): readonly Place[] {
    return this.#folders;
  }

  /** Those that something was asked of. */
  get indexes(): readonly RootIndex[] {
    return [...this.#indexes.values()];
  }

  /** Forgets everything, for other folders or because a configuration has come or gone. */
  reset(folders: readonly Place[] = this.#folders): void {
    for (const index of this.#indexes.values()) index.dispose();
    this.#indexes.clear();
    this.#configured.clear();
    this.#folders = folders;
  }

  async standingOf({ uri, place }: Pick<OpenDocument, 'uri' | 'place'>): Promise<Standing> {
    const { scheme, path } = parsedUri(uri);
    if (this.#isHome(place, scheme)) return { ...(await this.at(place)), isMember: true, isVisitor: false };
    const isVisitor = scheme !== 'untitled';
    const [folder] = this.#folders;
    const beside = path.startsWith('/') ? this.#inFolder(path) : folder && join(folder, path);
    if (beside === undefined) return { index: this.#nowhere(), own: path, isMember: false, isVisitor };
    return { ...(await this.at(beside)), isMember: false, isVisitor };
  }

  /** The index of the root a place lies in, and its path there. */
  async at(place: Place): Promise<{ readonly index: RootIndex; readonly own: string }> {
    const root = await this.#rootOf(parentOf(place));
    let index = this.#indexes.get(root.folder);
    if (!index) {
      const { platform, ...options } = this.#options;
      const { scan, log } = options;
      const isOpen = this.#folders.some((folder) => isWithin(folder, root.folder) || isWithin(root.folder, folder));
      const near = isOpen ? {} : { scan: () => nearby(scan()), cut: log };
      index = new RootIndex(root, { ...options, ...near, files: platform.below(root.folder) });
      this.#indexes.set(root.folder, index);
    }
    return { index, own: pathWithin(root.folder, place) };
  }

  /** The indexes of all roots in the open folders. */
  async all(): Promise<readonly RootIndex[]> {
    const found = new Set<RootIndex>();
    const visit = async (folder: Place): Promise<void> => {
      const { index } = await this.at(join(folder, CONFIGURATION_NAMES[0]));
      if (found.has(index)) return;
      found.add(index);
      await index.ready;
      for (const nested of index.nested) {
        const inner = join(index.folder, nested);
        if (this.isOpenFolder(inner)) await visit(inner);
      }
    };
    for (const folder of this.#folders) await visit(folder);
    return [...found];
  }

  /** Whether a place lies in a folder that is open in the client. */
  isOpenFolder(place: Place): boolean {
    return this.#folders.some((folder) => isWithin(place, folder));
  }

  /** Files, and whatever scheme the open folders have. */
  #isHome(place: Place, scheme: string): boolean {
    return scheme === 'file' || scheme === '' || this.isOpenFolder(place);
  }

  /** A path of another scheme as a place beside the files of the open folders. */
  #inFolder(path: string): Place {
    const [folder = '/'] = this.#folders;
    const [prefix = ''] = /^[a-z][\w+.-]+:(\/\/[^/]*)?/.exec(folder) ?? [];
    return `${prefix}${path.replace(/^\/([A-Za-z]):/, (_all, drive: string) => `${drive.toLowerCase()}:`)}`;
  }

  async #rootOf(folder: Place): Promise<Root> {
    const { configuration: named } = this.#options;
    if (named !== undefined && isWithin(folder, parentOf(named))) {
      return { folder: parentOf(named), configuration: named };
    }
    const configuration = named === undefined ? await this.#configurationOver(folder) : undefined;
    if (configuration !== undefined) return { folder: parentOf(configuration), configuration };
    const [open] = this.#folders.filter((each) => isWithin(folder, each)).sort((a, b) => b.length - a.length);
    return { folder: open ?? folder, configuration: undefined };
  }

  #configurationOver(folder: Place): Promise<Place | undefined> {
    let found = this.#configured.get(folder);
    if (!found) {
      found = this.#searchUpward(folder);
      this.#configured.set(folder, found);
    }
    return found;
  }

  /** Asks for all at once, because an answer may take its time. */
  async #searchUpward(folder: Place): Promise<Place | undefined> {
    const parent = parentOf(folder);
    const above = parent === folder ? undefined : this.#configurationOver(parent);
    const places = CONFIGURATION_NAMES.map((name) => join(folder, name));
    const found = await Promise.all(places.map((place) => this.#options.platform.isFile(place)));
    return places.find((_place, at) => found[at]) ?? above;
  }

  #nowhere(): RootIndex {
    const { platform: _platform, ...options } = this.#options;
    let index = this.#indexes.get('');
    if (!index) {
      index = new RootIndex({ folder: '', configuration: undefined }, { ...options, files: NOWHERE });
      this.#indexes.set('', index);
    }
    return index;
  }
}
