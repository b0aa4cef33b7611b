// Keys that a block lacks and needs. Several that one block lacks are one fault that names them all.

import type { Fix } from '../finding';
import { lacks, missingIn } from '../model/absence';
import type { FileKind } from '../sourceFile';
import { insertPair } from '../yaml/edits';
import type { MapNode, TreeNode, YamlDocument } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { ROOT_NAMES } from './places';
import type { Site } from './site';
import { firstLineNode } from './span';
import { quoted, quotedList } from './words';
import { lacksRootKey, rootKeyOf, VERSION } from './wrongFile';

/** The fault of the keys that `map` must have and does not; undefined where all are there or not disclosed. */
export function missingFault(
  site: Site,
  map: MapNode,
  keys: readonly string[],
  place: string,
): SchemaFault | undefined {
  const missing = keys.filter((key) => lacks(map, key));
  const [first] = missing;
  if (first === undefined) return undefined;
  const required = site.shape?.required ?? missing;
  const needs = required.length === 1 ? 'it' : quotedList(required, 'and');
  const who = site.holder?.node.kind === 'list' ? 'every entry there' : 'this block';
  const message = `${isMissing(missing)} in ${place}; ${who} needs ${needs}.`;
  return { code: 'missing-key', message, ...placeOf(map, first), fixes: [] };
}

/** The same for the root: told at the version, which stands for the file; without one at the first key. */
export function missingAtRoot(
  document: YamlDocument,
  kind: FileKind,
  root: MapNode,
  keys: readonly string[],
  required: readonly string[],
): SchemaFault | undefined {
  const missing = keys.filter((key) => lacks(root, key));
  const [first] = missing;
  if (first === undefined) return undefined;
  const rootKey = rootKeyOf(kind);
  const version = valueAt(root, rootKey);
  const node = version && version.end > version.start ? version : (root.pairs[0]?.key ?? firstLineNode(document.text));
  const message =
    missing.length === 1 && first === rootKey
      ? lacksRootKey(kind)
      : `${isMissing(missing)}; ${ROOT_NAMES[kind]} needs ${quotedList(required, 'and')}.`;
  const fixes = missing.includes(rootKey) ? [rootKeyFix(document, root, rootKey)] : [];
  return { code: 'missing-key', message, node, pointer: `/${first}`, fixes };
}

/** Puts the root key first, where readers look for it. */
function rootKeyFix(document: YamlDocument, root: MapNode, rootKey: string): Fix {
  const { start } = root;
  const edit =
    root.flow || root.pairs.length === 0
      ? insertPair(document, root, { key: rootKey, value: VERSION })
      : { start, end: start, newText: `${rootKey}: ${VERSION}${document.text.includes('\r\n') ? '\r\n' : '\n'}` };
  return { title: `Insert ${quoted(`${rootKey}: ${VERSION}`)}`, safe: false, edits: [edit] };
}

function isMissing(keys: readonly string[]): string {
  return `${keys.length === 1 ? 'Key' : 'Keys'} ${quotedList(keys, 'and')} ${keys.length === 1 ? 'is' : 'are'} missing`;
}

/** The fault of a block that has none of several keys of which it needs one. */
export function missingChoice(map: MapNode, keys: readonly string[], place: () => string): SchemaFault | undefined {
  const [first] = keys;
  if (first === undefined || keys.some((key) => !lacks(map, key))) return undefined;
  const message = `Neither ${quotedList(keys, 'nor')} stands in ${place()}; one of them is needed.`;
  return { code: 'missing-key', message, ...placeOf(map, first), fixes: [] };
}

/** Where an absent key is told, as a fault says it. */
export function placeOf(map: MapNode, key: string): { readonly node: TreeNode; readonly pointer: string } {
  const { at, pointer } = missingIn(map, key);
  return { node: at, pointer };
}
