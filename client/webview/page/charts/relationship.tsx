// How each side scores the items of the latest assessments, with the gap between them; the widest first in each group.
import type { HealthReport } from '../../../../server/src/health/report';
import { Dumbbell } from '../../dumbbell';
import { latestOf } from '../../relationship';
import { groupsOf } from '../../scores';
import { upperFirst } from '../../words';
import { type Picture, rowsPicture } from './picture';

export function relationship({ sections, partners }: HealthReport): Picture | undefined {
  const latest = latestOf(sections.assessments);
  const sides = latest.map(({ side }) => side);
  const self = partners.find(({ isSelf }) => isSelf)?.id;
  const nameOf = (side: string) => partners.find(({ id }) => id === side)?.name ?? upperFirst(side);
  const rows = groupsOf(latest).flatMap(({ items, span }) =>
    items.map(({ label, scores }) => ({
      name: upperFirst(label),
      mark: <Dumbbell sides={sides} self={self} scores={scores} span={span} />,
      words: scores.map(({ side, score }) => `${initialOf(nameOf(side))} ${score.value.toFixed(1)}`).join(', '),
    })),
  );
  return rowsPicture(rows);
}

/** The first word of a name: there is no room for more. */
function initialOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
