// Changes of what is aimed at and what threatens it, of the text in base.ts.
import type { Case } from './case';

export const PERFORMANCE: Readonly<Record<string, readonly Case[]>> = {
  KPIs: [
    {
      from: 'value: 90,',
      to: 'value: 60,',
      there: ['kpi/target-lowered high: The target of KPI "Sales" was lowered from 90 to 60.'],
      back: ['kpi/target-raised low: The target of KPI "Sales" was raised from 60 to 90.'],
    },
    {
      from: 'value: 90,',
      to: 'value: 120,',
      there: ['kpi/target-raised low: The target of KPI "Sales" was raised from 90 to 120.'],
      back: ['kpi/target-lowered high: The target of KPI "Sales" was lowered from 120 to 90.'],
    },
    {
      from: 'target: { value: 10,',
      to: 'target: { value: 20,',
      there: ['kpi/target-lowered high: The target of KPI "Days to decide" was eased from 10 to 20.'],
      back: ['kpi/target-raised low: The target of KPI "Days to decide" was tightened from 20 to 10.'],
    },
    {
      from: 'min: 40, max: 60',
      to: 'min: 30, max: 60',
      there: ['kpi/target-lowered high: The target of KPI "Share" was eased from 40–60 to 30–60.'],
      back: ['kpi/target-raised low: The target of KPI "Share" was tightened from 30–60 to 40–60.'],
    },
    {
      from: 'min: 40, max: 60',
      to: 'min: 30, max: 50',
      there: ['kpi/target-changed medium: The target of KPI "Share" changed from 40–60 to 30–50.'],
      back: ['kpi/target-changed medium: The target of KPI "Share" changed from 30–50 to 40–60.'],
    },
    {
      from: 'by: 2027-12-31',
      to: 'by: 2028-12-31',
      there: ['kpi/postponed medium: The target of KPI "Sales" is now due on 2028-12-31; it was 2027-12-31.'],
      back: ['kpi/brought-forward low: The target of KPI "Sales" is now due on 2027-12-31; it was 2028-12-31.'],
    },
    {
      from: 'by: 2027-12-31',
      to: 'by: 2027-09-30',
      there: ['kpi/brought-forward low: The target of KPI "Sales" is now due on 2027-09-30; it was 2027-12-31.'],
      back: ['kpi/postponed medium: The target of KPI "Sales" is now due on 2027-12-31; it was 2027-09-30.'],
    },
    {
      from: '    target: { value: 90, by: 2027-12-31 }\n',
      to: '',
      there: ['kpi/target-removed high: KPI "Sales" has no target any more; it was 90.'],
      back: ['kpi/target-added low: KPI "Sales" now has a target: 90.'],
    },
    {
      from: '  - { id: share, name: Share, direction: within-range, target: { min: 40, max: 60 } }\n',
      to: '',
      there: ['kpi/dropped high: The KPI "Share" is gone.'],
      back: ['kpi/added low: The KPI "Share" is new.'],
    },
    {
      from: '  - { id: share,',
      to: '  - { id: costs, name: Costs }\n  - { id: share,',
      there: ['kpi/added low: The KPI "Costs" is new.'],
      back: ['kpi/dropped high: The KPI "Costs" is gone.'],
    },
    {
      from: 'direction: higher-is-better',
      to: 'direction: lower-is-better',
      there: [
        'kpi/direction high: Which way KPI "Sales" is better is now "lower-is-better"; before "higher-is-better".',
      ],
      back: [
        'kpi/direction high: Which way KPI "Sales" is better is now "higher-is-better"; before "lower-is-better".',
      ],
    },
    {
      from: 'unit: units',
      to: 'unit: boxes',
      there: ['kpi/unit medium: KPI "Sales" is now counted in "boxes"; before in "units".'],
      back: ['kpi/unit medium: KPI "Sales" is now counted in "units"; before in "boxes".'],
    },
    {
      from: 'amber: 90, red: 75',
      to: 'amber: 80, red: 60',
      there: [
        'kpi/thresholds medium: KPI "Sales" now turns amber at 80 and red at 60 percent of the plan; before amber at 90 and red at 75 percent of the plan.',
      ],
      back: [
        'kpi/thresholds medium: KPI "Sales" now turns amber at 90 and red at 75 percent of the plan; before amber at 80 and red at 60 percent of the plan.',
      ],
    },
    {
      from: 'owner: acme.businessLead\n    agreedBy',
      to: 'owner: amy\n    agreedBy',
      there: ['kpi/owner low: Now "Amy" answers for KPI "Sales"; before the business lead of "Acme".'],
      back: ['kpi/owner low: Now the business lead of "Acme" answers for KPI "Sales"; before "Amy".'],
    },
    {
      from: '    owner: acme.businessLead\n    agreedBy',
      to: '    agreedBy',
      there: ['kpi/no-owner medium: Nobody answers for KPI "Sales" any more; it was the business lead of "Acme".'],
      back: ['kpi/owner low: Now the business lead of "Acme" answers for KPI "Sales"; before nobody.'],
    },
    {
      from: 'agreedBy: [acme, zeta]',
      to: 'agreedBy: [zeta]',
      there: ['kpi/agreement-withdrawn high: KPI "Sales" is no longer agreed by "Acme".'],
      back: ['kpi/agreed low: KPI "Sales" is now agreed by "Acme".'],
    },
    {
      from: 'cadence: monthly\n    actuals',
      to: 'cadence: quarterly\n    actuals',
      there: ['kpi/cadence low: KPI "Sales" is now taken quarterly; before monthly.'],
      back: ['kpi/cadence low: KPI "Sales" is now taken monthly; before quarterly.'],
    },
    {
      from: 'value: 40 }]',
      to: 'value: 40 }, { date: 2026-10-31, value: 55 }]',
      there: ['kpi/measured low: KPI "Sales" stands at 55 "units" on 2026-10-31; before 40 on 2026-09-30.'],
      back: ['kpi/measured low: KPI "Sales" stands at 40 "units" on 2026-09-30; before 55 on 2026-10-31.'],
    },
  ],
  goals: [
    {
      from: 'statement: First filing by 2028',
      to: 'statement: First filing by 2030',
      there: ['goal/statement medium: The shared goal "First filing by 2028" now reads "First filing by 2030".'],
      back: ['goal/statement medium: The shared goal "First filing by 2030" now reads "First filing by 2028".'],
    },
    {
      from: '    - { id: first, statement: First filing by 2028 }\n',
      to: '    - { id: first, statement: First filing by 2028 }\n    - { id: second, statement: Stay friends }\n',
      there: ['goal/added low: The shared goal "Stay friends" is new.'],
      back: ['goal/removed medium: The shared goal "Stay friends" is gone.'],
    },
    {
      from: ', goals: [{ id: grow, statement: Grow in Asia }]',
      to: '',
      there: ['goal/removed medium: The goal "Grow in Asia" of "Acme" is gone.'],
      back: ['goal/added low: The goal "Grow in Asia" of "Acme" is new.'],
    },
  ],
  risks: [
    {
      from: '  - { statement: A patent falls, likelihood: 2, impact: 5, status: mitigated }\n',
      to: '',
      there: ['risk/removed medium: The risk "A patent falls" is no longer recorded; it was mitigated.'],
      back: ['risk/added medium: The risk "A patent falls" is new: likelihood 2, impact 5.'],
    },
    {
      from: '  - { statement: A patent',
      to: '  - { statement: A flood, likelihood: 4, impact: 5 }\n  - { statement: A patent',
      there: ['risk/added high: The risk "A flood" is new: likelihood 4, impact 5.'],
      back: ['risk/removed medium: The risk "A flood" is no longer recorded; it was open.'],
    },
    {
      from: 'status: open',
      to: 'status: closed',
      there: ['risk/closed low: The risk "Different pace" is now closed; it was open.'],
      back: ['risk/reopened medium: The risk "Different pace" is now open; it was closed.'],
    },
    {
      from: 'status: mitigated',
      to: 'status: open',
      there: ['risk/status medium: The risk "A patent falls" is now open; it was mitigated.'],
      back: ['risk/status low: The risk "A patent falls" is now mitigated; it was open.'],
    },
    {
      from: 'likelihood: 3, impact: 3',
      to: 'likelihood: 4, impact: 5',
      there: ['risk/raised high: The risk "Different pace" now has likelihood 4 (before 3) and impact 5 (before 3).'],
      back: ['risk/lowered low: The risk "Different pace" now has likelihood 3 (before 4) and impact 3 (before 5).'],
    },
    {
      from: 'likelihood: 3,',
      to: 'likelihood: 1,',
      there: ['risk/lowered low: The risk "Different pace" now has likelihood 1 (before 3).'],
      back: ['risk/raised medium: The risk "Different pace" now has likelihood 3 (before 1).'],
    },
    {
      from: 'owner: amy, ',
      to: '',
      there: ['risk/no-owner medium: Nobody owns the risk "Different pace" any more; it was "Amy".'],
      back: ['risk/owner low: Now "Amy" owns the risk "Different pace"; before nobody.'],
    },
    {
      from: 'owner: amy',
      to: 'owner: tom',
      there: ['risk/owner low: Now "Tom" owns the risk "Different pace"; before "Amy".'],
      back: ['risk/owner low: Now "Amy" owns the risk "Different pace"; before "Tom".'],
    },
    {
      from: 'mitigation: Joint calendar',
      to: 'mitigation: Weekly call',
      there: [
        'risk/mitigation low: What is done about the risk "Different pace" is now "Weekly call"; before "Joint calendar".',
      ],
      back: [
        'risk/mitigation low: What is done about the risk "Different pace" is now "Joint calendar"; before "Weekly call".',
      ],
    },
  ],
};
