// What the files of all roots name, as far as they are read: nobody who looks for a name waits for the whole workspace.
import type { NamedFile } from '../model/named';
import { join } from '../workspace/root';
import type { Documents } from './documents';
import type { Homes } from './homes';
import { turn } from './platform';
import type { RootIndex } from './rootIndex';

/** Milliseconds that an answer waits for files that are not read yet; what is typed next finds more. */
const PATIENCE = 500;
/** Milliseconds of work before others have their turn. */
const SLICE = 15;

/** `gather` sees to it that the files of a root are read, and comes back when they are. */
export async function* namedFiles(
  homes: Homes,
  documents: Documents,
  gather: (index: RootIndex) => Promise<void>,
): AsyncGenerator<NamedFile> {
  await Promise.race([gatherAll(homes, gather), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  let begin = performance.now();
  for (const index of homes.indexes) {
    for (const { path, label, named } of index.named) {
      const place = join(index.folder, path);
      if (!homes.isOpenFolder(place) && !documents.at(place)) continue;
      yield { uri: documents.uriAt(place), label, named };
      if (performance.now() - begin < SLICE) continue;
      await turn();
      begin = performance.now();
    }
  }
}

/** The roots that are known first: to find the others may take long. */
async function gatherAll(homes: Homes, gather: (index: RootIndex) => Promise<void>): Promise<void> {
  const known = Promise.all(homes.indexes.map(gather));
  await Promise.all([known, homes.all().then((indexes) => Promise.all(indexes.map(gather)))]);
}
