// The search for the files of a root, as far as it may go; shown while it lasts.
import { kindByName } from '../fileKind';
import type { FileSource } from '../workspace/fileSource';
import { holdsConfiguration } from '../workspace/root';
import type { Place } from './place';
import { cutMessage, type Scan, shown } from './scan';
import type { Showing } from './showing';

export interface SearchOptions {
  readonly folder: Place;
  readonly files: FileSource;
  readonly scan: Scan;
  /** Aborted where nobody wants to know any more. */
  readonly signal: AbortSignal;
  readonly showing: Showing;
  /** Told where a limit ended the search. */
  readonly cut: (message: string) => void;
  readonly log: (message: string) => void;
}

export interface Found {
  /** Our files, by path in the root: those of roots within it are not among them. */
  readonly paths: readonly string[];
  /** Folders within it that are roots of their own. */
  readonly nested: readonly string[];
  /** Whether the person ended the search, so that there may be more. */
  readonly isCancelled: boolean;
  /** Whether nothing ended it early. */
  readonly isWhole: boolean;
}

export function search(options: SearchOptions): Promise<Found> {
  const { folder, files, scan, signal, showing, cut, log } = options;
  return showing('Looking for alliances', async ({ report, signal: cancelled }) => {
    const nested: string[] = [];
    const enters = (inner: string, names: readonly string[]) => {
      if (!holdsConfiguration(names)) return true;
      nested.push(inner);
      return false;
    };
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), scan.seconds * 1000);
    const listing = await files
      .list({
        folder: '',
        wants: (path) => kindByName(path) !== undefined,
        enters,
        limits: scan,
        onProgress: (folders) => report(`${shown(folders)} folders`),
        signal: AbortSignal.any([signal, late.signal, cancelled]),
      })
      .finally(() => clearTimeout(timer));
    for (const { message } of listing.unreadable) log(`${folder}: ${message}.`);
    if (listing.cut && !signal.aborted) {
      if (cancelled.aborted) log(`The search in ${folder} was ended; ${shown(listing.files.length)} files count.`);
      else cut(cutMessage(folder, listing.cut, scan));
    }
    return { paths: listing.files, nested, isCancelled: cancelled.aborted, isWhole: !listing.cut };
  });
}
