// Changes of details of meetings, measures and assessments, of the text in whole.ts.
import type { Case } from './case';

export const RUNNING_DETAILS: Readonly<Record<string, readonly Case[]>> = {
  'meetings, counterparts and decisions': [
    {
      from: 'lastMet: 2026-10-10',
      to: 'lastMet: 2026-11-10',
      there: ['committee/met low: The last meeting of "Steering Committee" is now 2026-11-10; it was 2026-10-10.'],
      back: ['committee/met low: The last meeting of "Steering Committee" is now 2026-10-10; it was 2026-11-10.'],
    },
    {
      from: 'minutes: { by: amy',
      to: 'minutes: { by: tom',
      there: ['committee/detail low: Who writes the minutes of "Steering Committee" is now "Tom"; it was "Amy".'],
      back: ['committee/detail low: Who writes the minutes of "Steering Committee" is now "Amy"; it was "Tom".'],
    },
    {
      from: '    - { of: jsc, date: 2026-12-10, planned: true }\n',
      to: '    - { of: jsc, date: 2026-11-12, attended: [maria, lea], minutes: ./november.md }\n    - { of: jsc, date: 2026-12-10, planned: true }\n',
      there: ['meeting/logged low: "Steering Committee" met on 2026-11-12; the minutes are recorded.'],
      back: ['meeting/removed medium: The meeting of "Steering Committee" on 2026-11-12 is no longer logged.'],
    },
    {
      from: '    - { of: jsc, date: 2026-12-10, planned: true }\n',
      to: '',
      there: ['meeting/cancelled medium: The meeting of "Steering Committee" on 2026-12-10 is no longer planned.'],
      back: ['meeting/planned low: "Steering Committee" is to meet on 2026-12-10.'],
    },
    {
      from: ', planned: true',
      to: '',
      there: ['meeting/logged low: "Steering Committee" met on 2026-12-10, as planned.'],
      back: ['meeting/planned low: The meeting of "Steering Committee" on 2026-12-10 is only planned.'],
    },
    {
      from: 'minutes: ./september.md',
      to: 'minutes: ./final.md',
      there: [
        'meeting/minutes low: The minutes of the meeting of "Steering Committee" on 2026-09-14 is now "./final.md"; it was "./september.md".',
      ],
      back: [
        'meeting/minutes low: The minutes of the meeting of "Steering Committee" on 2026-09-14 is now "./september.md"; it was "./final.md".',
      ],
    },
    {
      from: 'attended: [maria, lea]',
      to: 'attended: [maria, lea, amy]',
      there: [
        'meeting/detail low: "Amy" is now among those present at the meeting of "Steering Committee" on 2026-09-14.',
      ],
      back: [
        'meeting/detail low: "Amy" is no longer among those present at the meeting of "Steering Committee" on 2026-09-14.',
      ],
    },
    {
      from: 'zeta.allianceManager], cadence: weekly',
      to: 'zeta.allianceManager], cadence: monthly',
      there: [
        'counterpart/less-often medium: The alliance manager of "Zeta Labs" and the business lead of "Acme" now talk monthly; before weekly.',
      ],
      back: [
        'counterpart/more-often low: The alliance manager of "Zeta Labs" and the business lead of "Acme" now talk weekly; before monthly.',
      ],
    },
    {
      from: 'lastMet: 2026-11-01',
      to: 'lastMet: 2026-11-15',
      there: [
        'counterpart/met low: The last meeting of the business lead of "Acme" and the alliance manager of "Zeta Labs" is now 2026-11-15; it was 2026-11-01.',
      ],
      back: [
        'counterpart/met low: The last meeting of the business lead of "Acme" and the alliance manager of "Zeta Labs" is now 2026-11-01; it was 2026-11-15.',
      ],
    },
    {
      from: '    - { between: [maria, lea], cadence: quarterly }\n',
      to: '',
      there: ['counterpart/removed medium: "Lea" and "Maria" are no longer counterparts.'],
      back: ['counterpart/added low: "Lea" and "Maria" are now counterparts; they talk quarterly.'],
    },
    {
      from: '[maria, lea], cadence: quarterly }',
      to: '[maria, lea], cadence: quarterly, notes: By phone }',
      there: ['counterpart/detail low: What is noted on "Maria" and "Lea" is now "By phone".'],
      back: ['counterpart/detail low: What is noted on "Maria" and "Lea" is no longer said; it was "By phone".'],
    },
    {
      from: 'committee: jsc, raised: 2026-08-03 }',
      to: 'committee: jsc, raised: 2026-08-03, decided: 2026-11-12 }',
      there: ['decision/taken low: The decision "Open Japan" was taken on 2026-11-12.'],
      back: ['decision/reopened medium: The decision "Open Japan" is open again.'],
    },
    {
      from: '    - { id: d-1, matter: Open Japan, committee: jsc, raised: 2026-08-03 }\n',
      to: '',
      there: ['decision/removed medium: The decision "Open Japan" is no longer logged.'],
      back: ['decision/raised low: The decision "Open Japan" is to be taken.'],
    },
    {
      from: 'outcome: Yes',
      to: 'outcome: No',
      there: ['decision/outcome low: The outcome of the decision "Open Chile" is now "No"; it was "Yes".'],
      back: ['decision/outcome low: The outcome of the decision "Open Chile" is now "Yes"; it was "No".'],
    },
    {
      from: 'matter: Open Chile',
      to: 'matter: Open all of Chile',
      there: ['decision/detail low: The decision "Open Chile" now reads "Open all of Chile".'],
      back: ['decision/detail low: The decision "Open all of Chile" now reads "Open Chile".'],
    },
    {
      from: 'clause: "12.3"',
      to: 'clause: "12.4"',
      there: [
        'ladder/clause medium: The clause of the agreement that the escalation ladder rests on is now "12.4"; it was "12.3".',
      ],
      back: [
        'ladder/clause medium: The clause of the agreement that the escalation ladder rests on is now "12.3"; it was "12.4".',
      ],
    },
    {
      from: 'notes: Within the range',
      to: 'notes: Within the lower range',
      there: [
        'decision-right/detail low: What is noted on the decision right "Price the product" is now "Within the lower range"; it was "Within the range".',
      ],
      back: [
        'decision-right/detail low: What is noted on the decision right "Price the product" is now "Within the range"; it was "Within the lower range".',
      ],
    },
    {
      from: '{ name: Committee, actors: [jsc],',
      to: '{ name: Committee, orDesignee: true, actors: [jsc],',
      there: ['ladder/detail low: Whether others may stand in on the step "Committee" is now yes.'],
      back: ['ladder/detail low: Whether others may stand in on the step "Committee" is no longer said; it was yes.'],
    },
    {
      from: '{ activity: Budget, ',
      to: '{ activity: Budget, notes: Once a year, ',
      there: ['raci/detail low: What is noted on the activity "Budget" is now "Once a year".'],
      back: ['raci/detail low: What is noted on the activity "Budget" is no longer said; it was "Once a year".'],
    },
    {
      from: '{ id: pace, ',
      to: '{ id: pace, nature: relational, ',
      there: ['risk/detail low: The nature of the risk "Different pace" is now "relational".'],
      back: ['risk/detail low: The nature of the risk "Different pace" is no longer said; it was "relational".'],
    },
    {
      from: 'statement: Different pace',
      to: 'statement: Another pace',
      there: ['risk/statement medium: The risk "Different pace" now reads "Another pace".'],
      back: ['risk/statement medium: The risk "Another pace" now reads "Different pace".'],
    },
    {
      from: '      members:\n        - { actor: acme.executiveSponsor, voting: true }\n        - { actor: zeta.executiveSponsor, voting: true }\n        - { seat: Chief Counsel, partner: zeta }\n',
      to: '',
      there: [
        'committee/members medium: Who sits in "Steering Committee" is no longer said; it was "Chief Counsel" of "Zeta Labs", the executive sponsor of "Acme" and the executive sponsor of "Zeta Labs".',
      ],
      back: [
        'committee/members low: Who sits in "Steering Committee" is now said: "Chief Counsel" of "Zeta Labs", the executive sponsor of "Acme" and the executive sponsor of "Zeta Labs".',
      ],
    },
  ],
  KPIs: [
    {
      from: 'category: operational',
      to: 'category: strategic',
      there: ['kpi/category low: The category of KPI "Sales" is now "strategic"; it was "operational".'],
      back: ['kpi/category low: The category of KPI "Sales" is now "operational"; it was "strategic".'],
    },
    {
      from: '{ value: 10, date: 2026-01-31 }',
      to: '{ value: 20, date: 2026-01-31 }',
      there: ['kpi/baseline high: The baseline of KPI "Sales" is now 20 on 2026-01-31; it was 10 on 2026-01-31.'],
      back: ['kpi/baseline high: The baseline of KPI "Sales" is now 10 on 2026-01-31; it was 20 on 2026-01-31.'],
    },
    {
      from: 'plan: [{ date: 2026-12-31, value: 60 }]',
      to: 'plan: [{ date: 2026-12-31, value: 50 }]',
      there: ['kpi/plan medium: The plan for 2026-12-31 (KPI "Sales") is now 50; it was 60.'],
      back: ['kpi/plan medium: The plan for 2026-12-31 (KPI "Sales") is now 60; it was 50.'],
    },
    {
      from: 'actuals: [{ date: 2026-09-30, value: 40 }]',
      to: 'actuals: [{ date: 2026-08-31, value: 38 }, { date: 2026-09-30, value: 40 }]',
      there: ['kpi/figure low: The measurement of 2026-08-31 (KPI "Sales") is new: 38.'],
      back: ['kpi/figure-removed medium: The measurement of 2026-08-31 (KPI "Sales") is gone; it was 38.'],
    },
    {
      from: '    name: Sales\n',
      to: '    name: Sales\n    indicator: lagging\n',
      there: ['kpi/detail low: Whether KPI "Sales" is leading or lagging is now "lagging".'],
      back: ['kpi/detail low: Whether KPI "Sales" is leading or lagging is no longer said; it was "lagging".'],
    },
    {
      from: '    unit: units\n',
      to: '',
      there: ['kpi/unit medium: What KPI "Sales" is counted in is no longer said; it was "units".'],
      back: ['kpi/unit medium: KPI "Sales" is now counted in "units".'],
    },
    {
      from: '    cadence: monthly\n    actuals: [{ date: 2026-09-30, value: 40 }]\n',
      to: '    actuals: [{ date: 2026-09-30, value: 40 }]\n',
      there: ['kpi/cadence low: How often KPI "Sales" is taken is no longer said; it was monthly.'],
      back: ['kpi/cadence low: KPI "Sales" is now taken monthly.'],
    },
  ],
  assessments: [
    {
      from: '    - date: 2026-10-01\n      kind: joint\n      scores:\n        acme: { respondents: 9, principles: { trust: 3, value: 4 } }\n        zeta: { respondents: 9, principles: { trust: 4 } }\n      actions: [{ id: a-1, what: One intake, owner: amy, due: 2026-12-01, status: open }]\n',
      to: '',
      there: [
        'assessment/removed high: The joint assessment of 2026-10-01 is gone.',
        'action/removed medium: The action "One intake" is gone; it was open.',
      ],
      back: [
        'assessment/added medium: The joint assessment of 2026-10-01 is new: "Acme" scores 3.5 of 5 (before 4.0) and "Zeta Labs" scores 4.0 of 5 (before 4.0).',
        'action/added low: The action "One intake" is new, up to "Amy", due on 2026-12-01.',
      ],
    },
    {
      from: 'principles: { trust: 3, value: 4 }',
      to: 'principles: { trust: 2, value: 4 }',
      there: [
        'assessment/scores medium: What "Acme" said in the joint assessment of 2026-10-01 is now 3.0 of 5 on average; it was 3.5 of 5 on average.',
      ],
      back: [
        'assessment/scores medium: What "Acme" said in the joint assessment of 2026-10-01 is now 3.5 of 5 on average; it was 3.0 of 5 on average.',
      ],
    },
    {
      from: 'covers: [hard]',
      to: 'covers: [hard, soft]',
      there: ['assessment/detail low: "soft" is now among what the assessment of 2026-03-01 covers.'],
      back: ['assessment/detail low: "soft" is no longer among what the assessment of 2026-03-01 covers.'],
    },
    {
      from: 'cadence: semiannual',
      to: 'cadence: annual',
      there: ['health/cadence medium: How often the relationship is assessed is now annual; it was semiannual.'],
      back: ['health/cadence medium: How often the relationship is assessed is now semiannual; it was annual.'],
    },
    {
      from: '  differences: [{ topic: Approvals, handling: Read ahead, owner: amy }]\n',
      to: '',
      there: ['health/difference-removed medium: The difference in culture "Approvals" is gone.'],
      back: ['health/difference-added low: The difference in culture "Approvals" is new.'],
    },
    {
      from: 'handling: Read ahead',
      to: 'handling: Read together',
      there: [
        'health/detail low: How the difference in culture "Approvals" is handled is now "Read together"; it was "Read ahead".',
      ],
      back: [
        'health/detail low: How the difference in culture "Approvals" is handled is now "Read ahead"; it was "Read together".',
      ],
    },
    {
      from: '        zeta: { respondents: 9, principles: { trust: 4 } }\n',
      to: '',
      there: [
        'assessment/scores high: What "Zeta Labs" said in the joint assessment of 2026-10-01 is gone; it was 4.0 of 5 on average.',
      ],
      back: [
        'assessment/scores low: What "Zeta Labs" said in the joint assessment of 2026-10-01 is now recorded: 4.0 of 5 on average.',
      ],
    },
    {
      from: 'acme: { respondents: 9, principles: { trust: 3',
      to: 'acme: { respondents: 2, principles: { trust: 3',
      there: ['assessment/scores medium: What "Acme" said in the joint assessment of 2026-10-01 was changed.'],
      back: [
        'assessment/scores medium: What "Acme" said in the joint assessment of 2026-10-01 is now 3.5 of 5 on average.',
      ],
    },
  ],
};
