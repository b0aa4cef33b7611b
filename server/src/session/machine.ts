// Who reads which files: those of the machine by itself where the server runs on one, all others by the client.
import { type FileSource, Unreadable } from '../workspace/fileSource';
import { REASONS } from '../workspace/reasons';
import type { ClientPlatform } from './clientFiles';
import { isOnDisk } from './place';
import type { Platform } from './platform';

/** `machine` is undefined in a browser, `client` where the client answers no requests for files. */
export function platformOf(machine: Platform | undefined, client: ClientPlatform | undefined): Platform {
  const readerOf = (place: string) => (machine && isOnDisk(place) ? machine : (client ?? NOTHING));
  return {
    isFile: (place) => readerOf(place).isFile(place),
    below: (folder) => readerOf(folder).below(folder),
    now: machine?.now ?? Date.now,
  };
}

/** A folder of which nothing is known. */
export const NOWHERE: FileSource = {
  list: async () => ({ files: [], unreadable: [], cut: false }),
  read: async (path) => {
    throw new Unreadable(path, REASONS.missing, true);
  },
};

/** Where nobody reads, there is nothing. */
const NOTHING: ClientPlatform = { isFile: async () => false, below: () => NOWHERE };
