// One file as the pipeline has it before the rules speak: text, tree, schema faults, model, references, steering comments.
import type { Day } from './model/calendar';
import type { Alliance, Directory, Reference } from './model/types';
import type { SchemaFault } from './schema/fault';
import type { SteeringFault } from './suppress/steering';
import type { Workspace } from './workspace/workspace';
import type { MapNode, YamlDocument } from './yaml/tree';

export type FileKind = 'alliance' | 'directory' | 'config';

export interface SourceFile {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  /** By the root key, else by the file name. */
  readonly kind: FileKind;
  readonly document: YamlDocument;
  /** The root mapping; undefined for an empty file or one whose root is no mapping. */
  readonly root: MapNode | undefined;
  readonly schemaFaults: readonly SchemaFault[];
  /** Present when `kind` is alliance and the root is a mapping. */
  readonly alliance: Alliance | undefined;
  readonly directory: Directory | undefined;
  readonly references: readonly Reference[];
  /** Comments that steer and are wrong, idle or past their date; filled after the other rules have spoken. */
  readonly steeringFaults: readonly SteeringFault[];
  readonly workspace: Workspace;
  /** The day that counts as today for this file. */
  readonly today: Day;
}
