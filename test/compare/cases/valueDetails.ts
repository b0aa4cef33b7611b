// Changes of details of purpose, value, money and what was told, of the text in whole.ts.
import type { Case } from './case';

export const VALUE_DETAILS: Readonly<Record<string, readonly Case[]>> = {
  'purpose, value and money': [
    {
      from: 'why: Two sides',
      to: 'why: Both sides',
      there: [
        'purpose/statement medium: Why the alliance exists is now "Both sides of one market."; it was "Two sides of one market.".',
      ],
      back: [
        'purpose/statement medium: Why the alliance exists is now "Two sides of one market."; it was "Both sides of one market.".',
      ],
    },
    {
      from: 'inScope: [Homes]',
      to: 'inScope: [Homes, Offices]',
      there: ['purpose/scope medium: "Offices" is now among what is in scope.'],
      back: ['purpose/scope medium: "Offices" is no longer among what is in scope.'],
    },
    {
      from: 'goalModel: common',
      to: 'goalModel: aligned',
      there: [
        'purpose/goal-model medium: How the goals of the partners belong together is now "aligned"; it was "common".',
      ],
      back: [
        'purpose/goal-model medium: How the goals of the partners belong together is now "common"; it was "aligned".',
      ],
    },
    {
      from: 'goalModel: common',
      to: 'goalModel: common\n  notes: To be reviewed',
      there: ['purpose/detail low: What is noted on the alliance is now "To be reviewed".'],
      back: ['purpose/detail low: What is noted on the alliance is no longer said; it was "To be reviewed".'],
    },
    {
      from: 'statement: First filing by 2028 }',
      to: 'statement: First filing by 2028, kpis: [sales] }',
      there: ['goal/detail low: "Sales" is now among the KPIs of the shared goal "First filing by 2028".'],
      back: ['goal/detail low: "Sales" is no longer among the KPIs of the shared goal "First filing by 2028".'],
    },
    {
      from: '    - { beneficiary: acme, statement: Two launches, expectedBy: 2029-01-01 }\n',
      to: '',
      there: ['value/withdrawn high: The value "Two launches" for "Acme" is no longer promised.'],
      back: ['value/promised low: The value "Two launches" for "Acme" is now promised by 2029-01-01.'],
    },
    {
      from: 'statement: Two launches',
      to: 'statement: Three launches',
      there: ['value/statement medium: The value "Two launches" for "Acme" now reads "Three launches".'],
      back: ['value/statement medium: The value "Three launches" for "Acme" now reads "Two launches".'],
    },
    {
      from: 'expectedBy: 2029-01-01',
      to: 'expectedBy: 2030-01-01',
      there: [
        'value/postponed medium: The value "Two launches" for "Acme" is now expected by 2030-01-01; it was 2029-01-01.',
      ],
      back: [
        'value/brought-forward low: The value "Two launches" for "Acme" is now expected by 2029-01-01; it was 2030-01-01.',
      ],
    },
    {
      from: 'statement: Two launches, expectedBy: 2029-01-01',
      to: 'statement: Two launches, expectedBy: 2029-01-01, realised: [{ date: 2026-11-01, what: First launch }]',
      there: [
        'value/realised low: Of the value "Two launches" for "Acme", "First launch" (2026-11-01) is now realised.',
      ],
      back: [
        'value/unrealised medium: Of the value "Two launches" for "Acme", "First launch" (2026-11-01) is no longer recorded as realised.',
      ],
    },
    {
      from: 'what: Milestone, amount: { value: 40,',
      to: 'what: Milestone, amount: { value: 50,',
      there: [
        'value/detail low: The amount of the realised value "Milestone" of the value "Royalties" for "Zeta Labs" is now 50 million USD; it was 40 million USD.',
      ],
      back: [
        'value/detail low: The amount of the realised value "Milestone" of the value "Royalties" for "Zeta Labs" is now 40 million USD; it was 50 million USD.',
      ],
    },
    {
      from: 'acme: 60, zeta: 40',
      to: 'acme: 70, zeta: 30',
      there: [
        'economics/share high: The return "profit" is now shared: 70 percent for "Acme" and 30 percent for "Zeta Labs"; before 60 percent for "Acme" and 40 percent for "Zeta Labs".',
      ],
      back: [
        'economics/share high: The return "profit" is now shared: 60 percent for "Acme" and 40 percent for "Zeta Labs"; before 70 percent for "Acme" and 30 percent for "Zeta Labs".',
      ],
    },
    {
      from: ', shares: { acme: 60, zeta: 40 }',
      to: '',
      there: [
        'economics/share high: How the return "profit" is shared is no longer said; it was 60 percent for "Acme" and 40 percent for "Zeta Labs".',
      ],
      back: [
        'economics/share low: The return "profit" is now shared: 60 percent for "Acme" and 40 percent for "Zeta Labs".',
      ],
    },
    {
      from: 'returns: [{ of: profit,',
      to: 'costs: [{ of: development, shares: { acme: 50, zeta: 50 } }]\n  returns: [{ of: profit,',
      there: ['economics/added medium: The cost "development" is new.'],
      back: ['economics/removed high: The cost "development" is gone.'],
    },
    {
      from: '[{ of: profit,',
      to: '[{ of: profit, notes: Before tax,',
      there: ['economics/detail low: What is noted on the return "profit" is now "Before tax".'],
      back: ['economics/detail low: What is noted on the return "profit" is no longer said; it was "Before tax".'],
    },
    {
      from: 'amount: { value: 40, currency: USD, unit: million }, due',
      to: 'amount: { value: 45, currency: USD, unit: million }, due',
      there: [
        'payment/amount high: The amount of the payment "First instalment" is now 45 million USD; it was 40 million USD.',
      ],
      back: [
        'payment/amount high: The amount of the payment "First instalment" is now 40 million USD; it was 45 million USD.',
      ],
    },
    {
      from: 'from: acme, to: zeta',
      to: 'from: acme, to: acme',
      there: ['payment/detail low: Who receives the payment "First instalment" is now "Acme"; it was "Zeta Labs".'],
      back: ['payment/detail low: Who receives the payment "First instalment" is now "Zeta Labs"; it was "Acme".'],
    },
    {
      from: '    - { kind: upfront, what: First instalment, from: acme, to: zeta, amount: { value: 40, currency: USD, unit: million }, due: 2026-12-31, owner: tom }\n',
      to: '',
      there: ['payment/removed high: The payment "First instalment" is gone; it was open.'],
      back: ['payment/added low: The payment "First instalment" is new, up to "tom", due on 2026-12-31.'],
    },
    {
      from: 'due: 2026-12-31, owner: tom }',
      to: 'due: 2026-12-31, owner: tom, status: done, done: 2027-01-03 }',
      there: ['payment/done low: The payment "First instalment" is done, on 2027-01-03, 3 days late.'],
      back: ['payment/reopened medium: The payment "First instalment" is open again; it was done.'],
    },
    {
      from: 'due: 2026-12-31, owner: tom }',
      to: 'due: 2026-12-31, owner: tom, status: dropped }',
      there: ['payment/dropped high: The payment "First instalment" is dropped.'],
      back: ['payment/reopened medium: The payment "First instalment" is open again; it was dropped.'],
    },
    {
      from: 'due: 2026-12-31, owner: tom',
      to: 'due: 2027-01-31, owner: tom',
      there: ['payment/postponed medium: The payment "First instalment" is now due on 2027-01-31; it was 2026-12-31.'],
      back: [
        'payment/brought-forward low: The payment "First instalment" is now due on 2026-12-31; it was 2027-01-31.',
      ],
    },
    {
      from: 'due: 2026-12-31, owner: tom',
      to: 'due: 2026-12-31, owner: amy',
      there: ['payment/owner low: Now the payment "First instalment" is up to "amy"; before "tom".'],
      back: ['payment/owner low: Now the payment "First instalment" is up to "tom"; before "amy".'],
    },
    {
      from: ', owner: tom }\nselection',
      to: ' }\nselection',
      there: ['payment/no-owner medium: Nobody answers for the payment "First instalment" any more; it was "tom".'],
      back: ['payment/owner low: Now the payment "First instalment" is up to "tom"; before nobody.'],
    },
    {
      from: 'strategic: 4',
      to: 'strategic: 5',
      there: ['selection/detail low: The strategic fit before signing is now 5; it was 4.'],
      back: ['selection/detail low: The strategic fit before signing is now 4; it was 5.'],
    },
  ],
  'course and communication': [
    {
      from: '  - { id: p-1, name: Pilot, manager: tom, budget: { approved: 100, spent: 10, currency: EUR } }\n',
      to: '',
      there: ['project/removed medium: The project "Pilot" is gone.'],
      back: ['project/added low: The project "Pilot" is new.'],
    },
    {
      from: 'approved: 100',
      to: 'approved: 150',
      there: ['project/budget medium: What is approved in the budget of the project "Pilot" is now 150; it was 100.'],
      back: ['project/budget medium: What is approved in the budget of the project "Pilot" is now 100; it was 150.'],
    },
    {
      from: 'manager: tom',
      to: 'manager: amy',
      there: ['project/detail low: The manager of the project "Pilot" is now "Amy"; it was "Tom".'],
      back: ['project/detail low: The manager of the project "Pilot" is now "Tom"; it was "Amy".'],
    },
    {
      from: '  - { date: 2026-09-30, what: Team of the year, partner: zeta }\n',
      to: '',
      there: ['recognition/detail low: The recognition "Team of the year" is gone.'],
      back: ['recognition/added low: The recognition "Team of the year" is new.'],
    },
    {
      from: '[{ date: 2026-06-01, kind: acquisition, what: Zeta was bought }]',
      to: '[{ date: 2026-06-01, kind: acquisition, what: Zeta was bought }, { date: 2026-11-01, kind: people, what: Acme has a new chief }]',
      there: ['lifecycle/event medium: The change around the alliance "Acme has a new chief" is new.'],
      back: ['lifecycle/detail low: The change around the alliance "Acme has a new chief" is gone.'],
    },
    {
      from: '{ stage: manage, from: 2025-09-01 }',
      to: '{ stage: manage, from: 2025-10-01 }',
      there: [
        'lifecycle/detail low: The from of the record of the stage "manage" is now 2025-10-01; it was 2025-09-01.',
      ],
      back: [
        'lifecycle/detail low: The from of the record of the stage "manage" is now 2025-09-01; it was 2025-10-01.',
      ],
    },
    {
      from: 'approved: 2026-09-14',
      to: 'approved: 2026-11-14',
      there: [
        'joint-plan/approved low: The day on which the joint plan was approved is now 2026-11-14; it was 2026-09-14.',
      ],
      back: [
        'joint-plan/approved low: The day on which the joint plan was approved is now 2026-09-14; it was 2026-11-14.',
      ],
    },
    {
      from: 'nextReview: 2027-03-01',
      to: 'nextReview: 2027-06-01',
      there: ['joint-plan/review low: The next review of the joint plan is now 2027-06-01; it was 2027-03-01.'],
      back: ['joint-plan/review low: The next review of the joint plan is now 2027-03-01; it was 2027-06-01.'],
    },
    {
      from: 'name: Plan 2027',
      to: 'name: Plan 2028',
      there: ['joint-plan/detail low: The name of the joint plan is now "Plan 2028"; it was "Plan 2027".'],
      back: ['joint-plan/detail low: The name of the joint plan is now "Plan 2027"; it was "Plan 2028".'],
    },
    {
      from: '  plan: [{ audience: teams, what: Newsletter, owner: amy, cadence: monthly }]\n',
      to: '',
      there: ['communication/removed medium: The communication "Newsletter" is gone.'],
      back: ['communication/planned low: The communication "Newsletter" is new.'],
    },
    {
      from: 'what: Newsletter, owner: amy, cadence: monthly',
      to: 'what: Newsletter, owner: amy, cadence: quarterly',
      there: [
        'communication/detail low: How often the communication "Newsletter" goes out is now quarterly; it was monthly.',
      ],
      back: [
        'communication/detail low: How often the communication "Newsletter" goes out is now monthly; it was quarterly.',
      ],
    },
    {
      from: 'oneVoice: { acme: tom',
      to: 'oneVoice: { acme: maria',
      there: ['communication/spokesperson medium: Who speaks for "Acme" is now "Maria"; it was "Tom".'],
      back: ['communication/spokesperson medium: Who speaks for "Acme" is now "Tom"; it was "Maria".'],
    },
    {
      from: 'approvalOf: [acme] }',
      to: 'approvalOf: [acme, zeta] }',
      there: ['communication/public medium: "Zeta Labs" is now among those who approve what is said in public.'],
      back: ['communication/public medium: "Zeta Labs" is no longer among those who approve what is said in public.'],
    },
  ],
};
