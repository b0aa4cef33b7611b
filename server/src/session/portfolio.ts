// The portfolio of the open folders: of files that are open and such that are not. It takes its time where nothing is known
// yet; whatever else is asked or typed meanwhile has its turn.
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { kindByName } from '../fileKind';
import { portfolio as portfolioOf } from '../health/portfolio';
import type { Member } from '../health/portfolioTypes';
import type { Day } from '../model/calendar';
import type { PortfolioAnswer } from '../protocol';
import { isWithin, join, pathWithin } from '../workspace/root';
import type { Place } from './place';
import { turn } from './platform';
import type { RootIndex } from './rootIndex';
import type { Session } from './session';

/** Milliseconds of work before others have their turn. */
const SLICE = 15;
/** Milliseconds between two words on how far it is. */
const PACE = 100;

/** `tell` hears how many alliances are read, of how many. Cancelled, it ends early. */
export async function portfolio(
  session: Session,
  token: CancellationToken,
  tell: (done: number, all: number) => void,
): Promise<PortfolioAnswer> {
  const found = await allianceFiles(session);
  const pathOf = pathsOf(found, session.folders);
  const members: Member[] = [];
  const files: { path: string; uri: string }[] = [];
  const leftOut: string[] = [];
  let begin = performance.now();
  let told = begin;
  for (const [at, { index, path: own, place }] of found.entries()) {
    if (token.isCancellationRequested) break;
    const member = await session.member(index, own);
    const path = pathOf(place);
    if (member) {
      members.push({ ...member, path });
      files.push({ path, uri: session.documents.uriAt(place) });
    } else leftOut.push(path);
    if (performance.now() - begin < SLICE) continue;
    if (performance.now() - told >= PACE) {
      tell(at + 1, found.length);
      told = performance.now();
    }
    await turn();
    begin = performance.now();
  }
  const made = portfolioOf(members, { asOf: dayOf(session, found), audience: 'internal' });
  return { portfolio: made, files, leftOut };
}

interface AllianceFile {
  readonly index: RootIndex;
  /** In its root. */
  readonly path: string;
  readonly place: Place;
}

/** In order of place. Waits until what other alliances say of each is known. */
async function allianceFiles(session: Session): Promise<readonly AllianceFile[]> {
  const found = new Map<Place, AllianceFile>();
  for (const { index, path } of await session.files()) {
    if (kindByName(path) !== 'alliance' || index.ignores(path)) continue;
    await index.gather();
    const place = join(index.folder, path);
    found.set(place, { index, path, place });
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The day of alliances without one of their own: what the settings say, else all configurations, else the clock. */
function dayOf({ asOf, today }: Session, found: readonly AllianceFile[]): Day {
  const [day, ...others] = new Set(found.map(({ index }) => index.configuration.asOf));
  return asOf ?? (others.length === 0 ? day : undefined) ?? today;
}

/** Paths as people see them, in the folder that is open; with the folder's name where several are, if that tells them apart. */
function pathsOf(found: readonly AllianceFile[], folders: readonly Place[]): (place: Place) => string {
  const named = new Map(found.map(({ place }) => [place, shownPath(place, folders)]));
  const areDifferent = new Set(named.values()).size === named.size;
  return (place) => (areDifferent ? named.get(place) : undefined) ?? place;
}

function shownPath(place: Place, folders: readonly Place[]): string {
  const [folder] = folders.filter((each) => isWithin(place, each)).sort((a, b) => b.length - a.length);
  if (folder === undefined) return place;
  const path = pathWithin(folder, place);
  return folders.length === 1 ? path : `${folder.slice(folder.lastIndexOf('/') + 1)}/${path}`;
}
