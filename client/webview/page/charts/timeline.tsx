// The timeline in its lanes.
import type { HealthReport } from '../../../../server/src/health/report';
import { Axis, LANES, LaneMarks } from '../../timelineLanes';
import { timelineScale } from '../../timelineScale';
import { day } from '../../words';
import { Box, type Picture, WIDTH } from './picture';

const LEFT = 96;
const AXIS = 24;
const LANE = 32;

export function timeline({ sections, asOf }: HealthReport): Picture | undefined {
  const entries = sections.timeline.filter(({ date }) => !Number.isNaN(Date.parse(date)));
  if (entries.length === 0) return undefined;
  const scale = timelineScale(entries, asOf);
  const lanes = LANES.map(({ title, kinds }) => ({ title, own: entries.filter(({ kind }) => kinds.includes(kind)) }));
  const told = lanes.filter(({ own }) => own.length > 0);
  return {
    width: WIDTH,
    height: AXIS + told.length * LANE,
    says: entries.map(({ title, date }) => `${title} ${day(date)}`).join(', '),
    body: (
      <>
        <Box x={LEFT} y={0} width={WIDTH - LEFT} height={AXIS}>
          <Axis scale={scale} asOf={asOf} />
        </Box>
        {told.map(({ title, own }, at) => (
          <svg key={title} aria-hidden="true" y={AXIS + at * LANE} width={WIDTH} height={LANE}>
            <text x="0" y="18">
              {title}
            </text>
            <Box x={LEFT} y={0} width={WIDTH - LEFT} height={28}>
              <LaneMarks title={title} entries={own} asOf={asOf} scale={scale} />
            </Box>
          </svg>
        ))}
      </>
    ),
  };
}
