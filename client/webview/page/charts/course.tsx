// How the scores of the sides moved from assessment to assessment.
import type { HealthReport } from '../../../../server/src/health/report';
import { seriesOf } from '../../relationship';
import { ScoreTrend } from '../../scoreTrend';
import { day, upperFirst } from '../../words';
import { Box, type Picture } from './picture';

/** In the proportions of the trend, a little larger. */
const WIDTH = 482;
const HEIGHT = 162;

export function course({ sections, partners }: HealthReport): Picture | undefined {
  const series = seriesOf(sections.assessments);
  if (!series.some(({ points }) => points.length > 1)) return undefined;
  const self = partners.find(({ isSelf }) => isSelf)?.id;
  const nameOf = (side: string) => partners.find(({ id }) => id === side)?.name ?? upperFirst(side);
  const said = series.map(
    ({ side, points }) => `${nameOf(side)}: ${points.map(({ date, score }) => `${score} on ${day(date)}`).join(', ')}`,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    says: said.join('. '),
    body: (
      <Box x={0} y={0} width={WIDTH} height={HEIGHT}>
        <ScoreTrend series={series} self={self} nameOf={nameOf} />
      </Box>
    ),
  };
}
