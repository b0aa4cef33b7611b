// The reports whose pages are kept as pictures: those of the samples, and those of fragments that have what no sample has.
import type { HealthReport } from '../../server/src/health/report';
import { reported, reportOf, SAMPLES, sample } from '../health/judged';
import type { Theme } from './themes';

export interface Case {
  /** Of its files. */
  readonly name: string;
  readonly report: HealthReport;
  readonly width: number;
  readonly theme: Theme;
  /** Everything is folded out, and the first screen alone is kept. */
  readonly isOpen?: boolean;
}

/** Three partners, talk between two of them, nobody's own side, a range, a risk of each kind, an exit under way. */
const THREE = `
partners:
  - { id: northwind, name: Northwind Pharma }
  - { id: helios, name: Helios Bio }
  - { id: kestrel, name: Kestrel Diagnostics }
people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, title: SVP Research }
  - { id: raj-patel, name: Raj Patel, partner: helios, title: CSO, until: 2027-03-31 }
  - { id: noor-aziz, name: Noor Aziz, partner: kestrel }
roles:
  northwind: { executiveSponsor: { person: maria-keller }, allianceManager: { title: Alliance Director } }
  helios: { executiveSponsor: { person: raj-patel }, allianceManager: { title: Head of Alliances, since: 2027-01-01 } }
  kestrel: { executiveSponsor: { person: noor-aziz } }
  joint: { programLead: { title: Program Lead } }
governance:
  committees:
    - { id: board, kind: steering, name: Board, cadence: quarterly, lastMet: 2026-10-05, members: [{ actor: maria-keller, voting: true }, { actor: raj-patel, voting: true }] }
    - { id: lab, kind: team, name: Laboratory }
  counterparts:
    - { between: [northwind.executiveSponsor, kestrel.executiveSponsor], cadence: monthly, lastMet: 2026-06-04 }
    - { between: [northwind.allianceManager, helios.allianceManager], cadence: weekly }
    - { between: [maria-keller, helios.allianceManager], cadence: monthly }
escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager], timeLimit: 5bd }
    - { name: Board, actors: [board] }
  final: { mode: arbitration }
kpis:
  - { id: stock, name: Weeks of stock, target: { min: 6, max: 10 }, thresholds: { amber: 11, red: 13, of: value }, actuals: [{ date: 2026-09-30, value: 9 }, { date: 2026-10-31, value: 12 }] }
  - { id: reach, name: Sites reached, target: { value: 40 } }
risks:
  - { statement: A new owner, likelihood: 5, impact: 5, owner: maria-keller }
  - { statement: A rival test, likelihood: 5, impact: 5, status: mitigated }
  - { statement: Slow permits, likelihood: 1, impact: 2, status: closed }
  - { statement: Not yet rated }
health:
  minRespondents: 5
  cadence: semiannual
  assessments:
    - date: 2026-03-01
      kind: joint
      scores:
        northwind: { respondents: 9, principles: { trust: 4, value: 3 } }
        helios: { respondents: 8, principles: { trust: 3.5, value: 3.5 } }
        kestrel: { respondents: 7, principles: { trust: 2, value: 3 } }
    - date: 2026-09-01
      kind: joint
      scores:
        northwind: { respondents: 9, principles: { trust: 4.2, value: 3.4 }, drivers: { experience: 4 } }
        helios: { respondents: 8, principles: { trust: 3, value: 3.6 }, drivers: { experience: 3 } }
        kestrel: { respondents: 2, principles: { trust: 1, value: 1 } }
exitPlan:
  activated: 2026-09-01
  lead: { northwind: maria-keller }
  undisclosed: [communication]
  duties:
    - { area: data, what: Return study data, owner: raj-patel, within: 30d, status: done, done: 2026-09-20 }
    - { area: people, what: Seconded staff return, owner: maria-keller, within: 2m }
    - { area: supply, what: Hand over stock, within: 6m }
lifecycle:
  history: [{ stage: form, from: 2018-02-01 }, { stage: manage, from: 2019-05-01 }]
  milestones: [{ name: First test on the market, due: 2026-11-30, status: planned }, { name: Second test, due: 2026-10-30, status: planned }]
agreement: { effective: 2018-02-01, initialTerm: 10y, renewal: { mode: none } }
`;

const report = (name: string) => reportOf(sample(`${name}.alliance.yaml`));

/** At 900 pixels in the light theme all; in other widths and themes those with most to show. */
export function cases(): readonly Case[] {
  const all = SAMPLES.map((file) => file.replace('.alliance.yaml', ''));
  const troubled = report('troubled');
  return [
    ...all.map((name) => ({ name, report: report(name), width: 900, theme: 'light' as const })),
    { name: 'three-partners', report: reported(THREE), width: 900, theme: 'light' },
    { name: 'northwind-helios-narrow', report: report('northwind-helios'), width: 360, theme: 'light' },
    { name: 'troubled-wide', report: troubled, width: 1400, theme: 'light' },
    { name: 'troubled-open', report: troubled, width: 600, theme: 'light', isOpen: true },
    { name: 'troubled-dark', report: troubled, width: 900, theme: 'dark' },
    { name: 'troubled-high-contrast', report: troubled, width: 900, theme: 'high-contrast' },
    { name: 'troubled-high-contrast-light', report: troubled, width: 900, theme: 'high-contrast-light' },
  ];
}
