// Makes the two rules about parts of a RACI row that somebody has to take: accountable and responsible.
import type { Level } from '../../finding';
import { lacks, missingIn, type Place } from '../../model/absence';
import { type ReadableRow, readableRows } from '../../model/raci';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule, type PracticeRule } from '../rule';

interface Unfilled {
  readonly id: string;
  readonly part: 'accountable' | 'responsible';
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly next: string;
  norm(row: ReadableRow): string;
  readonly examples: { readonly flags: string; readonly allows: string };
}

export function unfilled({ part, norm, ...meta }: Unfilled): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'condition',
    measured: true,
    source: ['P'],
    check(alliance, report) {
      for (const row of readableRows(alliance)) {
        const at = emptyPart(row, part);
        if (at) report(at, `Nobody is ${part} for ${quoted(row.activity.value)}; ${norm(row)}.`);
      }
    },
  });
}

/** Not written and not undisclosed, or an empty list. */
function emptyPart({ node }: ReadableRow, part: string): Place | undefined {
  if (lacks(node, part)) return missingIn(node, part);
  const list = valueAt(node, part);
  return list?.kind === 'list' && list.items.length === 0 ? list : undefined;
}
