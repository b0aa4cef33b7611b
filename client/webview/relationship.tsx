// The relationship as each side sees it: for every item of the latest assessments a dot a side with the gap between them,
// the widest first.
import type { AssessmentView, ScoreView, SideScoresView } from '../../server/src/health/sectionTypes';
import { Line, Mark, placed } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, upperFirst } from './words';

export function Relationship({ report, here }: SectionInput) {
  const { assessments } = report.sections;
  if (assessments.length === 0) return null;
  const self = report.partners.find(({ isSelf }) => isSelf)?.id ?? report.partners[0]?.id;
  const nameOf = (side: string) => report.partners.find(({ id }) => id === side)?.name ?? upperFirst(side);
  const sides = latestOf(assessments);
  const items = itemsOf(sides);
  return (
    <Section
      id="relationship"
      title="Relationship"
      says={`${counted(assessments.length, 'assessment')}; scores 1 to 5`}
      here={here}
    >
      {items.length > 0 && (
        <table class="scores">
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">
                <span class="unseen">Picture</span>
              </th>
              {sides.map(({ side }) => (
                <th key={side} scope="col" class="value">
                  <span class={`key ${side === self ? 'us' : 'them'}`}>
                    <bdi>{nameOf(side)}</bdi>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Item key={item.id} item={item} sides={sides} self={self} />
            ))}
          </tbody>
        </table>
      )}
      <h3>Assessments</h3>
      <ul class="rows plain">
        {[...assessments].reverse().map(({ date, kind, sides, range }) => (
          <li key={range.start.line}>
            <span class="what">
              <Mark range={range}>{day(date, report.asOf)}</Mark> <span class="meta">{kind}</span>
              <p>
                <bdi>{sides.map((side) => sideWords(side, nameOf)).join('; ')}</bdi>
              </p>
            </span>
            <Line range={range} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ItemView {
  readonly id: string;
  readonly label: string;
  readonly scores: readonly { readonly side: string; readonly score: ScoreView }[];
  readonly gap: number;
}

interface ItemProps {
  readonly item: ItemView;
  readonly sides: readonly SideScoresView[];
  readonly self: string | undefined;
}

function Item({ item: { label, scores }, sides, self }: ItemProps) {
  const at = scores.map(({ score }) => place(score.value));
  const low = Math.min(...at);
  const first = scores[0];
  return (
    <tr>
      <th scope="row">{first ? <Mark range={first.score.range}>{upperFirst(label)}</Mark> : upperFirst(label)}</th>
      <td class="dumbbell">
        <svg aria-hidden="true">
          <rect class="ground" width="100%" y="10" height="1" />
          <rect class="gap" x={`${low}%`} width={`${Math.max(...at) - low}%`} y="9" height="3" />
          {scores.map(({ side, score }) =>
            side === self ? (
              <circle key={side} class="us" {...placed(score.range)} cx={`${place(score.value)}%`} cy="10.5" r="4" />
            ) : (
              <rect
                key={side}
                class="them"
                {...placed(score.range)}
                x={`${place(score.value)}%`}
                y="7"
                width="7"
                height="7"
              />
            ),
          )}
        </svg>
      </td>
      {sides.map(({ side }) => {
        const score = scores.find((each) => each.side === side)?.score;
        return (
          <td key={side} class="value">
            {score ? score.value.toFixed(1) : <span class="meta">–</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** Of a score from 1 to 5, in percent, with room for the marks at both ends. */
function place(score: number): number {
  return Math.round((4 + ((score - 1) / 4) * 92) * 10) / 10;
}

/** The last time that each side was asked and may be told. */
function latestOf(assessments: readonly AssessmentView[]): readonly SideScoresView[] {
  const latest = new Map<string, SideScoresView>();
  for (const { sides } of assessments)
    for (const side of sides) if (side.scores.length > 0) latest.set(side.side, side);
  return [...latest.values()];
}

function itemsOf(sides: readonly SideScoresView[]): readonly ItemView[] {
  const ids = new Map(sides.flatMap(({ scores }) => scores.map(({ item, label }) => [item, label] as const)));
  const items = [...ids].map(([id, label]) => {
    const scores = sides.flatMap(({ side, scores }) => {
      const score = scores.find(({ item }) => item === id);
      return score ? [{ side, score }] : [];
    });
    const values = scores.map(({ score }) => score.value);
    return { id, label, scores, gap: Math.max(...values) - Math.min(...values) };
  });
  return items.sort((a, b) => b.gap - a.gap);
}

function sideWords({ side, respondents, isWithheld, score }: SideScoresView, nameOf: (side: string) => string): string {
  const asked = respondents === null ? '' : `, ${counted(respondents, 'answer')}`;
  if (isWithheld) return `${nameOf(side)}: too few answered${asked}`;
  return `${nameOf(side)}${score === null ? '' : ` ${score} of 100`}${asked}`;
}
