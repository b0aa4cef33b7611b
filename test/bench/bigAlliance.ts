// A believable alliance of any length, for benchmarks: the blocks that grow in real files (people, meetings, RACI rows,
// KPIs with their actuals, risks, work) repeated in block and flow style, sound enough that rules have to read it all.

const HEAD = `alliance: 1
id: big-alliance
name: A long-lived alliance
record: { basis: internal }
stage: manage
relationship: { form: [co-development], closeness: interdependent, sharedRisk: high }
partners:
  - id: northwind
    name: Northwind Pharma
    self: true
    contributes: [global-reach]
    seeks: [late-stage-assets]
  - id: helios
    name: Helios Bio
    contributes: [late-stage-assets]
    seeks: [global-reach]
roles:
  northwind:
    executiveSponsor: { person: person-1, deputy: person-3, cadence: quarterly, lastEngaged: 2026-10-20 }
    businessLead: { person: person-3 }
    allianceManager: { person: person-5, allocation: 60, deputy: person-3 }
  helios:
    executiveSponsor: { person: person-2, deputy: person-4, cadence: quarterly, lastEngaged: 2026-10-20 }
    businessLead: { person: person-4 }
    allianceManager: { person: person-6, allocation: 60, deputy: person-4 }
escalation:
  acceptedBy: [northwind, helios]
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: final-say, decider: northwind }
governance:
  committees:
    - id: jsc
      kind: steering
      name: Joint Steering Committee
      cadence: quarterly
      members:
        - { actor: northwind.executiveSponsor, voting: true }
        - { actor: helios.executiveSponsor, voting: true }
`;

const day = (n: number) =>
  `20${10 + (Math.floor(n / 336) % 17)}-${pad((Math.floor(n / 28) % 12) + 1)}-${pad((n % 28) + 1)}`;
const pad = (n: number) => String(n).padStart(2, '0');
const side = (n: number) => (n % 2 === 1 ? 'northwind' : 'helios');

/** One item of each growing block; `n` counts from 1. */
const ITEMS: Readonly<Record<string, (n: number) => string>> = {
  people: (n) =>
    `  - { id: person-${n}, name: "Person No. ${n}", partner: ${side(n)}, title: Function head ${n}, level: senior }\n`,
  raci: (n) => `  - activity: Run work package ${n}
    scope: joint
    accountable: ${side(n)}.businessLead
    responsible: [northwind.allianceManager, helios.allianceManager]
    consulted: [helios.executiveSponsor]
    informed:
      - jsc
`,
  kpis: (n) => `  - id: kpi-${n}
    name: Measure ${n}
    category: operational
    indicator: leading
    owner: ${side(n)}.businessLead
    agreedBy: [northwind, helios]
    unit: percent
    direction: higher-is-better
    baseline: { value: 35, date: 2026-01-31 }
    target: { value: 90, by: 2027-12-31 }
    thresholds: { amber: 90, red: 75, of: plan }
    cadence: monthly
    actuals:
      - { date: 2026-09-30, value: 56 }
      - { date: 2026-10-31, value: 6${n % 10}.5 }   # as measured
`,
  risks: (n) => `  - id: risk-${n}
    statement: >-
      Work package ${n} may be late because two teams
      decide at a different pace.
    category: project
    nature: relational
    likelihood: ${(n % 3) + 1}
    impact: ${(n % 4) + 1}
    owner: ${side(n)}.allianceManager
    mitigation: 'Joint calendar, reviewed each month'
    reviewed: 2026-09-14
`,
  actions: (n) =>
    `  - { id: action-${n}, what: Confirm budget line ${n}, owner: person-${n}, due: 2027-03-30, status: open }\n`,
};

/** A file of at least `lines` lines, all growing blocks in equal number of items. */
export function bigAlliance(lines: number): string {
  const perRound = Object.values(ITEMS).reduce((sum, item) => sum + item(1).split('\n').length - 1, 0);
  const rounds = Math.max(1, Math.ceil((lines - HEAD.split('\n').length) / perRound));
  const count = Array.from({ length: rounds }, (_, index) => index + 1);
  // The head names six people.
  const people = rounds < 6 ? [1, 2, 3, 4, 5, 6] : count;
  const meetings = `  meetings:\n${count.map((n) => `    - { of: jsc, date: ${day(n)}, attended: [person-1, person-2] }\n`).join('')}`;
  const blocks = Object.entries(ITEMS).map(
    ([key, item]) => `${key}:\n${(key === 'people' ? people : count).map(item).join('')}`,
  );
  return [HEAD, meetings, ...blocks].join('');
}
