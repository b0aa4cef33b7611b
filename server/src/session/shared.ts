// What one file gives to the others of its root: people and organisations of a directory, the card of an alliance.
import { kindByName } from '../fileKind';
import type { AllianceCard } from '../model/card';
import { type Named, namedIn } from '../model/named';
import type { Directory } from '../model/types';
import { cardIn, directoryIn } from '../workspace/loadWorkspace';
import { plainValue } from '../yaml/plain';
import type { YamlDocument } from '../yaml/tree';
import type { OpenDocument } from './openDocument';

export interface Shared {
  readonly directory: Directory | undefined;
  readonly card: AllianceCard | undefined;
  /** What people look for by name. */
  readonly named: readonly Named[];
  /** The same for two texts that mean the same to other files, wherever in them it stands. */
  readonly meaning: string;
  /** The open document it was read from. */
  readonly from: OpenDocument | undefined;
}

/** Keeps what stood there before where nothing of it has moved, so that it can be compared by identity. */
export function sharedIn(
  path: string,
  document: YamlDocument,
  from: OpenDocument | undefined,
  before: Shared | undefined,
): Shared {
  if (kindByName(path) === 'alliance') {
    const card = cardIn(path, document);
    const isSame = JSON.stringify(card) === JSON.stringify(before?.card);
    const own = { card: isSame ? before?.card : card, named: namedIn(document), meaning: withoutRanges(card) };
    return { directory: undefined, ...own, from };
  }
  const meaning = document.root ? JSON.stringify(plainValue(document.root)) : '';
  if (kindByName(path) === 'config') return { directory: undefined, card: undefined, named: [], meaning, from };
  const isSame = before?.directory?.document.text === document.text;
  const directory = isSame ? before.directory : directoryIn(path, document);
  return { directory, card: undefined, named: namedIn(document), meaning, from };
}

function withoutRanges(card: AllianceCard | undefined): string {
  return JSON.stringify(card, (key, value: unknown) => (key === 'range' ? undefined : value)) ?? '';
}
