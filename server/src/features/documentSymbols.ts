// The outline of a document, for symbols and breadcrumbs: blocks in words, people and things by name.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { keyInWords, namingIn, targetName } from '../model/names';
import { PROSE } from '../schema/prose.generated';
import { shapeOf } from '../schema/shapes';
import { siteFinder } from '../schema/site';
import { shown } from '../schema/words';
import type { View } from '../session/view';
import type { SourceFile } from '../sourceFile';
import { rangeOf } from '../yaml/position';
import type { MapNode, Pair, ScalarNode, TreeNode } from '../yaml/tree';

export function documentSymbols({ analysis, uri, client }: View): DocumentSymbol[] | SymbolInformation[] {
  const { file } = analysis;
  if (!file.root) return [];
  const symbols = symbolsIn(file.root, outlineOf(file));
  return client.hierarchicalSymbols ? symbols : symbols.flatMap((symbol) => flat(symbol, uri, undefined));
}

interface Outline {
  readonly lineStarts: readonly number[];
  /** What a scalar stands for, where it names something; else what is written. */
  readonly nameOf: (node: ScalarNode) => string;
  /** What a block is called. */
  readonly titleOf: (pair: Pair) => string;
}

function outlineOf({ references, document, root, kind }: SourceFile): Outline {
  const targets = new Map(references.map(({ node, target }) => [node, target]));
  const nameOf = (node: ScalarNode) => {
    const target = targets.get(node);
    return shown(target ? targetName(target) : node.text);
  };
  const sites = root && siteFinder(root, shapeOf(kind));
  const titleOf = ({ key, value }: Pair) => {
    if (targets.get(key)) return nameOf(key);
    const title = PROSE[sites?.of(value).shape?.prose ?? '']?.title ?? '';
    // The schema knows that it is "RACI"; but its title may be that of a type, such as "Role holder".
    return title.toLowerCase() === key.text.toLowerCase() ? title : shown(keyInWords(key.text));
  };
  return { lineStarts: document.lineStarts, nameOf, titleOf };
}

function symbolsIn(node: TreeNode, outline: Outline): DocumentSymbol[] {
  if (node.kind === 'list') return node.items.flatMap((item) => (item.kind === 'map' ? itemSymbol(item, outline) : []));
  return node.kind === 'map' ? node.pairs.filter(isBlock).map((pair) => blockSymbol(pair, outline)) : [];
}

/** Blocks that hold more than words; asides in braces only where they name somebody. */
function isBlock({ value, merged }: Pair): boolean {
  if (merged) return false;
  if (value.kind === 'map') return !value.flow || holder(value) !== undefined;
  return value.kind === 'list' && value.items.some((item) => item.kind === 'map');
}

function blockSymbol(pair: Pair, outline: Outline): DocumentSymbol {
  const { key, value } = pair;
  const person = value.kind === 'map' ? holder(value) : undefined;
  return {
    name: outline.titleOf(pair),
    ...(person ? { detail: outline.nameOf(person) } : {}),
    kind: person ? SymbolKind.Interface : SymbolKind.Namespace,
    range: rangeOf(outline.lineStarts, key.start, Math.max(key.end, value.end)),
    selectionRange: rangeOf(outline.lineStarts, key.start, key.end),
    children: symbolsIn(value, outline),
  };
}

function itemSymbol(item: MapNode, outline: Outline): DocumentSymbol[] {
  const naming = namingIn(item);
  const [first, last] = [naming[0], naming.at(-1)];
  if (!first || !last) return [];
  const detail = ['id', 'date'].map((name) => scalarAt(item, name)).find((each) => each && each !== first);
  return [
    {
      name: naming.map(outline.nameOf).join(', '),
      ...(detail ? { detail: shown(detail.text) } : {}),
      kind: SymbolKind.Object,
      range: rangeOf(outline.lineStarts, item.start, item.end),
      selectionRange: rangeOf(outline.lineStarts, first.start, last.end),
      children: symbolsIn(item, outline),
    },
  ];
}

/** Who holds a role: the person, else the position. */
function holder(map: MapNode): ScalarNode | undefined {
  return scalarAt(map, 'person') ?? scalarAt(map, 'title');
}

function scalarAt(map: MapNode, name: string): ScalarNode | undefined {
  const value = map.pairs.find(({ key }) => key.text === name)?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}

function flat(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  container: string | undefined,
): SymbolInformation[] {
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...(children ?? []).flatMap((child) => flat(child, uri, name))];
}
