// Formatting while typing: after Enter, the column or the dash with which the new line goes on. Touches nothing but the
// new line, and the dash above it where that was left empty.
import type { DocumentOnTypeFormattingParams } from 'vscode-languageserver-protocol';
import type { TextEdit } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { lineEnd } from '../yaml/characters';
import { rangeOf } from '../yaml/position';
import { nextLineOf } from './onTypeFormatting/nextLine';
import { outdent } from './onTypeFormatting/outdent';

export function onTypeFormatting({ analysis, uri }: View, params: DocumentOnTypeFormattingParams): TextEdit[] {
  const { file } = analysis;
  const { text, lineStarts } = file.document;
  const { line } = params.position;
  const above = lineStarts[line - 1];
  const from = lineStarts[line];
  const isJson = [file.path, uri].some((name) => name.endsWith('.json'));
  if (params.ch !== '\n' || isJson || above === undefined || from === undefined) return [];
  const to = lineEnd(text, from);
  // Where Enter parted a line in two, its second half stays where the editor put it.
  if (!/^[ \t]*$/.test(text.slice(from, to))) return [];
  const out = outdent(file.document, above, to);
  const begun = out ?? nextLineOf(file, above);
  const start = out === undefined ? from : above;
  if (begun === undefined || text.slice(start, to) === begun) return [];
  return [{ range: rangeOf(lineStarts, start, to), newText: begun }];
}
