// Portfolios to draw: that of the samples, one of any number of alliances made from their reports, and one whose every text
// is hostile.
import { portfolio } from '../../server/src/health/portfolio';
import type { Portfolio } from '../../server/src/health/portfolioTypes';
import type { HealthReport, Status, VitalId } from '../../server/src/health/report';
import { VITALS } from '../../server/src/health/report';
import { parseDay } from '../../server/src/model/calendar';
import { EXAMPLE_DAY } from '../../server/src/rules/examples';
import { reportOf, SAMPLES, sample } from '../health/judged';

const SETTING = { asOf: parseDay(EXAMPLE_DAY) ?? 0, audience: 'internal' } as const;
const TIERS = ['strategic', 'growth', 'tactical', null] as const;

export const REPORTS: readonly HealthReport[] = SAMPLES.map((name) => reportOf(sample(name)));

export const OF_SAMPLES: Portfolio = portfolio(REPORTS, SETTING);

/** Alliances numbered from 1, of all tiers and statuses, with 40 partners among them; the same every time. */
export function portfolioOf(count: number): Portfolio {
  const kept = REPORTS.filter(({ attention, calendar }) => attention.length + calendar.length > 5);
  const reports = Array.from({ length: count }, (_, at) => {
    const report = kept[at % kept.length];
    if (!report) throw new Error('No sample has anything ahead.');
    return numbered(report, at + 1);
  });
  return portfolio(reports, SETTING);
}

function numbered(report: HealthReport, number: number): HealthReport {
  const name = `Alliance ${String(number).padStart(4, '0')} with partner ${number % 40}`;
  const other = { id: 'other', name: `Partner ${number % 40}`, isSelf: false, organisation: null };
  const vital = (id: VitalId) => {
    const score = (number * 37 + VITALS.indexOf(id) * 23) % 113;
    return { ...report.vitals[id], ...told(score) };
  };
  return {
    ...report,
    path: `alliances/${String(number).padStart(4, '0')}.alliance.yaml`,
    id: `alliance-${number}`,
    name,
    partners: [{ id: 'us', name: 'Us', isSelf: true, organisation: null }, other],
    tier: TIERS[number % TIERS.length] ?? null,
    overall: { ...report.overall, ...told((number * 61) % 113) },
    vitals: {
      sponsorship: vital('sponsorship'),
      accountability: vital('accountability'),
      governance: vital('governance'),
      performance: vital('performance'),
      relationship: vital('relationship'),
      risk: vital('risk'),
      commitments: vital('commitments'),
      resilience: vital('resilience'),
    },
  };
}

/** Above 100: not known. */
function told(score: number): { readonly score: number | null; readonly status: Status } {
  if (score > 100) return { score: null, status: 'unknown' };
  return { score, status: score >= 80 ? 'green' : score >= 60 ? 'amber' : 'red' };
}

/** The same portfolio with another text in the place of every text that a person wrote. */
export function withTexts(made: Portfolio, text: string): Portfolio {
  const written = new Set(['name', 'alliance', 'what', 'why', 'next', 'owner', 'to', 'title', 'id', 'repeats', 'tier']);
  return JSON.parse(JSON.stringify(made), (key, value: unknown) =>
    written.has(key) && typeof value === 'string' ? text : value,
  );
}
