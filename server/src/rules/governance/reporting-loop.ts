// Reporting lines between committees end at the top.
import type { Committee } from '../../model/types';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';

/** Committees of a circle that are shown beside the first. */
const SHOWN = 10;

export default defineRule({
  id: 'governance/reporting-loop',
  kind: 'condition',
  level: 'error',
  summary: 'Reporting lines between committees do not run in a circle.',
  why: 'Where committees report to each other in a circle, nobody is above anybody: a question that goes up comes back.',
  next: 'Decide which of the committees is the higher one.',
  source: ['P'],
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, reportsTo: jot }
    - { id: jot, kind: team, reportsTo: jsc }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering }
    - { id: jot, kind: team, reportsTo: jsc }
`,
  },
  check({ committees }, report) {
    for (const loop of loopsOf(committees)) {
      const [first, ...others] = loop;
      if (!first?.reportsTo) continue;
      const circle = [...loop, first].map((committee) => quoted(committee.label));
      const fault =
        others.length === 0
          ? `${quoted(first.label)} reports to itself`
          : `Reporting runs in a circle, from ${circle.length > 8 ? shortened(circle) : circle.join(' to ')}`;
      report(first.reportsTo.node, `${fault}; reporting lines end at the top.`, {
        subject: first.id.value,
        related: others
          .slice(0, SHOWN)
          .flatMap(({ reportsTo, label }) =>
            reportsTo ? [{ at: reportsTo.node, message: `${quoted(label)} reports on to this committee.` }] : [],
          ),
      });
    }
  },
});

/** Each circle once, beginning with the committee that is written first. */
function loopsOf(committees: readonly Committee[]): Committee[][] {
  const loops: Committee[][] = [];
  const walkOf = new Map<Committee, number>();
  committees.forEach((start, walk) => {
    const path: Committee[] = [];
    let at: Committee | undefined = start;
    while (at && !walkOf.has(at)) {
      walkOf.set(at, walk);
      path.push(at);
      at = above(at);
    }
    // The walk came back to itself: from there on its path is a circle.
    if (at && walkOf.get(at) === walk) loops.push(path.slice(path.indexOf(at)));
  });
  const order = new Map(committees.map((committee, index) => [committee, index]));
  const place = (committee: Committee) => order.get(committee) ?? 0;
  return loops.map((loop) => {
    const first = loop.reduce((a, b) => (place(b) < place(a) ? b : a));
    const from = loop.indexOf(first);
    return [...loop.slice(from), ...loop.slice(0, from)];
  });
}

function above({ reportsTo }: Committee): Committee | undefined {
  return reportsTo?.target?.kind === 'committee' ? reportsTo.target : undefined;
}

function shortened(circle: readonly string[]): string {
  return `${circle.slice(0, 3).join(' to ')} and ${circle.length - 4} more back to ${circle.at(-1)}`;
}
