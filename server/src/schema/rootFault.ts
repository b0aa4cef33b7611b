// Files whose root is no block of keys: empty ones, ones of comments only, a list, a single text.
import type { Fix } from '../finding';
import type { Day } from '../model/calendar';
import type { FileKind } from '../sourceFile';
import type { YamlDocument } from '../yaml/tree';
import { whatStands } from './expectation';
import type { SchemaFault } from './fault';
import { insertKeys } from './missing';
import { shapeOf } from './shapes';
import { firstLineNode } from './span';
import { quoted } from './words';
import { lacksRootKey, rootKeyOf } from './wrongFile';

/** The one fault of such a file; none where broken YAML has already been told as the reason. */
export function rootFault(document: YamlDocument, kind: FileKind, today: Day | undefined): readonly SchemaFault[] {
  const { text, root, faults } = document;
  if (faults.some(({ code }) => code === 'yaml' || code === 'unsafe')) return [];
  const node = firstLineNode(text);
  const rootKey = rootKeyOf(kind);
  if (!root || (root.kind === 'scalar' && root.value === null)) {
    return [
      {
        code: 'missing-key',
        message: lacksRootKey(kind),
        node,
        pointer: `/${rootKey}`,
        fixes: beginning(document, kind, today),
      },
    ];
  }
  const stands = root.kind === 'list' ? 'begins with a list' : `holds only ${whatStands(root)}`;
  const message = `This file ${stands}; it must be a block of keys that begins with ${quoted(`${rootKey}: 1`)}.`;
  return [{ code: 'wrong-type', message, node, fixes: [] }];
}

/** Puts what every file of this kind needs into a file without content. */
function beginning(document: YamlDocument, kind: FileKind, today: Day | undefined): readonly Fix[] {
  const shape = shapeOf(kind);
  // An empty value that is written (`~`) is no place to begin at.
  return document.root ? [] : insertKeys(document, undefined, shape.required ?? [], shape, today);
}
