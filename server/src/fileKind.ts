// What kind of file ours is: by its root key, else by its name. The root key decides; a name that says otherwise is told.
import type { FileKind } from './sourceFile';
import type { TreeNode } from './yaml/tree';
import { pairOf } from './yaml/tree';

const EXTENSION = /\.(ya?ml|json)$/;

export const ROOT_KEYS = {
  alliance: 'alliance',
  allianceDirectory: 'directory',
  allianceConfig: 'config',
} as const satisfies Readonly<Record<string, FileKind>>;

/** The kind a file name announces; undefined for names that are not ours. Accepts `/` and `\` as separators. */
export function kindByName(path: string): FileKind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (!EXTENSION.test(name)) return undefined;
  const base = name.replace(EXTENSION, '');
  if (base === 'alliance.config') return 'config';
  if (base.endsWith('.alliance-directory')) return 'directory';
  return base === 'alliance' || base.endsWith('.alliance') ? 'alliance' : undefined;
}

/** The kind the root mapping announces, by the first of our root keys it holds. */
export function kindByRootKey(root: TreeNode | undefined): FileKind | undefined {
  for (const [key, kind] of Object.entries(ROOT_KEYS)) if (pairOf(root, key)) return kind;
  return undefined;
}
