// What the reports for people say of an alliance, in words of ours and of the user: terminal and Markdown lay them out. The
// words of the user are as they are written; each format makes them harmless in its own way.
import type { Ask, CalendarEntry, HealthReport } from '../health/report';
import { formatDay, parseDay } from '../model/calendar';
import { counted } from './counts';

/** Days ahead that a brief shows. */
const AHEAD = 90;

export function stageWords({ stage, tier, depth, asOf, isPublic, audience }: HealthReport): string {
  const parts = [
    stage ?? 'unknown',
    ...(tier === null ? [] : [tier]),
    `depth ${depth} of 5`,
    ...(isPublic ? ['from public sources'] : []),
    ...(audience === 'partner' ? ['for the partner'] : []),
    `as of ${asOf}`,
  ];
  return parts.join(', ');
}

/** `100 %, no gaps`. */
export function practiceWords({ practice: { score, gaps }, isPublic }: Practised): string {
  if (score === null) return 'nothing is expected at this stage';
  const share = `${score} %`;
  if (isPublic) return `${share} public, ${gaps} not public`;
  return `${share}, ${gaps === 0 ? 'no gaps' : counted(gaps, 'gap')}`;
}

type Practised = Pick<HealthReport, 'isPublic'> & {
  readonly practice: Pick<HealthReport['practice'], 'score' | 'gaps'>;
};

/** ` (Amy Chan, by 2026-12-01)`; nothing where nobody and no day is named. */
export function whose(owner: string | null, by: string | null): string {
  const parts = [...(owner === null ? [] : [owner]), ...(by === null ? [] : [`by ${by}`])];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

export function askWords({ what, to, isOverdue }: Ask): string {
  return `${to === null ? '' : `${to}: `}${what}${isOverdue ? ' (overdue)' : ''}`;
}

export function entryWords({ title, owner, kind }: CalendarEntry): string {
  return kind === 'leaving' ? title : `${title}${whose(owner, null)}`;
}

/** Whether a date is among those that a brief of a day shows; what is asked stands in a list of its own. */
export function isNear(asOf: string): (entry: CalendarEntry) => boolean {
  const today = parseDay(asOf);
  const end = today === undefined ? asOf : formatDay(today + AHEAD);
  return ({ date, kind }) => date <= end && kind !== 'ask';
}
