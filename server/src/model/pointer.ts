// Where a node stands, in two spellings: a JSON pointer (by index) and a readable path by natural keys (by id), which
// stays the same when items move. See docs/architecture.md, "Finding key".
import type { MapNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';

/** One part of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** JSON pointer of a value, or of the value a key names. */
export function pointerOf(node: TreeNode): string {
  return pathOf(node)
    .map((part) => `/${escapePointer(String(part))}`)
    .join('');
}

/** The node that `pointer` leads to, as deep as the tree goes. */
function walk(
  root: TreeNode,
  pointer: string,
  visit: (name: string, node: TreeNode | undefined, list: string) => void,
): void {
  let current: TreeNode | undefined = root;
  let list = '';
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const inList = current?.kind === 'list';
    current = current?.kind === 'list' ? current.items[Number(name)] : valueAt(current, name);
    visit(name, inList ? current : undefined, list);
    if (!inList) list = name;
  }
}

/** A pointer's path with list items named by what identifies them: `/kpis/filing-readiness/actuals/2026-09-30`. */
export function naturalPath(root: TreeNode | undefined, pointer: string): string {
  if (!root) return pointer;
  const names: string[] = [];
  walk(root, pointer, (name, item, list) => names.push(item ? naturalKey(list, item, Number(name)) : name));
  return names.map((name) => `/${name}`).join('');
}

function pathOf(node: TreeNode): (string | number)[] {
  const parts: (string | number)[] = [];
  let current: TreeNode | undefined = node;
  while (current?.parent !== undefined) {
    const parent: NonNullable<TreeNode['parent']> = current.parent;
    if (parent.kind === 'pair') {
      parts.push(parent.key.text);
      current = parent.parent;
    } else {
      parts.push(current.index);
      current = parent;
    }
  }
  return parts.reverse();
}

/** Keys that identify the items of a list, in order of preference, by the name of the list; `id` comes before all. */
const IDENTITY: Readonly<Record<string, readonly string[] | undefined>> = {
  raci: ['activity'],
  steps: ['name'],
  members: ['actor', 'seat'],
  triggers: ['kind'],
  duties: ['area', 'what'],
  value: ['beneficiary'],
  counterparts: ['between'],
  actuals: ['date'],
  assessments: ['date'],
  meetings: ['of', 'date'],
  plan: ['date', 'audience'],
  history: ['stage', 'from'],
  covenants: ['kind'],
  documents: ['title'],
  milestones: ['name'],
  stakeholders: ['person', 'title'],
  operatingTeam: ['person', 'title'],
};

/** What identifies an item of a list, by the name of the list. */
export function naturalKey(list: string, item: TreeNode, index: number): string {
  if (item.kind === 'scalar') return item.text;
  if (item.kind === 'list') return String(index);
  const id = spelled(valueAt(item, 'id'));
  if (id !== '') return id;
  const named = (IDENTITY[list] ?? []).map((key) => spelled(valueAt(item, key))).filter((part) => part !== '');
  return named.length > 0 ? named.join(' ') : spelled(firstScalar(item)) || String(index);
}

function spelled(node: TreeNode | undefined): string {
  if (node?.kind === 'scalar') return node.text;
  if (node?.kind === 'list') return node.items.map(spelled).join('+');
  return '';
}

function firstScalar(map: MapNode): TreeNode | undefined {
  return map.pairs.find((pair) => pair.value.kind === 'scalar')?.value;
}
