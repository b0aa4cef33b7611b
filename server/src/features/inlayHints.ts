// Inlay hints, in the range asked for: names beside ids, and days to or past the dates that matter.
import type { CancellationToken, InlayHintParams } from 'vscode-languageserver-protocol';
import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, positionOf } from '../yaml/position';
import { days } from './inlayHints/days';
import { attainments, names } from './inlayHints/names';
import type { Hint, Span } from './inlayHints/span';

export function inlayHints({ analysis }: View, { range }: InlayHintParams, token: CancellationToken): InlayHint[] {
  const { file, asOf } = analysis;
  const { text, lineStarts } = file.document;
  const span: Span = { from: offsetOf(text, lineStarts, range.start), to: offsetOf(text, lineStarts, range.end) };
  const hints: Hint[] = [];
  for (const found of [names(file, span, asOf), attainments(file, span, asOf), days(file, span, asOf)]) {
    for (const hint of found) {
      if (token.isCancellationRequested) return [];
      hints.push(hint);
    }
  }
  return hints
    .sort((a, b) => a.at - b.at)
    .map(({ at, label }) => ({
      position: positionOf(lineStarts, at),
      label,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}
