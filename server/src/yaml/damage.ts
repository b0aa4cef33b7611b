// Marks the collections that recovery took a line from: in them, that something is absent means nothing.
import type { ListNode, MapNode, TreeNode } from './tree';

/** Where a line was lost, and the column its content began at. */
export interface LostLine {
  readonly offset: number;
  readonly column: number;
}

type Collection = MapNode | ListNode;

/** Marks, among the collections around each lost line, those at whose column it stood; else the nearest on each side. */
export function markDamage(
  root: TreeNode | undefined,
  lost: readonly LostLine[],
  columnAt: (offset: number) => number,
): void {
  if (root === undefined || root.kind === 'scalar') return;
  for (const { offset, column } of lost) {
    const around = [...chain(root, offset, 'before'), ...chain(root, offset, 'after')];
    const columns = around.map((node) => (node.flow && enclosing(node, offset) ? column : columnAt(node.start)));
    const same = around.filter((_, at) => columns[at] === column);
    if (same.length > 0) for (const node of same) mark(node);
    else {
      const outer = Math.max(-1, ...columns.filter((each) => each < column));
      const inner = Math.min(Number.MAX_SAFE_INTEGER, ...columns.filter((each) => each > column));
      for (const [at, node] of around.entries()) if (columns[at] === outer || columns[at] === inner) mark(node);
    }
  }
}

/** The one field that is settled after a node is built. */
function mark(node: { damaged: boolean }): void {
  node.damaged = true;
}

function enclosing(node: TreeNode, offset: number): boolean {
  return node.start <= offset && offset < node.end;
}

/** The collections from the root down to what is written just before or after `offset`. */
function chain(root: Collection, offset: number, side: 'before' | 'after'): Collection[] {
  const found: Collection[] = [];
  let node: TreeNode | undefined = root;
  while (node !== undefined && node.kind !== 'scalar') {
    found.push(node);
    node = childAt(node, offset, side);
  }
  return found;
}

/** The last child that begins before `offset`, or the first that begins after it where none encloses it. */
function childAt(node: Collection, offset: number, side: 'before' | 'after'): TreeNode | undefined {
  const own = node.kind === 'map' ? node.pairs.filter((pair) => !pair.merged).map((pair) => pair.value) : node.items;
  const starts =
    node.kind === 'map'
      ? node.pairs.filter((pair) => !pair.merged).map((pair) => pair.key.start)
      : node.items.map((item) => item.start);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = own[low - 1];
  if (side === 'before' || (before && enclosing(before, offset))) return before;
  return own[low];
}
