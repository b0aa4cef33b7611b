// All alliances together: a pure function of their health reports.
import { addDuration, type Day, formatDay } from '../model/calendar';
import { groupsOf } from './portfolio/groups';
import { measuresOf } from './portfolio/member';
import { peopleOf } from './portfolio/people';
import { tiersOf } from './portfolio/tiers';
import type { AllianceName, AllianceRow, Member, Of, Portfolio } from './portfolioTypes';
import type { Audience, CalendarKind } from './report';

const AHEAD = { count: 12, unit: 'm' } as const;
const RENEWALS: ReadonlySet<CalendarKind> = new Set(['decision-deadline', 'expiry']);

export interface PortfolioSetting {
  /** The day of those without a day of their own. */
  readonly asOf: Day;
  /** Whose eyes the reports were made for. */
  readonly audience: Audience;
}

export function portfolio(reports: readonly Member[], { asOf, audience }: PortfolioSetting): Portfolio {
  const going = reports.filter(({ stage }) => stage !== 'closed');
  const today = formatDay(asOf);
  const end = formatDay(addDuration(asOf, AHEAD));
  // A public record may end on a day of its own that is long ago: what followed is not ahead of anybody.
  const calendar = ofAll(going, (report) => report.calendar)
    .filter(({ date }) => date >= today)
    .sort((a, b) => compare(a.date, b.date));
  return {
    asOf: today,
    audience,
    alliances: going.map(rowOf),
    groups: groupsOf(going),
    closed: reports.filter(({ stage }) => stage === 'closed').map(nameOf),
    attention: ofAll(going, (report) => report.attention).sort((a, b) => a.rank - b.rank),
    asks: ofAll(going, (report) => report.asks).sort((a, b) => compare(a.by ?? LAST, b.by ?? LAST)),
    people: peopleOf(going),
    tiers: tiersOf(going),
    renewals: calendar.filter(({ kind, date }) => RENEWALS.has(kind) && date <= end),
    calendar,
  };
}

/** After every day that can be written. */
const LAST = '9999-99-99';

export function nameOf({ path, id, name }: Member): AllianceName {
  return { path, id, name: name ?? id ?? path };
}

function rowOf(member: Member): AllianceRow {
  const { asOf, partners, stage, tier, isPublic } = member;
  return { ...nameOf(member), ...{ asOf, partners, stage, tier, isPublic }, ...measuresOf(member) };
}

function ofAll<T>(reports: readonly Member[], of: (report: Member) => readonly T[]): Of<T>[] {
  return reports.flatMap((report) => {
    const { name, path } = nameOf(report);
    return of(report).map((each) => ({ alliance: name, path, ...each }));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
