// Anchors, aliases and merge keys: what they stand for, and how much of it is allowed. An alias shares the pairs or
// items of its anchor; nothing is copied, but what it stands for is counted as if it were.
import { type Draft, listDraft, type MapDraft, mapDraft, scalarDraft } from './draft';
import { cut, globTrap, looksLikeGlob } from './trap';
import type { SyntaxFault, TreeNode } from './tree';

/** How many nodes all aliases and merge keys of a file may stand for together. */
export const ALIAS_LIMIT = 20_000;
/** How deep blocks and lists may stand in one another, aliases included. */
export const DEPTH_LIMIT = 100;

/** Nodes and levels below and including a node, with aliases written out. */
interface Extent {
  readonly nodes: number;
  readonly levels: number;
}

export interface Anchors {
  readonly named: Map<string, Draft>;
  /** Names whose collections are still open. */
  readonly open: Set<TreeNode>;
  /** Known for anchored collections and for aliases. */
  readonly extents: Map<TreeNode, Extent>;
  nodes: number;
  told: boolean;
}

export function noAnchors(): Anchors {
  return { named: new Map(), open: new Set(), extents: new Map(), nodes: 0, told: false };
}

/** The node of the alias `name` that stands at `start`–`end`, `depth` levels below the root. */
export function aliasNode(
  anchors: Anchors,
  name: string,
  start: number,
  end: number,
  depth: number,
  faults: SyntaxFault[],
): Draft {
  const target = anchors.named.get(name);
  if (target?.kind === 'scalar') return scalarDraft(start, end, target.style, target.text, target.value);
  if (target === undefined && looksLikeGlob(name)) {
    faults.push(globTrap(`*${name}`, start, end));
    return scalarDraft(start, end, 'plain', `*${name}`, `*${name}`);
  }
  const extent = target && !anchors.open.has(target) ? extentOf(anchors, target) : undefined;
  if (!target || !extent) {
    faults.push(target ? holdsItself(name, start, end) : leadsNowhere(name, start, end));
    return leftOut(start, end);
  }
  if (depth + extent.levels > DEPTH_LIMIT || !charge(anchors, extent.nodes)) {
    tellLimit(anchors, `*${name}`, start, end, faults);
    return leftOut(start, end);
  }
  const node =
    target.kind === 'map'
      ? mapDraft(start, end, target.flow, target.pairs, target.damaged)
      : listDraft(start, end, target.flow, target.items, target.damaged);
  anchors.extents.set(node, extent);
  return node;
}

/** An empty scalar where the alias stands. */
function leftOut(start: number, end: number): Draft {
  return scalarDraft(start, end, 'plain', '', null);
}

function isLeftOut(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.text === '' && node.start < node.end;
}

function leadsNowhere(name: string, start: number, end: number): SyntaxFault {
  const message = `"*${cut(name)}" points to "&${cut(name)}", which is not written above it; write the value out, or put the text in quotes.`;
  return { code: 'yaml', message, start, end };
}

function holdsItself(name: string, start: number, end: number): SyntaxFault {
  const message = `"*${cut(name)}" points to the block that it stands in; a block cannot hold itself.`;
  return { code: 'unsafe', message, start, end };
}

function charge(anchors: Anchors, nodes: number): boolean {
  if (anchors.nodes + nodes > ALIAS_LIMIT) return false;
  anchors.nodes += nodes;
  return true;
}

function tellLimit(anchors: Anchors, spelling: string, start: number, end: number, faults: SyntaxFault[]): void {
  if (anchors.told) return;
  anchors.told = true;
  const message = `"${cut(spelling)}" repeats more than this file may repeat; it is left out. Write the values out instead of pointing to them.`;
  faults.push({ code: 'unsafe', message, start, end });
}

/** Kept for anchored nodes, so that no node is counted more than once for one anchor. */
function extentOf(anchors: Anchors, node: TreeNode): Extent {
  const known = anchors.extents.get(node);
  if (known) return known;
  const extent = measure(anchors, node);
  anchors.extents.set(node, extent);
  return extent;
}

function measure(anchors: Anchors, node: TreeNode): Extent {
  let nodes = 1;
  let levels = 0;
  for (const child of childrenOf(node)) {
    const extent = anchors.extents.get(child) ?? measure(anchors, child);
    nodes += extent.nodes;
    levels = Math.max(levels, extent.levels);
  }
  return { nodes, levels: node.kind === 'scalar' ? 0 : levels + 1 };
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? node.pairs.map((pair) => pair.value) : [];
}

/** Takes the pairs of what stands under `<<` into `pairs`. Own keys win, then what is named first. */
export function mergePairs(anchors: Anchors, map: MapDraft, sources: readonly TreeNode[], faults: SyntaxFault[]): void {
  const keys = new Set(map.pairs.map((pair) => pair.key.text));
  for (const source of sources) {
    const maps = source.kind === 'list' ? source.items : [source];
    for (const taken of maps) {
      if (taken.kind !== 'map') {
        if (isLeftOut(taken)) continue;
        const message = '"<<" takes in the keys of another block; name a block with "*", or remove the key.';
        faults.push({ code: 'yaml', message, start: taken.start, end: Math.max(taken.end, taken.start + 1) });
        continue;
      }
      if (!charge(anchors, measure(anchors, taken).nodes)) {
        tellLimit(anchors, '<<', source.start, Math.max(source.end, source.start + 1), faults);
        return;
      }
      for (const { key, value } of taken.pairs) {
        if (keys.has(key.text)) continue;
        keys.add(key.text);
        map.pairs.push({ kind: 'pair', key, value, parent: map, merged: true });
      }
    }
  }
}
