// The shape of a file: runs its compiled validator and the format's further conventions, and tells what is wrong in
// our words at the very key or value. One mistake is one fault.
import type { Day } from '../model/calendar';
import type { ReferenceDraft } from '../model/references';
import type { FileKind } from '../sourceFile';
import { plainValue } from '../yaml/plain';
import { lineOf } from '../yaml/position';
import type { YamlDocument } from '../yaml/tree';
import { tellConventions } from './conventions';
import type { SchemaFault } from './fault';
import { placeNames } from './places';
import { type Judging, tellRefusals } from './refusals';
import { rootFault } from './rootFault';
import { shapeOf } from './shapes';
import { siteFinder } from './site';
import { nothingTold } from './told';
import { alliance, config, directory } from './validators.generated';
import { wrongName } from './wrongFile';

interface ShapedFile {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly document: YamlDocument;
  /** Today, for dates that a fix puts in; without it there are no such fixes. */
  readonly today?: Day;
}

const VALIDATORS = { alliance, directory, config };

export interface ShapeJudgement {
  /** In order of place. */
  readonly faults: readonly SchemaFault[];
  /** Where the file names something by id, in order of writing; for the model of this file, which resolves them. */
  readonly references: ReferenceDraft[];
}

/** Judges the shape of a file. Takes any tree and never throws. */
export function validateShape({ path, kind, document, today }: ShapedFile): ShapeJudgement {
  const { root } = document;
  if (root?.kind !== 'map') return { faults: rootFault(document, kind, today), references: [] };
  const shape = shapeOf(kind);
  const judging: Judging = {
    kind,
    document,
    today,
    sites: siteFinder(root, shape),
    placeName: placeNames(kind),
    told: nothingTold(),
    misspelt: new Map(),
  };
  const misnamed = wrongName(path, kind, root);
  if (misnamed) judging.told.add(root, misnamed.code, misnamed);
  const validate = VALIDATORS[kind];
  if (!validate(plainValue(root))) tellRefusals(judging, validate.errors ?? []);
  // The errors hold on to the whole value, and the validators outlive the file.
  validate.errors = null;
  const references = tellConventions(judging, root, shape);
  return { faults: onSoundLines(document, onceForAliases(document, judging.told.faults())), references };
}

/** An alias of a single value has a node of its own: what is told of the value is not told of the alias again. */
function onceForAliases({ text }: YamlDocument, told: readonly SchemaFault[]): readonly SchemaFault[] {
  const messages = new Set<string>();
  return told.filter(({ node, message }) => {
    const isAlias = node.kind === 'scalar' && text.charAt(node.start) === '*' && !node.text.startsWith('*');
    if (isAlias && messages.has(message)) return false;
    messages.add(message);
    return true;
  });
}

/** Without those on lines whose YAML is broken: what was read there is a guess, and the broken line is told already. */
function onSoundLines({ faults, lineStarts }: YamlDocument, told: readonly SchemaFault[]): readonly SchemaFault[] {
  const broken = new Set<number>();
  for (const { code, start, end } of faults) {
    if (code !== 'yaml' && code !== 'unsafe') continue;
    broken.add(lineOf(lineStarts, start));
    broken.add(lineOf(lineStarts, Math.max(start, end - 1)));
  }
  return broken.size === 0 ? told : told.filter(({ node }) => !broken.has(lineOf(lineStarts, node.start)));
}
