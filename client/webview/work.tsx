// Commitments, actions, milestones and issues by due date: what is overdue first; what is done is folded in.
import type { WorkView } from '../../server/src/health/sectionTypes';
import { Fold } from './fold';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, fromNow, upperFirst } from './words';

export function Work({ report: { sections, asOf }, here }: SectionInput) {
  const { work } = sections;
  if (work.length === 0) return null;
  const open = work.filter(({ isOpen }) => isOpen);
  const done = work.filter(({ isOpen }) => !isOpen);
  const late = open.filter(({ isOverdue }) => isOverdue);
  const says = `${open.length} open, ${late.length} overdue`;
  return (
    <Section id="work" title="Commitments, actions and issues" says={says} here={here}>
      <Items items={[...late, ...open.filter(({ isOverdue }) => !isOverdue)]} asOf={asOf} />
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
    <ul class="rows">
      {items.map(({ kind, what, owner, due, isOverdue, isOpen, daysOverdue, range }) => (
        <li key={`${range.start.line}:${range.start.character}:${what}`}>
          <span class="what">
            <Mark range={range}>{what}</Mark> <span class="meta beside">{upperFirst(kind)}</span>
          </span>
          <span class="owner">
            <bdi>{owner}</bdi>
          </span>
          <span class="by">
            {isOverdue ? <span class="status red">{counted(daysOverdue, 'day')} over</span> : due && day(due, asOf)}
            {due && isOpen && <span class="meta">{isOverdue ? day(due, asOf) : fromNow(asOf, due)}</span>}
          </span>
          <Line range={range} />
        </li>
      ))}
    </ul>
  );
}
