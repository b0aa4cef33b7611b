// Text tree to source file: everything about one file that the rules may ask, before any of them speaks.
import { kindByName, kindByRootKey } from './fileKind';
import { readAlliance } from './model/alliance';
import type { Day } from './model/calendar';
import { readDirectory } from './model/directory';
import { validateShape } from './schema/validate';
import type { SourceFile } from './sourceFile';
import type { Workspace } from './workspace/workspace';
import type { MapNode, YamlDocument } from './yaml/tree';

/**
 * `path` is relative to the workspace root, with `/`; it names the kind of a file that has no root key. `minRespondents`
 * is what the configuration sets: three where nothing is handed in.
 */
export function readFile(
  path: string,
  document: YamlDocument,
  workspace: Workspace,
  today: Day,
  minRespondents?: number,
): SourceFile {
  const root = rootMap(document);
  const kind = kindByRootKey(root) ?? kindByName(path) ?? 'alliance';
  const { faults, references: sites } = validateShape({ path, kind, document, today });
  const alliance =
    root && kind === 'alliance'
      ? readAlliance({ path, document, root, sites, today, workspace, minRespondents })
      : undefined;
  const directory = root && kind === 'directory' ? readDirectory({ path, document, root, sites }) : undefined;
  return {
    path,
    kind,
    document,
    root,
    schemaFaults: faults,
    alliance,
    directory,
    references: alliance?.references ?? directory?.references ?? [],
    steeringFaults: [],
    workspace,
    today,
  };
}

/** The root where it is a mapping. */
export function rootMap(document: YamlDocument): MapNode | undefined {
  return document.root?.kind === 'map' ? document.root : undefined;
}
