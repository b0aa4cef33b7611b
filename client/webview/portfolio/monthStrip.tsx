// A year at a glance: how many dates each month has, and a way to it.
import type { DayText } from '../../../server/src/health/report';
import { counted, day } from '../words';
import { type Month, monthsFrom } from './months';

const YEAR = 12;
/** Pixels of the tallest bar. */
const TALL = 24;

interface MonthStripProps {
  readonly months: readonly Month<unknown>[];
  readonly asOf: DayText;
  /** Told the place of the first entry of a month; null where all of them are there. */
  readonly choose: ((from: number) => void) | null;
}

export function MonthStrip({ months, asOf, choose }: MonthStripProps) {
  const known = new Map(months.map((month) => [month.key, month]));
  const year = monthsFrom(asOf, YEAR);
  const most = Math.max(1, ...year.map((key) => known.get(key)?.entries.length ?? 0));
  const later = months.filter(({ key }) => key > (year.at(-1) ?? ''));
  const [next] = later;
  const beyond = later.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <ul class="months" aria-label="Months">
      {year.map((key) => (
        <li key={key}>
          <MonthStep
            name={key.endsWith('-01') ? day(key) : day(key, key)}
            says={`${day(key)}, ${counted(known.get(key)?.entries.length ?? 0, 'date')}`}
            height={Math.ceil(((known.get(key)?.entries.length ?? 0) / most) * TALL)}
            act={choose && known.has(key) ? () => choose(known.get(key)?.from ?? 0) : undefined}
          />
        </li>
      ))}
      {next && (
        <li>
          <MonthStep
            name="Later"
            says={`Later, ${counted(beyond, 'date')}`}
            height={0}
            act={choose ? () => choose(next.from) : undefined}
          />
        </li>
      )}
    </ul>
  );
}

interface MonthStepProps {
  readonly name: string;
  readonly says: string;
  readonly height: number;
  readonly act: (() => void) | undefined;
}

function MonthStep({ name, says, height, act }: MonthStepProps) {
  return (
    <button type="button" aria-label={says} disabled={!act} onClick={act}>
      <svg aria-hidden="true">
        <rect width="100%" y={TALL - height} height={height} />
      </svg>
      {name}
    </button>
  );
}
