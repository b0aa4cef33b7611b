// How much changed, in words.
import type { Change } from '../compare/difference';
import type { Finding } from '../finding';
import { counted } from './counts';
import type { ComparedAlliance, DiffRun, OneSidedAlliance } from './difference';

export function changesOf(alliance: ComparedAlliance): readonly Change[] {
  return 'difference' in alliance ? alliance.difference.changes : [];
}

export function freshOf(alliance: ComparedAlliance): readonly Finding[] {
  return 'difference' in alliance ? alliance.difference.findings.fresh : [];
}

export function goneOf(alliance: ComparedAlliance): readonly Finding[] {
  return 'difference' in alliance ? alliance.difference.findings.gone : [];
}

/** `3 changes (2 to worry about), 3 findings new in 1 of 4 alliances`. */
export function totals({ alliances, compared }: DiffRun): string {
  const changes = alliances.flatMap(changesOf);
  const worrying = changes.filter(({ weight }) => weight === 'high').length;
  const [fresh, gone] = [alliances.flatMap(freshOf).length, alliances.flatMap(goneOf).length];
  const countOf = (status: ComparedAlliance['status']) => alliances.filter((each) => each.status === status).length;
  const parts = [
    ...(countOf('added') > 0 ? [`${counted(countOf('added'), 'alliance')} added`] : []),
    ...(countOf('removed') > 0 ? [`${counted(countOf('removed'), 'alliance')} removed`] : []),
    ...(countOf('renamed') > 0 ? [`${counted(countOf('renamed'), 'file')} renamed`] : []),
    ...(changes.length > 0
      ? [`${counted(changes.length, 'change')}${worrying > 0 ? ` (${worrying} to worry about)` : ''}`]
      : []),
    ...(fresh > 0 ? [`${counted(fresh, 'finding')} new`] : []),
    ...(gone > 0 ? [`${counted(gone, 'finding')} gone`] : []),
  ];
  const what = parts.length === 0 ? 'no change in meaning' : parts.join(', ');
  const differing = alliances.filter(({ status }) => status === 'changed' || status === 'renamed').length;
  return `${what} in ${differing > 0 ? `${differing} of ` : ''}${counted(compared, 'alliance')}`;
}

/** Sentences on what could not be compared or is not told in detail. */
export function remarksOn(alliance: ComparedAlliance): readonly string[] {
  if (!('difference' in alliance)) return [];
  const { untold, isWhole } = alliance.difference;
  const sections = untold.map((path) => `"${path}"`).join(', ');
  return [
    ...(untold.length > 0 ? [`Something else is written at ${sections}, of which nothing is told.`] : []),
    ...(isWhole.before
      ? []
      : ['The earlier text could not be read whole, so what seems new in the later one is not told.']),
    ...(isWhole.after ? [] : ['The later text could not be read whole, so what seems to be gone from it is not told.']),
  ];
}

/** What happened to its file; empty where nothing did. */
export function statusOf(alliance: ComparedAlliance): string {
  if ('difference' in alliance) return alliance.status === 'renamed' ? `renamed from ${alliance.pathBefore}` : '';
  return `${alliance.status}${faultsOf(alliance)}`;
}

/** The same as a sentence; empty where nothing happened. */
export function statusSentence(alliance: ComparedAlliance): string {
  const { status, path } = alliance;
  if ('difference' in alliance)
    return status === 'renamed' ? `The file is now ${path}; it was ${alliance.pathBefore}.` : '';
  const what = status === 'added' ? `The alliance is new, in ${path}` : `The alliance is gone; its file was ${path}`;
  return `${what}${faultsOf(alliance)}.`;
}

/** `; it has 1 error and 2 warnings`. */
function faultsOf({ status, counts: { error, warning } }: OneSidedAlliance): string {
  const found = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
  ];
  return found.length === 0 ? '' : `; it ${status === 'added' ? 'has' : 'had'} ${found.join(' and ')}`;
}
