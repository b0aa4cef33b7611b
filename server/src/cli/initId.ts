// Whether an id may be taken: it is one, no other alliance of the workspace has it, and no file stands in its place.
import { idSentence } from '../schema/formats';
import { isId } from '../schema/patterns';
import { quoted } from '../schema/words';
import { loadCards } from '../workspace/loadWorkspace';
import { join } from '../workspace/root';
import { isTaken, type Place, pathFor, takenMessage } from './newFile';
import { printedPath } from './paths';
import type { RunWorkspace } from './workspaces';

export interface Neighbourhood {
  readonly home: RunWorkspace;
  readonly place: Place;
  readonly cwd: string;
  /** Whether the file is written at its place, and may be written over another. */
  readonly writes: 'nowhere' | 'anew' | 'over';
}

/** Why an id cannot be taken; undefined where it can. */
export type IdFault = (id: string) => string | undefined;

/** Answers for any id, or for that one only, which saves reading most of the other files. */
export async function idFaults({ home, place, cwd, writes }: Neighbourhood, only?: string): Promise<IdFault> {
  const { alliances } = await home.load();
  const cards = await loadCards(home.files, alliances, (text) => only === undefined || text.includes(only));
  return (id) => {
    if (!isId(id)) return idSentence(id).message;
    const path = pathFor(place, id);
    if (writes === 'anew' && isTaken(path)) return takenMessage(path, cwd);
    const other = cards.find((card) => card.id?.text === id && join(home.folder, card.path) !== path);
    if (!other) return undefined;
    const where = printedPath(cwd, join(home.folder, other.path));
    return `The id ${quoted(id)} already stands for the alliance ${quoted(other.label)} in "${where}"; each alliance has an id of its own.`;
  };
}
