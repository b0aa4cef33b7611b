// What one file gives to the others of its root: people and organisations of a directory, the card of an alliance.
import { kindByName } from '../fileKind';
import type { AllianceCard } from '../model/card';
import type { Directory } from '../model/types';
import { cardIn, directoryIn } from '../workspace/loadWorkspace';
import { plainValue } from '../yaml/plain';
import type { YamlDocument } from '../yaml/tree';
import type { OpenDocument } from './openDocument';

export interface Shared {
  readonly directory: Directory | undefined;
  readonly card: AllianceCard | undefined;
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
    return { directory: undefined, card: isSame ? before?.card : card, meaning: withoutRanges(card), from };
  }
  const meaning = document.root ? JSON.stringify(plainValue(document.root)) : '';
  if (kindByName(path) === 'config') return { directory: undefined, card: undefined, meaning, from };
  const isSame = before?.directory?.document.text === document.text;
  return { directory: isSame ? before.directory : directoryIn(path, document), card: undefined, meaning, from };
}

function withoutRanges(card: AllianceCard | undefined): string {
  return JSON.stringify(card, (key, value: unknown) => (key === 'range' ? undefined : value)) ?? '';
}
