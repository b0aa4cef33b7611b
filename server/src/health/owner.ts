// Who sees to something that was found: who is named beside it, else the alliance manager.
import type { Alliance, Role } from '../model/types';
import type { TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { nameAt, roleHolder } from './names';
import type { Subject } from './subject';

/** Keys that name who answers for the item they stand in. */
const OWNING = ['owner', 'facilitator', 'by'] as const;

/** By the innermost item around a pointer that names somebody. */
export function ownerAt(pointer: string, subject: Subject): string | null {
  for (const node of nodesOn(subject.alliance.root, pointer).reverse()) {
    if (node.kind !== 'map') continue;
    for (const key of OWNING) {
      const name = nameAt(node, key, subject);
      if (name !== null) return name;
    }
  }
  return managerOf(subject.alliance);
}

/** The alliance manager of the side that keeps the file, else the first there is. */
export function managerOf(alliance: Alliance): string | null {
  const managers = alliance.roles.filter(({ name, holders }) => name === 'allianceManager' && holders.length > 0);
  const own: Role | undefined = managers.find(({ side }) => side === alliance.self) ?? managers[0];
  return own ? roleHolder(own, alliance) : null;
}

/** The root and all that a pointer leads through, as deep as the tree goes. */
function nodesOn(root: TreeNode, pointer: string): TreeNode[] {
  const nodes: TreeNode[] = [root];
  let node: TreeNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = node?.kind === 'list' ? node.items[Number(name)] : valueAt(node, name);
    if (!node) break;
    nodes.push(node);
  }
  return nodes;
}
