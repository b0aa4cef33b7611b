// What a session needs of the machine it runs on: Node on a desktop, requests to the client in a browser.
import type { FileSource } from '../workspace/fileSource';
import type { Place } from './place';

export interface Platform {
  isFile(place: Place): Promise<boolean>;
  /** The files below a folder. */
  below(folder: Place): FileSource;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Resolves when what has arrived meanwhile (edits, cancellations) has had its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
