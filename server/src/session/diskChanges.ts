// What changes on disk, as the client tells it: files of ours are read again, and looked for again where some may have
// come or gone.
import { kindByName } from '../fileKind';
import { isWithin, join } from '../workspace/root';
import type { Homes } from './homes';
import type { OpenDocument } from './openDocument';
import { type Place, placeOf } from './place';

/** LSP's: `type` is 1 created, 2 changed, 3 deleted. */
export interface FileEvent {
  readonly uri: string;
  readonly type: number;
}

const CHANGED = 2;

export interface Outcome {
  /** Something is different; `isSure` where that is sure to change what is told. */
  readonly changed: (isSure: boolean) => void;
  readonly failed: (error: unknown) => void;
}

export class DiskChanges {
  readonly #homes: Homes;
  readonly #openAt: (place: Place) => OpenDocument | undefined;
  readonly #outcome: Outcome;
  #rereading: Promise<void> = Promise.resolve();
  #isRelisting = false;
  #isRelistDue = false;

  constructor(homes: Homes, openAt: (place: Place) => OpenDocument | undefined, outcome: Outcome) {
    this.#homes = homes;
    this.#openAt = openAt;
    this.#outcome = outcome;
  }

  /** Resolves when the files that have changed so far are read. */
  get reread(): Promise<void> {
    return this.#rereading;
  }

  watched(events: readonly FileEvent[]): void {
    const changes = events.map(({ uri, type }) => ({ place: placeOf(uri), isChange: type === CHANGED }));
    if (changes.some(({ place, isChange }) => !isChange && kindByName(place) === 'config')) {
      this.#homes.reset();
      this.#outcome.changed(true);
      return;
    }
    for (const { place } of changes.filter(({ isChange }) => isChange)) this.#read(place);
    if (changes.some(({ place, isChange }) => this.#mayComeOrGo(place, isChange))) this.lookAgain();
  }

  /** The disk has its say again. */
  closed(place: Place): void {
    this.#read(place);
  }

  /** Clients that watch nothing tell at least what they save. */
  saved(place: Place): void {
    if (kindByName(place) !== undefined && !this.#isListed(place)) this.lookAgain();
  }

  /** Once at a time, and once more where that was asked for meanwhile. */
  lookAgain(): void {
    this.#isRelistDue = true;
    if (!this.#isRelisting) void this.#relist();
  }

  #read(place: Place): void {
    this.#rereading = this.#rereading.then(() => this.#readNow(place)).catch(this.#outcome.failed);
  }

  async #readNow(place: Place): Promise<void> {
    for (const index of this.#homes.indexes) {
      const path = index.pathOf(place);
      if (path !== undefined) await index.reread(path);
    }
    this.#outcome.changed(this.#openAt(place) === undefined && this.#isListed(place));
  }

  #isListed(place: Place): boolean {
    return this.#homes.indexes.some((index) => index.pathOf(place) !== undefined);
  }

  #mayComeOrGo(place: Place, isChange: boolean): boolean {
    if (place.endsWith('/.gitignore')) return true;
    if (kindByName(place) !== undefined) return !isChange || !this.#isListed(place);
    // A folder that is gone takes its files along.
    return (
      !isChange &&
      this.#homes.indexes.some((index) => index.paths.some((path) => isWithin(join(index.folder, path), place)))
    );
  }

  async #relist(): Promise<void> {
    this.#isRelisting = true;
    try {
      while (this.#isRelistDue) {
        this.#isRelistDue = false;
        const found = await Promise.all(this.#homes.indexes.map((index) => index.relist()));
        if (found.includes(true)) this.#outcome.changed(true);
      }
    } catch (error) {
      this.#outcome.failed(error);
    } finally {
      this.#isRelisting = false;
    }
  }
}
