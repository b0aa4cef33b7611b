// Value promised and realised: what the alliance is for, beneficiary by beneficiary.
import type { ValueView } from '../../server/src/health/sectionTypes';
import { Line, Mark, StatusWord } from './marks';
import { day, upperFirst } from './words';

interface ValuesProps {
  readonly values: readonly ValueView[];
  readonly asOf: string;
}

export function Values({ values, asOf }: ValuesProps) {
  return (
    <>
      <h3>Value promised and realised</h3>
      <ul class="rows">
        {values.map((value) => (
          <li key={`${value.range.start.line}:${value.range.start.character}`}>
            <span class="what">
              <Mark range={value.range}>{value.statement ?? 'Not said'}</Mark>
              {value.realised.map(({ what, date, range }) => (
                <p key={`${range.start.line}:${range.start.character}`}>
                  <Mark range={range}>{what ?? 'Realised'}</Mark>
                  {date && `, ${day(date, asOf)}`}
                </p>
              ))}
            </span>
            <span class="owner">
              <bdi>{value.beneficiary && upperFirst(value.beneficiary)}</bdi>
            </span>
            <span class="by">
              <Standing value={value} asOf={asOf} />
            </span>
            <Line range={value.range} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Standing({ value: { expectedBy, realised }, asOf }: { readonly value: ValueView; readonly asOf: string }) {
  const isDue = expectedBy !== null && expectedBy < asOf;
  if (realised.length > 0) return <StatusWord status="green" word="Realised" />;
  return (
    <>
      <StatusWord status={isDue ? 'amber' : 'unknown'} word={isDue ? 'Due' : 'Promised'} />
      {expectedBy && <span class="meta">by {day(expectedBy, asOf)}</span>}
    </>
  );
}
