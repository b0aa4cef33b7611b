// A table of scores of one kind: an item a row, a mark a side, the gap; the widest gap first.
import type { ScoreView, SideScoresView } from '../../server/src/health/sectionTypes';
import { Dumbbell, type SideScore, shapeOf } from './dumbbell';
import { Mark } from './marks';
import { upperFirst } from './words';

export interface ScoreGroup {
  readonly id: string;
  readonly title: string;
  readonly span: readonly [number, number];
  readonly items: readonly ScoreItem[];
}

interface ScoreItem {
  readonly id: string;
  readonly label: string;
  readonly scores: readonly SideScore[];
  /** Between the highest and the lowest; null where one side alone was asked. */
  readonly gap: number | null;
}

const TITLES: Readonly<Record<string, string>> = {
  principles: 'Principles',
  capability: 'Capability',
  trust: 'Trust',
  drivers: 'Drivers',
  custom: 'Own questions',
};
const SPAN = [1, 5] as const;

/** By the block of the format that they stand in; whether one would partner again, from 0 to 10, last. */
export function groupsOf(sides: readonly SideScoresView[]): readonly ScoreGroup[] {
  const blocks = [...new Set(sides.flatMap(({ scores }) => scores.map(({ item }) => blockOf(item))))];
  const known = Object.keys(TITLES);
  const order = (block: string) => (known.includes(block) ? known.indexOf(block) : known.length);
  const groups = blocks
    .sort((a, b) => order(a) - order(b))
    .map((id) => ({ id, title: TITLES[id] ?? upperFirst(id), span: SPAN, items: itemsOf(id, sides) }));
  const again = sides.flatMap(({ side, wouldPartnerAgain: value, range }) =>
    value === null ? [] : [{ side, score: { value, range } }],
  );
  if (again.length === 0) return groups;
  const item = { id: 'again', label: 'Yes, from 0 to 10', scores: again, gap: gapOf(again) };
  return [...groups, { id: 'again', title: 'Would partner again', span: [0, 10], items: [item] }];
}

function blockOf(item: string): string {
  return item.split('/')[0] ?? item;
}

function itemsOf(block: string, sides: readonly SideScoresView[]): readonly ScoreItem[] {
  const all = sides.flatMap(({ side, scores }) =>
    scores.filter(({ item }) => blockOf(item) === block).map((score) => ({ side, score })),
  );
  const byItem = new Map<string, { side: string; score: ScoreView }[]>();
  for (const each of all) byItem.set(each.score.item, [...(byItem.get(each.score.item) ?? []), each]);
  return [...byItem]
    .map(([id, scores]) => ({ id, label: scores[0]?.score.label ?? id, scores, gap: gapOf(scores) }))
    .sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
}

function gapOf(scores: readonly SideScore[]): number | null {
  if (scores.length < 2) return null;
  const values = scores.map(({ score }) => score.value);
  return Math.round((Math.max(...values) - Math.min(...values)) * 10) / 10;
}

interface ScoresProps {
  readonly group: ScoreGroup;
  readonly sides: readonly string[];
  readonly self: string | undefined;
  readonly nameOf: (side: string) => string;
}

export function Scores({ group: { title, span, items }, sides, self, nameOf }: ScoresProps) {
  return (
    <table class="scores">
      <thead>
        <tr>
          <th scope="col" class="title">
            {title}
          </th>
          {sides.map((side) => (
            <th key={side} scope="col" class="value">
              <span class={`key ${shapeOf(side, sides, self)}`}>
                <bdi class="unseen">{nameOf(side)}</bdi>
              </span>
            </th>
          ))}
          <th scope="col" class="picture">
            {span[0]} to {span[1]}
          </th>
          <th scope="col" class="value">
            Gap
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, label, scores, gap }) => (
          <tr key={id}>
            <th scope="row" class="item">
              <ItemMark label={upperFirst(label)} score={scores[0]} />
            </th>
            {sides.map((side) => (
              <td key={side} class="value">
                {scores.find((each) => each.side === side)?.score.value.toFixed(1) ?? <span class="meta">–</span>}
              </td>
            ))}
            <td class="picture">
              <Dumbbell sides={sides} self={self} scores={scores} span={span} />
            </td>
            <td class="value">{gap === null ? <span class="meta">–</span> : gap.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemMark({ label, score }: { readonly label: string; readonly score: SideScore | undefined }) {
  return score ? <Mark range={score.score.range}>{label}</Mark> : label;
}
