// Keys that a block lacks and needs. Several that one block lacks are one fault that names them all.

import type { Fix } from '../finding';
import { lacks, missingIn } from '../model/absence';
import type { Day } from '../model/calendar';
import { insertPair, insertPairs } from '../yaml/edits';
import type { MapNode, TreeNode, YamlDocument } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { ROOT_NAMES } from './places';
import type { Judging } from './refusals';
import type { Shape } from './shape';
import type { Site } from './site';
import { beginningOf } from './skeleton';
import { firstLineNode } from './span';
import { quoted, quotedList } from './words';
import { lacksRootKey, rootKeyOf, VERSION } from './wrongFile';

/** The fault of the keys that `map` must have and does not; undefined where all are there or not disclosed. */
export function missingFault(
  { document, today, placeName }: Judging,
  site: Site,
  map: MapNode,
  keys: readonly string[],
): SchemaFault | undefined {
  const missing = keys.filter((key) => lacks(map, key));
  const [first] = missing;
  if (first === undefined) return undefined;
  const required = site.shape?.required ?? missing;
  const needs = required.length === 1 ? 'it' : quotedList(required, 'and');
  const who = site.holder?.node.kind === 'list' ? 'every entry there' : 'this block';
  const message = `${isMissing(missing)} in ${placeName(site)}; ${who} needs ${needs}.`;
  const fixes = insertKeys(document, map, missing, site.shape, today);
  return { code: 'missing-key', message, ...placeOf(map, first), fixes };
}

/** The same for the root: told at the version, which stands for the file; without one at the first key. */
export function missingAtRoot(
  { document, kind, today }: Judging,
  shape: Shape,
  root: MapNode,
  keys: readonly string[],
): SchemaFault | undefined {
  const missing = keys.filter((key) => lacks(root, key));
  const [first] = missing;
  if (first === undefined) return undefined;
  const { required = [] } = shape;
  const rootKey = rootKeyOf(kind);
  const version = valueAt(root, rootKey);
  const node = version && version.end > version.start ? version : (root.pairs[0]?.key ?? firstLineNode(document.text));
  const message =
    missing.length === 1 && first === rootKey
      ? lacksRootKey(kind)
      : `${isMissing(missing)}; ${ROOT_NAMES[kind]} needs ${quotedList(required, 'and')}.`;
  const others = missing.filter((key) => key !== rootKey);
  const begin = missing.includes(rootKey) ? [rootKeyFix(document, root, rootKey)] : [];
  const fixes = others.length === 0 ? begin : withAll(missing, begin, insertKeys(document, root, others, shape, today));
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

/** Adds keys to a block, or to an empty file; none where one of them cannot be begun. */
export function insertKeys(
  document: YamlDocument,
  map: MapNode | undefined,
  keys: readonly string[],
  shape: Shape | undefined,
  today: Day | undefined,
): readonly Fix[] {
  const gap = { root: document.root, map, today };
  const pairs = keys.flatMap((key) => {
    const own = shape?.keys?.[key];
    const value = own && beginningOf(key, own, gap);
    return value === undefined ? [] : { key, value };
  });
  if (pairs.length < keys.length || map?.damaged) return [];
  const edits = [insertPairs(document, map, pairs)];
  return [{ title: `Insert ${quotedList(keys, 'and')}`, safe: false, edits }];
}

/** Two fixes as one, where both can be made. */
function withAll(keys: readonly string[], begin: readonly Fix[], rest: readonly Fix[]): readonly Fix[] {
  if (rest.length === 0) return [];
  const edits = [...begin, ...rest].flatMap((fix) => fix.edits);
  return [{ title: `Insert ${quotedList(keys, 'and')}`, safe: false, edits }];
}

function isMissing(keys: readonly string[]): string {
  return `${keys.length === 1 ? 'Key' : 'Keys'} ${quotedList(keys, 'and')} ${keys.length === 1 ? 'is' : 'are'} missing`;
}

/** The fault of a block that has none of several keys of which it needs one. */
export function missingChoice(
  { document, today, sites, placeName }: Judging,
  map: MapNode,
  keys: readonly string[],
): SchemaFault | undefined {
  const [first] = keys;
  if (first === undefined || keys.some((key) => !lacks(map, key))) return undefined;
  const site = sites.of(map);
  const message = `Neither ${quotedList(keys, 'nor')} stands in ${placeName(site)}; one of them is needed.`;
  const fixes = insertKeys(document, map, [first], site.shape, today);
  return { code: 'missing-key', message, ...placeOf(map, first), fixes };
}

/** Where an absent key is told, as a fault says it. */
export function placeOf(map: MapNode, key: string): { readonly node: TreeNode; readonly pointer: string } {
  const { at, pointer } = missingIn(map, key);
  return { node: at, pointer };
}
