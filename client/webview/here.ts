// Which section of the page shows the line of the cursor: the one that has a place nearest to it.
import type { Sections } from '../../server/src/health/sectionTypes';

/** Null where no section has a place in the text. */
export function sectionAt(line: number, sections: Sections): string | null {
  const { sides, committees, pairs, raci, ladder, kpis, values, assessments, risks, timeline, work, exit } = sections;
  const places: Readonly<Record<string, unknown>> = {
    governance: [sides, committees, pairs],
    raci,
    ladder,
    kpis: [kpis, values],
    relationship: assessments,
    risks,
    exit,
    work,
    timeline,
  };
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, items] of Object.entries(places)) {
    for (const place of linesIn(items)) {
      const distance = Math.abs(place - line);
      if (distance >= least) continue;
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** The lines on which ranges begin, however deep they lie. */
function* linesIn(value: unknown): Iterable<number> {
  if (typeof value !== 'object' || value === null) return;
  if ('line' in value && typeof value.line === 'number') yield value.line;
  else for (const inner of Object.values(value)) yield* linesIn(inner);
}
