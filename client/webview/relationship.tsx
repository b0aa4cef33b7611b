// The relationship as each side sees it: for every item of the latest assessments a mark a side with the gap between them,
// the widest first, and how the scores moved. Of a side of which too few answered the report tells nothing.
import type { AssessmentView, SideScoresView } from '../../server/src/health/sectionTypes';
import { shapeOf } from './dumbbell';
import { Fold } from './fold';
import { Line, Mark } from './marks';
import { groupsOf, Scores } from './scores';
import { ScoreTrend, type Series } from './scoreTrend';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, upperFirst } from './words';

export function Relationship({ report, here }: SectionInput) {
  const { assessments } = report.sections;
  if (assessments.length === 0) return null;
  const self = report.partners.find(({ isSelf }) => isSelf)?.id;
  const nameOf = (side: string) => report.partners.find(({ id }) => id === side)?.name ?? upperFirst(side);
  const sides = latestOf(assessments);
  const order = sides.map(({ side }) => side);
  const [first, ...others] = groupsOf(sides);
  const shared = { sides: order, self, nameOf };
  return (
    <Section id="relationship" title="Relationship" says={saysOf(assessments, report.asOf)} here={here}>
      {first && (
        <>
          <p class="legend">
            {sides.map(({ side, score }) => (
              <span key={side} class={`key ${shapeOf(side, order, self)}`}>
                <bdi>{nameOf(side)}</bdi> {score !== null && <b>{score}</b>}
              </span>
            ))}
            <span>From 1 to 5, the widest gap first</span>
          </p>
          <div class="duo">
            <div>
              <Scores group={first} {...shared} />
            </div>
            <div>
              {others.map((group) => (
                <Scores key={group.id} group={group} {...shared} />
              ))}
              <Trend assessments={assessments} self={self} nameOf={nameOf} />
            </div>
          </div>
        </>
      )}
      <Fold name="assessments" class="more" summary={counted(assessments.length, 'assessment')}>
        <ul class="rows plain">
          {[...assessments].reverse().map(({ date, kind, sides, range }) => (
            <li key={`${range.start.line}:${range.start.character}`}>
              <span class="what">
                <Mark range={range}>{day(date, report.asOf)}</Mark> <span class="meta beside">{kind}</span>
                <p>
                  <bdi>{sides.map((side) => sideWords(side, nameOf)).join('; ')}</bdi>
                </p>
              </span>
              <Line range={range} />
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}

function saysOf(assessments: readonly AssessmentView[], asOf: string): string {
  const last = assessments.at(-1);
  return last ? `Assessed on ${day(last.date, asOf)}` : '';
}

interface TrendProps {
  readonly assessments: readonly AssessmentView[];
  readonly self: string | undefined;
  readonly nameOf: (side: string) => string;
}

function Trend({ assessments, self, nameOf }: TrendProps) {
  const series = seriesOf(assessments);
  if (!series.some(({ points }) => points.length > 1)) return null;
  return (
    <>
      <h3>Over time, of 100</h3>
      <ScoreTrend series={series} self={self} nameOf={nameOf} />
    </>
  );
}

/** Over the joint assessments, which ask all sides the same; over all where there are no two of them. */
export function seriesOf(assessments: readonly AssessmentView[]): readonly Series[] {
  const joint = assessments.filter(({ kind }) => kind === 'joint');
  const compared = joint.length > 1 ? joint : assessments;
  const sides = [...new Set(compared.flatMap(({ sides }) => sides.map(({ side }) => side)))];
  const series = sides.map((side) => ({
    side,
    points: compared.flatMap(({ date, sides }) => {
      const score = sides.find((each) => each.side === side)?.score ?? null;
      return score === null ? [] : [{ date, score }];
    }),
  }));
  return series.filter(({ points }) => points.length > 0);
}

/** The last time that each side was asked and may be told. */
export function latestOf(assessments: readonly AssessmentView[]): readonly SideScoresView[] {
  const latest = new Map<string, SideScoresView>();
  for (const { sides } of assessments)
    for (const side of sides) if (side.scores.length > 0) latest.set(side.side, side);
  return [...latest.values()];
}

function sideWords({ side, respondents, isWithheld, score }: SideScoresView, nameOf: (side: string) => string): string {
  const asked = respondents === null ? '' : `, ${counted(respondents, 'answer')}`;
  if (isWithheld) return `${nameOf(side)}: too few answered${asked}`;
  return `${nameOf(side)}${score === null ? '' : ` ${score} of 100`}${asked}`;
}
