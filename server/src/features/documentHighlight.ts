// Highlights: what else in the file names the same.
import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, rangeOf } from '../yaml/position';
import { mentionAt, mentionsOf } from './mentions';

export function documentHighlight({ analysis }: View, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const { file } = analysis;
  const { text, lineStarts } = file.document;
  const origin = mentionAt(file, offsetOf(text, lineStarts, position), 'widest');
  if (!origin) return [];
  return mentionsOf(file, origin.name).map(({ start, end, declares }) => ({
    range: rangeOf(lineStarts, start, end),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
