// The map of risks, and beside it which pin is which.
import type { HealthReport } from '../../../../server/src/health/report';
import { RiskMap } from '../../riskMap';
import { numberedRisks } from '../../risks';
import { Box, cut, type Picture, WIDTH } from './picture';

const SIZE = 340;
const ROW = 22;
const WORDS = 54;

export function risks({ sections }: HealthReport): Picture | undefined {
  const numbered = numberedRisks(sections.risks);
  if (numbered.length === 0) return undefined;
  const said = numbered.map(({ risk, no }) => `${no}  ${risk.statement}`);
  return {
    width: WIDTH,
    height: Math.max(SIZE, said.length * ROW),
    says: said.join('. '),
    body: (
      <>
        <Box x={0} y={0} width={SIZE} height={SIZE}>
          <RiskMap risks={numbered} />
        </Box>
        {said.map((words, at) => (
          <text key={words} class="label" x={SIZE + 28} y={at * ROW + 16}>
            {cut(words, WORDS)}
          </text>
        ))}
      </>
    ),
  };
}
