// The governance map: the sides mirrored, for more than two a column each; people and committees between them, and who
// talks to whom. Vacant seats, departures, silence and overdue meetings are marked by shape and word.
import type { PairView } from '../../server/src/health/peopleTypes';
import { ColumnMap } from './columnMap';
import { mapRows } from './mapRows';
import { Line, Mark } from './marks';
import { MirrorMap } from './mirrorMap';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day } from './words';

export function Governance({ report, here }: SectionInput) {
  const { sides, committees, pairs } = report.sections;
  if (sides.every(({ roles }) => roles.length === 0) && committees.length === 0) return null;
  const partners = sides.filter(({ id }) => id !== 'joint');
  const joint = sides.find(({ id }) => id === 'joint');
  const { rows, otherPairs } = mapRows(partners, committees, pairs);
  const self = report.partners.find(({ isSelf }) => isSelf)?.id;
  const input = { sides: partners, joint, rows, self, setting: { asOf: report.asOf, isPublic: report.isPublic } };
  return (
    <Section id="governance" title="Governance map" says={saysOf(report.sections)} here={here}>
      {partners.length === 2 ? <MirrorMap {...input} /> : <ColumnMap {...input} />}
      {otherPairs.length > 0 && (
        <>
          <h3>Also in touch</h3>
          <ul class="rows">
            {otherPairs.map((pair) => (
              <Pair key={`${pair.range.start.line}:${pair.range.start.character}`} pair={pair} asOf={report.asOf} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function saysOf({ sides, committees, pairs }: SectionInput['report']['sections']): string | undefined {
  const overdue = committees.filter(({ isOverdue }) => isOverdue).length;
  const silent = pairs.filter(({ isSilent }) => isSilent).length;
  const vacant = sides.flatMap(({ roles }) =>
    roles.filter(({ holders }) => holders.every(({ state }) => state === 'left')),
  ).length;
  const said = [
    ...(vacant > 0 ? [`${counted(vacant, 'role')} without a holder`] : []),
    ...(overdue > 0 ? [`${counted(overdue, 'meeting')} overdue`] : []),
    ...(silent > 0 ? [`${counted(silent, 'pair')} not talking`] : []),
  ];
  return said.join(', ') || undefined;
}

interface PairProps {
  readonly pair: PairView;
  readonly asOf: string;
}

function Pair({ pair: { between, cadence, lastMet, isSilent, range }, asOf }: PairProps) {
  return (
    <li>
      <span class="what">
        <Mark range={range}>{between.join(' and ')}</Mark>
      </span>
      <span class="owner meta">{cadence}</span>
      <span class="by meta">
        {isSilent ? <span class="status amber">Silent</span> : null} {lastMet && `last ${day(lastMet, asOf)}`}
      </span>
      <Line range={range} />
    </li>
  );
}
