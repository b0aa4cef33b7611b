// A text that is open in the editor, in one version. Immutable: an edit makes a new one.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver-protocol';
import type { Reading } from '../yaml/known';
import { readAgain } from '../yaml/parse';
import { lineStartsOf, offsetOf } from '../yaml/position';
import type { YamlDocument } from '../yaml/tree';
import { type Place, placeOf } from './place';

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly place: Place;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** The text parsed, when first asked for. */
  readonly parsed: YamlDocument;
  /** How this text was read or, until it is, the last one before it that was. */
  readonly reading: Reading | undefined;
}

export function opened({ uri, languageId, version, text }: TextDocumentItem): OpenDocument {
  return documentOf({ uri, place: placeOf(uri), languageId, version, text }, undefined);
}

/** The document after changes, each of which counts on those before it. */
export function edited(
  document: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenDocument {
  const { uri, place, languageId, reading } = document;
  const known = reading?.document;
  const changed = (text: string, change: TextDocumentContentChangeEvent) =>
    withChange(text, change, known?.text === text ? known.lineStarts : undefined);
  const text = changes.reduce(changed, document.text);
  return documentOf({ uri, place, languageId, version, text }, reading);
}

function withChange(
  text: string,
  change: TextDocumentContentChangeEvent,
  known: readonly number[] | undefined,
): string {
  if (!('range' in change)) return change.text;
  const lineStarts = known ?? lineStartsOf(text);
  const from = offsetOf(text, lineStarts, change.range.start);
  const to = offsetOf(text, lineStarts, change.range.end);
  return text.slice(0, Math.min(from, to)) + change.text + text.slice(Math.max(from, to));
}

function documentOf(content: Omit<OpenDocument, 'parsed' | 'reading'>, before: Reading | undefined): OpenDocument {
  let reading = before;
  let isRead = false;
  return {
    ...content,
    get parsed() {
      if (!reading || !isRead) reading = readAgain(content.text, reading);
      isRead = true;
      return reading.document;
    },
    get reading() {
      return reading;
    },
  };
}
