// How the health of an alliance moved, in words, for whatever lays them out.
import type { HealthDifference, Moved, OverallStanding, Standing } from './difference';

export interface Row {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Points more, or less; undefined where one of the scores is not known. */
  readonly change: number | undefined;
}

/** How a score is written: `92 green`. */
export type Writing = (standing: Standing, unknown: string) => string;

export const plainly: Writing = ({ score, status }, unknown) =>
  status === 'unknown' || score === null ? unknown : `${score} ${status}`;

export function healthRow({ overall: { before, after } }: HealthDifference, written: Writing): Row {
  return row('Health', { before, after }, written, 'too little evidence');
}

export function practiceRow({ practice: { before, after } }: HealthDifference): Row {
  return { title: 'Practice', before: practice(before), after: practice(after), change: changed(before, after) };
}

export function vitalRows({ vitals }: HealthDifference, written: Writing): readonly Row[] {
  return vitals.map(({ title, ...moved }) => row(title, moved, written, 'unknown'));
}

/** Those of health and practice that moved. */
export function movedRows(health: HealthDifference, written: Writing): readonly Row[] {
  const rows = [healthRow(health, written), practiceRow(health)].filter(({ before, after }) => before !== after);
  return [...rows, ...vitalRows(health, written)];
}

/** What holds the health down now, or held it down before: one sentence, or none. */
export function capWords({ overall: { before, after } }: HealthDifference): string | undefined {
  const held = ({ cap }: OverallStanding) => (cap?.lowers ? cap : undefined);
  const [was, is] = [held(before), held(after)];
  if (is) return was?.cause === is.cause ? undefined : `Held at ${is.atMost} by ${is.cause}: ${is.message}`;
  return was && `No longer held at ${was.atMost} by ${was.cause}.`;
}

function row(title: string, { before, after }: Moved<Standing>, written: Writing, unknown: string): Row {
  const change = before.status === 'unknown' || after.status === 'unknown' ? undefined : changed(before, after);
  return { title, before: written(before, unknown), after: written(after, unknown), change };
}

function changed(before: Pick<Standing, 'score'>, after: Pick<Standing, 'score'>): number | undefined {
  return before.score === null || after.score === null ? undefined : after.score - before.score;
}

function practice({ score, gaps }: HealthDifference['practice']['before']): string {
  if (score === null) return 'nothing is expected';
  return `${score} %, ${gaps === 0 ? 'no gaps' : gaps === 1 ? '1 gap' : `${gaps} gaps`}`;
}
