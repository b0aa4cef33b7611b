// Open documents among the files around them: where one stands once everything that has arrived has had its turn, and
// what it means to the other files of its root.
import type { Documents } from './documents';
import type { Homes, Standing } from './homes';
import type { OpenDocument } from './openDocument';
import { turn } from './platform';
import type { RootIndex } from './rootIndex';

/** Milliseconds: keys that come faster are held down, or a program's. Nobody reads what is found between them. */
const FAST = 45;
/** So many fast keys in a row are no accident. */
const RUN = 2;
/** Milliseconds after which findings are due all the same, while keys come fast. */
const PATIENCE = 2_000;

export interface SurroundingsOutcome {
  /** What a file means to others may be different. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

export class Surroundings {
  readonly #documents: Documents;
  readonly #homes: Homes;
  readonly #outcome: SurroundingsOutcome;
  /** Grows with every text that arrives. */
  #activity = 0;
  #lastTaken = 0;
  /** Texts that arrived fast, one after the other, up to now. */
  #fast = 0;
  #lastDue = 0;

  constructor(documents: Documents, homes: Homes, outcome: SurroundingsOutcome) {
    this.#documents = documents;
    this.#homes = homes;
    this.#outcome = outcome;
  }

  /** Takes in a document that was opened or edited. */
  take(document: OpenDocument): void {
    const now = performance.now();
    this.#fast = now - this.#lastTaken < FAST ? this.#fast + 1 : 0;
    if (this.#fast === 0) this.#lastDue = now;
    this.#lastTaken = now;
    this.#activity++;
    this.#documents.set(document);
    void this.#tend();
  }

  /** Resolves when nothing more has arrived. */
  async settled(): Promise<void> {
    for (let seen = -1; seen !== this.#activity; ) {
      seen = this.#activity;
      await turn();
    }
  }

  /** Resolves when nothing more has arrived, and no key is held down either; then, and now and then, findings are due. */
  async rested(): Promise<void> {
    await this.settled();
    for (;;) {
      const now = performance.now();
      const left = this.#lastTaken + FAST - now;
      if (this.#fast < RUN || left <= 0) return;
      if (now >= this.#lastDue + PATIENCE) {
        this.#lastDue = now;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, left));
      await this.settled();
    }
  }

  /** A document as it stands and where it stands, after what has arrived and what is to be waited for besides. */
  async standingOf(uri: string, also: (index: RootIndex) => Promise<void> = async () => {}) {
    await this.settled();
    const before = this.#documents.get(uri);
    if (!before) return undefined;
    const standing: Standing = await this.#homes.standingOf(before);
    await also(standing.index);
    this.absorb(standing.index);
    const document = this.#documents.get(uri);
    return document && { document, standing };
  }

  /** Lets a root know the open texts of its files. */
  absorb(index: RootIndex): void {
    const news = this.#documents.all.map((document) => {
      const path = index.pathOf(document.place);
      return path !== undefined && index.takeOpen(path, document);
    });
    if (news.includes(true)) this.#outcome.changed();
  }

  /** Reads all files of a root, in the background; what then turns out otherwise is told. */
  async gather(index: RootIndex): Promise<void> {
    const isFirst = !index.isGathering;
    try {
      await index.gather();
      if (isFirst) this.#outcome.changed();
    } catch (error) {
      if (isFirst) this.#outcome.failed(error);
    }
  }

  /** After an edit: what other files have from this one. */
  async #tend(): Promise<void> {
    const activity = this.#activity;
    await this.rested();
    // Of several edits only the last is tended.
    if (activity !== this.#activity) return;
    for (const index of this.#homes.indexes) this.absorb(index);
  }
}
