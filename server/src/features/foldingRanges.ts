// What can be folded: blocks and items of lists, collections in brackets and texts over several lines, runs of comments.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { dashBefore } from '../yaml/characters';
import { lineOf, positionOf } from '../yaml/position';
import type { MapNode, Pair, TreeNode, YamlDocument } from '../yaml/tree';

export function foldingRanges({ analysis, client }: View): FoldingRange[] {
  const { document } = analysis.file;
  const folds = withLimit(
    [...foldsOf(document, client.foldsLinesOnly), ...commentFolds(document)],
    client.foldingLimit ?? Number.POSITIVE_INFINITY,
  );
  return folds.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine);
}

interface Fold {
  readonly range: FoldingRange;
  /** How many others it stands in. */
  readonly depth: number;
}

/** One for each line that begins something; what begins on the same line within it stays with it. */
function foldsOf(document: YamlDocument, linesOnly: boolean): Fold[] {
  const { root, text, lineStarts } = document;
  const comments = commentLines(document);
  const folds: Fold[] = [];
  const taken = new Set<number>();

  const add = (startLine: number, node: TreeNode, indent: number, depth: number): void => {
    if (taken.has(startLine)) return;
    const range = isBracketed(node)
      ? bracketFold(document, startLine, node, linesOnly)
      : { startLine, endLine: belonging(comments, lastLine(document, node), indent) };
    if (range.endLine <= startLine) return;
    taken.add(startLine);
    folds.push({ range, depth });
  };
  const visit = (node: TreeNode, depth: number): void => {
    if (node.kind === 'scalar' || lineOf(lineStarts, node.start) === lineOf(lineStarts, node.end)) return;
    if (node.kind === 'map') for (const pair of ownPairs(node)) visitPair(pair, depth);
    else
      for (const item of node.items) {
        if (item.parent !== node) continue;
        const { line, character } = positionOf(lineStarts, node.flow ? item.start : dashBefore(text, item.start));
        add(line, item, character, depth);
        visit(item, depth + 1);
      }
  };
  const visitPair = ({ key, value }: Pair, depth: number): void => {
    const { line, character } = positionOf(lineStarts, key.start);
    add(line, value, character, depth);
    visit(value, depth + 1);
  };

  if (!root) return folds;
  if (isBracketed(root)) add(lineOf(lineStarts, root.start), root, 0, 0);
  visit(root, 1);
  return folds;
}

function ownPairs(map: MapNode): readonly Pair[] {
  return map.pairs.filter(({ merged, parent }) => !merged && parent === map);
}

function isBracketed(node: TreeNode): boolean {
  return node.kind !== 'scalar' && node.flow;
}

/** The closing bracket stays in sight. */
function bracketFold(
  { text, lineStarts }: YamlDocument,
  startLine: number,
  { start, end }: TreeNode,
  linesOnly: boolean,
): FoldingRange {
  const closing = end - 1;
  const isClosed = /[\]}]/.test(text.charAt(closing)) && closing > start;
  const last = positionOf(lineStarts, isClosed ? closing : end);
  if (!linesOnly && isClosed && lineOf(lineStarts, start) === startLine) {
    const { character } = positionOf(lineStarts, start + 1);
    return { startLine, startCharacter: character, endLine: last.line, endCharacter: last.character };
  }
  const isAlone = isClosed && text.slice(lineStarts[last.line], closing).trim() === '';
  return { startLine, endLine: isAlone ? last.line - 1 : last.line };
}

/** The last line with something on it: texts in block style may end with empty ones. */
function lastLine({ text, lineStarts }: YamlDocument, { start, end }: TreeNode): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return lineOf(lineStarts, Math.max(start, last - 1));
}

/** Comments below a block, indented like what stands in it, belong to it. */
function belonging(comments: ReadonlyMap<number, number>, line: number, indent: number): number {
  let last = line;
  while ((comments.get(last + 1) ?? -1) > indent) last++;
  return last;
}

/** Lines that hold a comment only, with the column where it begins. */
function commentLines({ text, comments, lineStarts }: YamlDocument): ReadonlyMap<number, number> {
  return new Map(
    comments.flatMap(({ start }): [number, number][] => {
      const { line, character } = positionOf(lineStarts, start);
      return text.slice(start - character, start).trim() === '' ? [[line, character]] : [];
    }),
  );
}

/** Comments of one indentation, so that none is half in a block. */
function commentFolds(document: YamlDocument): Fold[] {
  const folds: Fold[] = [];
  const lines = commentLines(document);
  for (const [startLine, indent] of lines) {
    if (lines.get(startLine - 1) === indent) continue;
    let endLine = startLine;
    while (lines.get(endLine + 1) === indent) endLine++;
    if (endLine > startLine) folds.push({ range: { startLine, endLine, kind: FoldingRangeKind.Comment }, depth: 1 });
  }
  return folds;
}

/** Where a client takes only so many, the outermost. */
function withLimit(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  return [...folds].sort((a, b) => a.depth - b.depth).slice(0, limit);
}
