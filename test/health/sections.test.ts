// What the pictures are drawn from, where it takes more than to read it: cells of the RACI at fault, business days on the
// ladder, what a KPI should be today, who fell silent, what a plan to part lacks, and where in the text a section stands.
import { expect, test } from 'vitest';
import { reported } from './judged';

const CAST = `roles:
  northwind: { executiveSponsor: { person: maria-keller }, allianceManager: { person: ines-roth } }
  helios: { executiveSponsor: { person: raj-patel } }
`;

test('a fault of the RACI is told at its cells', () => {
  const { raci } = reported(`${CAST}raci:
  - { activity: Plan, accountable: northwind.allianceManager, responsible: [amy-chan] }
  - { activity: Claims, responsible: [amy-chan] }
  - { activity: Budget, accountable: [maria-keller, raj-patel], responsible: [amy-chan] }
  - { activity: Report, accountable: ines-roth, responsible: [amy-chan, helios.allianceManager] }
`).sections;
  expect(raci.map(({ fault, flaws }) => [fault, flaws])).toEqual([
    [null, []],
    ['nobody is accountable', [{ part: 'accountable', actor: null }]],
    [
      '2 are accountable',
      [
        { part: 'accountable', actor: 'maria-keller' },
        { part: 'accountable', actor: 'raj-patel' },
      ],
    ],
    ['alliance manager of Helios Bio is vacant', [{ part: 'responsible', actor: 'helios.allianceManager' }]],
  ]);
});

test('the ladder counts business days, and so do issues on it', () => {
  const { ladder } = reported(`${CAST}escalation:
  steps:
    - { name: Working level, actors: [ines-roth, amy-chan], timeLimit: 5bd }
    - { name: Sponsors, actors: [maria-keller, raj-patel], timeLimit: 4w }
    - { name: Boards, actors: [maria-keller, raj-patel] }
issues:
  - { what: Late samples, step: 1, onStepSince: 2026-11-06 }
  - { what: Just raised, step: 1, onStepSince: 2026-11-22 }
`).sections;
  expect(ladder?.rungs.map(({ businessDaysSoFar }) => businessDaysSoFar)).toEqual([5, 25, null]);
  // From a Friday on, and the day of the examples is a Sunday.
  expect(ladder?.rungs[0]?.issues.map(({ businessDays, isOverdue }) => [businessDays, isOverdue])).toEqual([
    [10, true],
    [0, false],
  ]);
});

test('of a KPI it is told what is expected today, and what its thresholds are worth then', () => {
  const { kpis } = reported(`kpis:
  - id: sites
    baseline: { value: 0, date: 2025-11-22 }
    target: { value: 100, by: 2027-11-22 }
    thresholds: { amber: 90, red: 60, of: plan }
    actuals: [{ date: 2026-10-31, value: 40 }]
  - id: days
    baseline: { value: 60, date: 2025-11-22 }
    target: { value: 40, by: 2027-11-22 }
    thresholds: { amber: 80, red: 50, of: plan }
  - { id: cost, target: { min: 90, max: 110 }, thresholds: { amber: 115, red: 130, of: value } }
`).sections;
  expect(kpis.map(({ direction, expected, limits }) => [direction, expected, limits])).toEqual([
    ['higher-is-better', 50, { amber: 45, red: 30 }],
    ['lower-is-better', 50, { amber: 62.5, red: 100 }],
    ['within-range', null, { amber: 115, red: 130 }],
  ]);
});

test('roles that lack stand vacant where they are expected, and nowhere else', () => {
  const vacant = (stage: string) =>
    reported(`stage: ${stage}\n${CAST}`).sections.sides.map(({ roles }) =>
      roles.filter(({ holders }) => holders.length === 0).map(({ title }) => title),
    );
  expect(vacant('manage')[1]).toEqual(['business lead', 'alliance manager', 'project manager']);
  expect(vacant('source')).toEqual([[], []]);
});

test('counterparts are told by their roles, and whether they fell silent', () => {
  const { pairs } = reported(`${CAST}governance:
  counterparts:
    - { between: [northwind.executiveSponsor, raj-patel], cadence: monthly, lastMet: 2026-08-04 }
    - { between: [tom-berg, helios.businessLead], cadence: weekly, lastMet: 2026-08-04 }
`).sections;
  expect(pairs.map(({ between, roles, isSilent }) => [between, roles, isSilent])).toEqual([
    [['Maria Keller', 'Raj Patel'], ['northwind.executiveSponsor', 'helios.executiveSponsor'], true],
    [['Tom Berg', 'business lead of Helios Bio'], [null, 'helios.businessLead'], false],
  ]);
});

test('a plan to part tells what is settled, what is not for this file, and what lacks', () => {
  const { exit } = reported(`exitPlan:
  lead: { northwind: ines-roth }
  triggers: [{ kind: change-of-control, notice: 90d }, { kind: breach, cure: 30d }]
  duties: [{ area: data, what: Return study data, owner: amy-chan }]
  survival: [accrued-payments]
  undisclosed: [communication]
`).sections;
  expect(exit?.parts.map(({ part, state, says }) => [part, state, says])).toEqual([
    ['lead of Northwind Pharma', 'ready', 'Inés Roth'],
    ['lead of Helios Bio', 'missing', null],
    ['triggers', 'ready', 'change of control, breach'],
    ['communication', 'undisclosed', null],
    ['survival', 'ready', 'accrued payments'],
    ['the time after', 'missing', null],
    ['intellectual property', 'missing', null],
    ['confidential information', 'missing', null],
    ['people', 'missing', null],
  ]);
});

test('each section is told with the part of the text it is drawn from', () => {
  const { places } = reported(`kpis:
  - id: sites
    target: { value: 4 }
risks: [{ statement: A new owner }]
`).sections;
  const lines = (id: string) =>
    places.filter(({ section }) => section === id).map(({ range }) => range.end.line - range.start.line);
  expect([lines('kpis'), lines('risks'), lines('raci')]).toEqual([[2], [0], []]);
});
