// Commitments, actions, milestones and issues by due date: what is overdue first; what is done is folded in.
import type { WorkView } from '../../server/src/health/sectionTypes';
import { Fold } from './fold';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, daysBetween, fromNow, upperFirst } from './words';

const SOON = 30;

export function Work({ report: { sections, asOf }, here }: SectionInput) {
  const { work } = sections;
  if (work.length === 0) return null;
  const open = work.filter(({ isOpen }) => isOpen);
  const done = work.filter(({ isOpen }) => !isOpen);
  const late = open.filter(({ isOverdue }) => isOverdue);
  const ahead = open.filter(({ isOverdue }) => !isOverdue);
  const isSoon = ({ due }: WorkView) => due !== null && daysBetween(asOf, due) <= SOON;
  const groups = [
    { title: 'Overdue', items: late },
    { title: `Next ${SOON} days`, items: ahead.filter(isSoon) },
    { title: 'Later', items: ahead.filter((item) => item.due !== null && !isSoon(item)) },
    { title: 'Without a day', items: ahead.filter(({ due }) => due === null) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Section
      id="work"
      title="Commitments, actions and issues"
      says={`${open.length} open, ${late.length} overdue`}
      here={here}
    >
      {groups.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <Items items={items} asOf={asOf} />
        </div>
      ))}
      {done.length > 0 && (
        <Fold name="done" class="more" summary={`${counted(done.length, 'item')} done`}>
          <Items items={done} asOf={asOf} />
        </Fold>
      )}
    </Section>
  );
}

function Items({ items, asOf }: { readonly items: readonly WorkView[]; readonly asOf: string }) {
  return (
    <ul class="rows work">
      {items.map(({ kind, what, owner, due, isOverdue, isOpen, daysOverdue, range }) => (
        <li key={`${range.start.line}:${range.start.character}:${what}`}>
          <span class="day">{due && day(due, asOf)}</span>
          <span class="what">
            <Mark range={range}>{what || 'Not said'}</Mark> <span class="meta beside">{upperFirst(kind)}</span>
          </span>
          <span class="owner">
            <bdi>{owner}</bdi>
          </span>
          <span class="by">
            {isOverdue && <span class="status red">{counted(daysOverdue, 'day')} over</span>}
            {!isOverdue && isOpen && due && fromNow(asOf, due)}
          </span>
          <Line range={range} />
        </li>
      ))}
    </ul>
  );
}
