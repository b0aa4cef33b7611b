// What a partner may see: the file without all that is marked internal, or is internal by nature, as if it were not disclosed.
// What was left out tells nothing by its absence either.
import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import type { Day } from '../model/calendar';
import * as read from '../model/read';
import { readFile } from '../readFile';
import type { Shape } from '../schema/shape';
import { shapeOf } from '../schema/shapes';
import type { FileKind } from '../sourceFile';
import { EMPTY_WORKSPACE, type Workspace, workspaceOf } from '../workspace/workspace';
import type { MapNode, Pair, TreeNode } from '../yaml/tree';
import { without } from '../yaml/without';
import { judgedAgain } from './again';
import type { Audience } from './report';

/** The format's own way to say that something exists and may not be read here. */
const LISTED = 'undisclosed';

/** Rules about what is internal by nature: that it lacks is for our own eyes as well. */
const INTERNAL_RULES: ReadonlySet<string> = new Set([
  'partner/no-choice-sentence',
  'partner/no-coin',
  'partner/coin-stale',
  'partner/no-influencer',
  'sponsor/no-personal-stake',
  'health/no-internal-first',
]);

/** The analysis as an audience may know it. */
export function seenBy(analysis: Analysis, audience: Audience): Analysis {
  const { root, kind, workspace } = analysis.file;
  if (audience === 'internal' || !root) return analysis;
  const out = internalIn(root, kind);
  for (const assessment of internalAssessments(root)) out.add(assessment);
  const around = shownWorkspace(workspace, analysis.asOf);
  const seen = judgedAgain(analysis, { out, listedUnder: LISTED, asOf: analysis.asOf, workspace: around });
  if (!seen) return analysis;
  return {
    ...seen,
    findings: seen.findings.filter(amongst(analysis.findings)),
    suppressed: seen.suppressed.filter(amongst(analysis.suppressed)),
  };
}

/** The directories mark what is internal too. */
function shownWorkspace(workspace: Workspace, today: Day): Workspace {
  const directories = workspace.directories.flatMap(({ path, document, root }) => {
    const shown = without(root, { out: internalIn(root, 'directory'), listedUnder: LISTED });
    return readFile(path, { ...document, root: shown }, EMPTY_WORKSPACE, today).directory ?? [];
  });
  return workspaceOf(directories, workspace.alliances);
}

function internalIn(root: MapNode, kind: FileKind): Set<Pair | TreeNode> {
  const out = new Set<Pair | TreeNode>();
  collect(root, shapeOf(kind), { out, seen: new Map() });
  return out;
}

interface Collecting {
  readonly out: Set<Pair | TreeNode>;
  /** What was looked through, in which shape: what aliases repeat is looked through once. */
  readonly seen: Map<readonly unknown[], Set<Shape | undefined>>;
}

/** Pairs that a mapping marks, and those that the format marks everywhere. */
function collect(node: TreeNode, shape: Shape | undefined, collecting: Collecting): void {
  if (node.kind === 'scalar' || !isNew(node.kind === 'list' ? node.items : node.pairs, shape, collecting)) return;
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, shape?.items, collecting);
    return;
  }
  const marked = new Set(read.texts(node, 'internal').map(({ value }) => value));
  for (const pair of node.pairs) {
    const name = pair.key.text;
    const below = shape?.keys && Object.hasOwn(shape.keys, name) ? shape.keys[name] : shape?.values;
    if (marked.has(name) || below?.internal) collecting.out.add(pair);
    else collect(pair.value, below, collecting);
  }
}

function isNew(parts: readonly unknown[], shape: Shape | undefined, { seen }: Collecting): boolean {
  const shapes = seen.get(parts) ?? new Set();
  if (shapes.has(shape)) return false;
  seen.set(parts, shapes.add(shape));
  return true;
}

/** What one side asked its own people. */
function internalAssessments(root: MapNode): readonly MapNode[] {
  const assessments = read.blocks(read.block(root, 'health'), 'assessments');
  return assessments.filter((item) => read.text(item, 'kind')?.value === 'internal');
}

/** A finding that only the gaps left behind would cause is none. */
function amongst(known: readonly Finding[]): (finding: Finding) => boolean {
  const told = new Set(known.map(sameAs));
  return (finding) => !INTERNAL_RULES.has(finding.ruleId) && told.has(sameAs(finding));
}

function sameAs({ ruleId, message, start, end }: Finding): string {
  return `${start} ${end} ${ruleId} ${message}`;
}
