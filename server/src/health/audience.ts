// What a partner may see: the file without all that is marked internal, or is internal by nature, as if it were not disclosed.
// What was left out tells nothing by its absence either.
import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import * as read from '../model/read';
import type { Shape } from '../schema/shape';
import { shapeOf } from '../schema/shapes';
import type { MapNode, Pair, TreeNode } from '../yaml/tree';
import { judgedAgain } from './again';
import type { Audience } from './report';

/** The analysis as an audience may know it. */
export function seenBy(analysis: Analysis, audience: Audience): Analysis {
  const { root, kind } = analysis.file;
  if (audience === 'internal' || !root) return analysis;
  const out = new Set<Pair | TreeNode>();
  collect(root, shapeOf(kind), out);
  for (const assessment of internalAssessments(root)) out.add(assessment);
  const seen = out.size > 0 ? judgedAgain(analysis, { out, listedUnder: 'undisclosed' }, analysis.asOf) : undefined;
  if (!seen) return analysis;
  return {
    ...seen,
    findings: seen.findings.filter(amongst(analysis.findings)),
    suppressed: seen.suppressed.filter(amongst(analysis.suppressed)),
  };
}

/** Pairs that a mapping marks, and those that the format marks everywhere. */
function collect(node: TreeNode, shape: Shape | undefined, out: Set<Pair | TreeNode>): void {
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, shape?.items, out);
    return;
  }
  if (node.kind !== 'map') return;
  const marked = new Set(read.texts(node, 'internal').map(({ value }) => value));
  for (const pair of node.pairs) {
    const name = pair.key.text;
    const below = shape?.keys && Object.hasOwn(shape.keys, name) ? shape.keys[name] : shape?.values;
    if (marked.has(name) || below?.internal) out.add(pair);
    else collect(pair.value, below, out);
  }
}

/** What one side asked its own people. */
function internalAssessments(root: MapNode): readonly MapNode[] {
  const assessments = read.blocks(read.block(root, 'health'), 'assessments');
  return assessments.filter((item) => read.text(item, 'kind')?.value === 'internal');
}

/** A finding that only the gaps left behind would cause is none. */
function amongst(known: readonly Finding[]): (finding: Finding) => boolean {
  const told = new Set(known.map(sameAs));
  return (finding) => told.has(sameAs(finding));
}

function sameAs({ ruleId, message, start, end }: Finding): string {
  return `${start} ${end} ${ruleId} ${message}`;
}
