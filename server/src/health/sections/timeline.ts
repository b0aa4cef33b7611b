// The life of the alliance in order of date: stages, milestones, changes, documents, covenants and the end of the term.
import { formatDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { MapNode } from '../../yaml/tree';
import { deadlinesOf } from '../deadline';
import type { TimelineEntry } from '../sectionTypes';
import type { Subject } from '../subject';
import { spelledAt, wordsOf } from '../words';
import { dayOrNull } from './values';

export function timelineOf(subject: Subject): TimelineEntry[] {
  const { agreement, root, today } = subject.alliance;
  const lifecycle = read.block(root, 'lifecycle');
  const at = (kind: TimelineEntry['kind'], item: MapNode, date: string, title: string): TimelineEntry[] => {
    const when = spelledAt(item, date);
    const name = read.text(item, title)?.value ?? read.text(item, 'kind')?.value;
    if (when === null || name === undefined) return [];
    const until = date === 'from' ? dayOrNull(read.pastDay(item, 'until')) : null;
    return [
      {
        kind,
        title: wordsOf(name),
        date: when,
        until,
        status: spelledAt(item, 'status'),
        range: subject.rangeOf(item),
      },
    ];
  };
  const ends = deadlinesOf(agreement, today).map(({ kind, title, day, node }) => ({
    ...{ kind, title, until: null, status: null },
    date: formatDay(day),
    range: subject.rangeOf(node),
  }));
  const entries = [
    ...read.blocks(lifecycle, 'history').flatMap((item) => at('stage', item, 'from', 'stage')),
    ...read.blocks(lifecycle, 'milestones').flatMap((item) => at('milestone', item, 'due', 'name')),
    ...read.blocks(lifecycle, 'changes').flatMap((item) => at('change', item, 'date', 'what')),
    ...read.blocks(agreement?.node, 'documents').flatMap((item) => at('document', item, 'date', 'title')),
    ...read.blocks(agreement?.node, 'covenants').flatMap((item) => at('covenant', item, 'until', 'what')),
    ...ends,
  ];
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
