// The open documents, by URI, and by place for those that are files.
import type { OpenDocument } from './openDocument';
import { type Place, uriOf } from './place';

export class Documents {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPlace = new Map<Place, OpenDocument>();
  /** How the client spells places it has had open. */
  readonly #spelling = new Map<Place, string>();

  get all(): readonly OpenDocument[] {
    return [...this.#byUri.values()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  at(place: Place): OpenDocument | undefined {
    return this.#byPlace.get(place);
  }

  /** The URI of a place, as the client spells it where that is known. */
  uriAt(place: Place): string {
    return this.#spelling.get(place) ?? uriOf(place);
  }

  set(document: OpenDocument): void {
    this.#spelling.set(document.place, document.uri);
    this.#byUri.set(document.uri, document);
    this.#byPlace.set(document.place, document);
  }

  /** The document that was open. */
  delete(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri);
    this.#byUri.delete(uri);
    if (document && this.#byPlace.get(document.place)?.uri === uri) this.#byPlace.delete(document.place);
    return document;
  }

  /** Whether this is the document as it stands, and not one edited or closed meanwhile. */
  isCurrent(document: OpenDocument): boolean {
    return this.#byUri.get(document.uri) === document;
  }
}
