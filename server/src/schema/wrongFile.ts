// Whether the root key of a file, its version and the file's name agree.
import { kindByName, ROOT_KEYS } from '../fileKind';
import type { FileKind } from '../sourceFile';
import type { MapNode, ScalarNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { quoted } from './words';

/** The version of the format that this checker knows. */
export const VERSION = '1';

const NAMES: Readonly<Record<FileKind, { readonly what: string; readonly name: string }>> = {
  alliance: { what: 'an alliance', name: 'NAME.alliance.yaml' },
  directory: { what: 'a directory', name: 'NAME.alliance-directory.yaml' },
  config: { what: 'a configuration', name: 'alliance.config.yaml' },
};

/** The key at the top that says what a file of this kind is. */
export function rootKeyOf(kind: FileKind): string {
  return Object.entries(ROOT_KEYS).find(([, each]) => each === kind)?.[0] ?? 'alliance';
}

/** A file name that says otherwise than the root key. */
export function wrongName(path: string, kind: FileKind, root: MapNode): SchemaFault | undefined {
  const named = kindByName(path);
  const pair = pairOf(root, rootKeyOf(kind));
  if (!pair || named === undefined || named === kind) return undefined;
  const { what, name } = NAMES[kind];
  const message = `${quoted(pair.key.text)} makes this file ${what}, but its name is that of ${NAMES[named].what}; name it ${quoted(name)}, or begin it with ${quoted(`${rootKeyOf(named)}: 1`)}.`;
  return { code: 'wrong-file', message, node: pair.key, fixes: [] };
}

/** A version that is not known; what else stands in the file is judged all the same. */
export function wrongVersion(key: ScalarNode, version: ScalarNode): SchemaFault {
  const fix = {
    title: `Replace with ${VERSION}`,
    safe: false,
    edits: [{ start: version.start, end: version.end, newText: VERSION }],
  };
  if (version.text === VERSION) {
    const message = `"${VERSION}" stands in quotes, which makes it a text; the version is written ${quoted(`${key.text}: ${VERSION}`)}.`;
    return { code: 'wrong-type', message, node: version, fixes: [fix] };
  }
  return {
    code: 'wrong-file',
    message: `${quoted(version.text)} is no known version of the format; this checker knows version ${VERSION}, written ${quoted(`${key.text}: ${VERSION}`)}.`,
    node: version,
    fixes: [fix],
  };
}

/** An alliance's name on a file that does not say that it is one. */
export function lacksRootKey(kind: FileKind): string {
  return `Key ${quoted(rootKeyOf(kind))} is missing; ${NAMES[kind].what} begins with the line ${quoted(`${rootKeyOf(kind)}: ${VERSION}`)}.`;
}
