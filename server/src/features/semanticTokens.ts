// Semantic tokens: what YAML's colours cannot tell: whom an id names, which words and days the format knows, which
// comments steer. Keys and texts are left to the grammar.
import type {
  CancellationToken,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver-protocol';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, positionOf } from '../yaml/position';
import { commentTokens } from './semanticTokens/comments';
import { nameTokens } from './semanticTokens/names';
import type { Token } from './semanticTokens/token';
import { valueTokens } from './semanticTokens/values';

export function semanticTokens(view: View, _params: SemanticTokensParams, token: CancellationToken): SemanticTokens {
  return tokensIn(view, 0, view.analysis.file.document.text.length, token);
}

export function semanticTokensOfRange(
  view: View,
  { range }: SemanticTokensRangeParams,
  token: CancellationToken,
): SemanticTokens {
  const { text, lineStarts } = view.analysis.file.document;
  return tokensIn(view, offsetOf(text, lineStarts, range.start), offsetOf(text, lineStarts, range.end), token);
}

/** In order of place, none within another, none over several lines. */
function tokensIn(
  { analysis: { file, asOf }, client }: View,
  from: number,
  to: number,
  token: CancellationToken,
): SemanticTokens {
  const { text } = file.document;
  const found: Token[] = [];
  for (const tokens of [nameTokens(file, asOf), valueTokens(file), commentTokens(file.document)]) {
    if (token.isCancellationRequested) return { data: [] };
    found.push(...tokens);
  }
  const sorted = found
    .filter(({ start, end }) => start < to && from < end && !/[\r\n]/.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
  return { data: encoded(sorted, file.document.lineStarts, client.semanticTokens ?? { types: [], modifiers: [] }) };
}

interface Legend {
  readonly types: readonly string[];
  readonly modifiers: readonly string[];
}

/** As the protocol has it: five numbers a token, its place counted from the one before. */
function encoded(tokens: readonly Token[], lineStarts: readonly number[], { types, modifiers }: Legend): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let end = 0;
  for (const token of tokens) {
    const type = types.indexOf(token.type);
    if (type < 0 || token.start < end) continue;
    const { line, character } = positionOf(lineStarts, token.start);
    const modifier = token.modifier === undefined ? -1 : modifiers.indexOf(token.modifier);
    const ahead = line === last.line ? character - last.character : character;
    data.push(line - last.line, ahead, token.end - token.start, type, modifier < 0 ? 0 : 1 << modifier);
    last = { line, character };
    end = token.end;
  }
  return data;
}
