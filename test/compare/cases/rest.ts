// Changes of what base.ts leaves out, of the text in whole.ts.
import type { Case } from './case';

export const REST: Readonly<Record<string, readonly Case[]>> = {
  'what an alliance is': [
    {
      from: 'tier: strategic',
      to: 'tier: growth',
      there: ['alliance/tier medium: The tier of the alliance is now "growth"; it was "strategic".'],
      back: ['alliance/tier medium: The tier of the alliance is now "strategic"; it was "growth".'],
    },
    {
      from: 'summary: Storage for homes.',
      to: 'summary: Storage for all homes.',
      there: [
        'alliance/detail low: The summary of the alliance is now "Storage for all homes."; it was "Storage for homes.".',
      ],
      back: [
        'alliance/detail low: The summary of the alliance is now "Storage for homes."; it was "Storage for all homes.".',
      ],
    },
    {
      from: 'tier: strategic\n',
      to: '',
      there: ['alliance/tier medium: The tier of the alliance is no longer said; it was "strategic".'],
      back: ['alliance/tier medium: The tier of the alliance is now "strategic".'],
    },
    {
      from: 'form: [co-development]',
      to: 'form: [co-development, license]',
      there: ['relationship/form medium: "license" is now among the forms of the relationship.'],
      back: ['relationship/form medium: "license" is no longer among the forms of the relationship.'],
    },
    {
      from: 'closeness: collaborative',
      to: 'closeness: integrated',
      there: [
        'relationship/closeness medium: The closeness of the relationship is now "integrated"; it was "collaborative".',
      ],
      back: [
        'relationship/closeness medium: The closeness of the relationship is now "collaborative"; it was "integrated".',
      ],
    },
    {
      from: 'sharedRisk: medium',
      to: 'sharedRisk: high',
      there: [
        'relationship/shared-risk medium: How much risk is shared in the relationship is now "high"; it was "medium".',
      ],
      back: [
        'relationship/shared-risk medium: How much risk is shared in the relationship is now "medium"; it was "high".',
      ],
    },
    {
      from: 'sharedRisk: medium',
      to: 'sharedRisk: medium\n  notes: As in the contract',
      there: ['relationship/detail low: What is noted on the relationship is now "As in the contract".'],
      back: [
        'relationship/detail low: What is noted on the relationship is no longer said; it was "As in the contract".',
      ],
    },
    {
      from: 'sharedRisk: medium',
      to: 'sharedRisk: medium\n  undisclosed: [form]',
      there: ['disclosure/list low: "form" is now among what the relationship does not disclose.'],
      back: ['disclosure/list low: "form" is no longer among what the relationship does not disclose.'],
    },
  ],
  ids: [
    {
      from: /\bzeta\b(?!-)/g,
      to: 'zeta-labs',
      there: ['partner/id low: The id of "Zeta Labs" is now "zeta-labs"; it was "zeta".'],
      back: ['partner/id low: The id of "Zeta Labs" is now "zeta"; it was "zeta-labs".'],
    },
    {
      from: /\blea\b/g,
      to: 'lea-stone',
      there: ['person/id low: The id of "Lea" is now "lea-stone"; it was "lea".'],
      back: ['person/id low: The id of "Lea" is now "lea"; it was "lea-stone".'],
    },
    {
      from: /\bjsc\b/g,
      to: 'steering',
      there: ['committee/id low: The id of "Steering Committee" is now "steering"; it was "jsc".'],
      back: ['committee/id low: The id of "Steering Committee" is now "jsc"; it was "steering".'],
    },
    {
      from: /\bid: sales\b/,
      to: 'id: sold',
      there: ['kpi/id low: The id of KPI "Sales" is now "sold"; it was "sales".'],
      back: ['kpi/id low: The id of KPI "Sales" is now "sales"; it was "sold".'],
    },
    {
      from: /\bid: first\b/,
      to: 'id: filing',
      there: ['goal/id low: The id of the goal "First filing by 2028" is now "filing"; it was "first".'],
      back: ['goal/id low: The id of the goal "First filing by 2028" is now "first"; it was "filing".'],
    },
    {
      from: 'sharedRisk: medium',
      to: 'sharedRisk: medium\nundisclosed: [capability]',
      there: ['disclosure/list low: "capability" is now among what the alliance does not disclose.'],
      back: ['disclosure/list low: "capability" is no longer among what the alliance does not disclose.'],
    },
  ],
  'partners and people': [
    {
      from: 'organisation: zeta-group',
      to: 'organisation: zeta-holding',
      there: [
        'partner/organisation medium: The organisation of "Zeta Labs" is now "zeta-holding"; it was "zeta-group".',
      ],
      back: [
        'partner/organisation medium: The organisation of "Zeta Labs" is now "zeta-group"; it was "zeta-holding".',
      ],
    },
    {
      from: 'pace: fast',
      to: 'pace: slow',
      there: ['partner/culture low: The pace of "Zeta Labs" is now "slow"; it was "fast".'],
      back: ['partner/culture low: The pace of "Zeta Labs" is now "fast"; it was "slow".'],
    },
    {
      from: 'what: First approval',
      to: 'what: Second approval',
      there: [
        'partner/coin-of-the-realm medium: The coin of the realm of "Zeta Labs" is now "Second approval"; it was "First approval".',
      ],
      back: [
        'partner/coin-of-the-realm medium: The coin of the realm of "Zeta Labs" is now "First approval"; it was "Second approval".',
      ],
    },
    {
      from: 'contributes: [assets]',
      to: 'contributes: [reach]',
      there: [
        'partner/contributes medium: "assets" is no longer among what "Zeta Labs" contributes.',
        'partner/contributes medium: "reach" is now among what "Zeta Labs" contributes.',
      ],
      back: [
        'partner/contributes medium: "reach" is no longer among what "Zeta Labs" contributes.',
        'partner/contributes medium: "assets" is now among what "Zeta Labs" contributes.',
      ],
    },
    {
      from: 'seeks: [reach]',
      to: 'seeks: [assets]',
      there: [
        'partner/seeks low: "reach" is no longer among what "Zeta Labs" seeks.',
        'partner/seeks low: "assets" is now among what "Zeta Labs" seeks.',
      ],
      back: [
        'partner/seeks low: "assets" is no longer among what "Zeta Labs" seeks.',
        'partner/seeks low: "reach" is now among what "Zeta Labs" seeks.',
      ],
    },
    {
      from: '[No bribes]',
      to: '[No bribes, No tests on animals]',
      there: ['partner/detail low: "No tests on animals" is now among the ethical lines of "Zeta Labs".'],
      back: ['partner/detail low: "No tests on animals" is no longer among the ethical lines of "Zeta Labs".'],
    },
    {
      from: 'title: CSO, partner: zeta',
      to: 'title: CSO, partner: zeta, email: lea@example.org',
      there: ['person/detail low: The email of "Lea" is now "lea@example.org".'],
      back: ['person/detail low: The email of "Lea" is no longer said; it was "lea@example.org".'],
    },
    {
      from: 'lastEngaged: 2026-10-01',
      to: 'lastEngaged: 2026-11-10',
      there: [
        'sponsor/engaged low: The day on which "Maria", executive sponsor of "Acme", was last engaged is now 2026-11-10; it was 2026-10-01.',
      ],
      back: [
        'sponsor/engaged low: The day on which "Maria", executive sponsor of "Acme", was last engaged is now 2026-10-01; it was 2026-11-10.',
      ],
    },
    {
      from: 'personalStake: Her bonus',
      to: 'personalStake: Her career',
      there: [
        'sponsor/detail low: The personal stake of "Maria", executive sponsor of "Acme", is now "Her career"; it was "Her bonus".',
      ],
      back: [
        'sponsor/detail low: The personal stake of "Maria", executive sponsor of "Acme", is now "Her bonus"; it was "Her career".',
      ],
    },
    {
      from: 'since: 2025-01-01',
      to: 'since: 2025-03-01',
      there: [
        'role/detail low: The first day of "Amy", alliance manager of "Zeta Labs", is now 2025-03-01; it was 2025-01-01.',
      ],
      back: [
        'role/detail low: The first day of "Amy", alliance manager of "Zeta Labs", is now 2025-01-01; it was 2025-03-01.',
      ],
    },
  ],
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
  work: [
    {
      from: '  - { id: c-1, what: Deliver the data, by: zeta, owner: amy, due: 2026-10-15, status: open }\n',
      to: '',
      there: ['commitment/removed high: The commitment "Deliver the data" is gone; it was open.'],
      back: ['commitment/added low: The commitment "Deliver the data" is new, up to "Amy", due on 2026-10-15.'],
    },
    {
      from: 'owner: amy, due: 2026-10-15',
      to: 'due: 2026-10-15',
      there: [
        'commitment/no-owner medium: Nobody answers for the commitment "Deliver the data" any more; it was "Amy".',
      ],
      back: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Amy"; before nobody.'],
    },
    {
      from: 'owner: amy, due: 2026-10-15',
      to: 'owner: lea, due: 2026-10-15',
      there: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Lea"; before "Amy".'],
      back: ['commitment/owner low: Now the commitment "Deliver the data" is up to "Amy"; before "Lea".'],
    },
    {
      from: 'due: 2026-10-15',
      to: 'due: 2028-01-31',
      there: [
        'commitment/postponed medium: The commitment "Deliver the data" is now due on 2028-01-31; it was 2026-10-15.',
      ],
      back: [
        'commitment/brought-forward low: The commitment "Deliver the data" is now due on 2026-10-15; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2026-10-15, status: open',
      to: 'due: 2026-10-15, status: done, done: 2026-11-20',
      there: ['commitment/done low: The commitment "Deliver the data" is done, on 2026-11-20, 36 days late.'],
      back: ['commitment/reopened medium: The commitment "Deliver the data" is open again; it was done.'],
    },
    {
      from: 'due: 2026-10-15, status: open',
      to: 'due: 2026-10-15, status: dropped',
      there: ['commitment/dropped high: The commitment "Deliver the data" is dropped.'],
      back: ['commitment/reopened medium: The commitment "Deliver the data" is open again; it was dropped.'],
    },
    {
      from: 'what: Deliver the data',
      to: 'what: Deliver all the data',
      there: ['commitment/detail low: The commitment "Deliver the data" now reads "Deliver all the data".'],
      back: ['commitment/detail low: The commitment "Deliver all the data" now reads "Deliver the data".'],
    },
    {
      from: '  - { id: a-9, what: Confirm the budget, owner: tom, due: 2026-11-30, status: open }\n',
      to: '',
      there: ['action/removed medium: The action "Confirm the budget" is gone; it was open.'],
      back: ['action/added low: The action "Confirm the budget" is new, up to "Tom", due on 2026-11-30.'],
    },
    {
      from: 'owner: tom, due: 2026-11-30',
      to: 'due: 2026-11-30',
      there: ['action/no-owner medium: Nobody answers for the action "Confirm the budget" any more; it was "Tom".'],
      back: ['action/owner low: Now the action "Confirm the budget" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, due: 2026-11-30',
      to: 'owner: lea, due: 2026-11-30',
      there: ['action/owner low: Now the action "Confirm the budget" is up to "Lea"; before "Tom".'],
      back: ['action/owner low: Now the action "Confirm the budget" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2026-11-30',
      to: 'due: 2028-01-31',
      there: ['action/postponed medium: The action "Confirm the budget" is now due on 2028-01-31; it was 2026-11-30.'],
      back: [
        'action/brought-forward low: The action "Confirm the budget" is now due on 2026-11-30; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2026-11-30, status: open',
      to: 'due: 2026-11-30, status: done, done: 2026-11-20',
      there: ['action/done low: The action "Confirm the budget" is done, on 2026-11-20.'],
      back: ['action/reopened medium: The action "Confirm the budget" is open again; it was done.'],
    },
    {
      from: 'due: 2026-11-30, status: open',
      to: 'due: 2026-11-30, status: dropped',
      there: ['action/dropped medium: The action "Confirm the budget" is dropped.'],
      back: ['action/reopened medium: The action "Confirm the budget" is open again; it was dropped.'],
    },
    {
      from: 'what: Confirm the budget',
      to: 'what: Confirm the budgets',
      there: ['action/detail low: The action "Confirm the budget" now reads "Confirm the budgets".'],
      back: ['action/detail low: The action "Confirm the budgets" now reads "Confirm the budget".'],
    },
    {
      from: '    - { id: m-1, name: Read-out, due: 2027-06-30, owner: tom, status: planned }\n',
      to: '',
      there: ['milestone/removed high: The milestone "Read-out" is gone; it was open.'],
      back: ['milestone/added low: The milestone "Read-out" is new, up to "Tom", due on 2027-06-30.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'status: planned',
      there: ['milestone/no-owner medium: Nobody answers for the milestone "Read-out" any more; it was "Tom".'],
      back: ['milestone/owner low: Now the milestone "Read-out" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: lea, status: planned',
      there: ['milestone/owner low: Now the milestone "Read-out" is up to "Lea"; before "Tom".'],
      back: ['milestone/owner low: Now the milestone "Read-out" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2027-06-30',
      to: 'due: 2028-01-31',
      there: ['milestone/postponed medium: The milestone "Read-out" is now due on 2028-01-31; it was 2027-06-30.'],
      back: ['milestone/brought-forward low: The milestone "Read-out" is now due on 2027-06-30; it was 2028-01-31.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: done, done: 2026-11-20',
      there: ['milestone/done low: The milestone "Read-out" is done, on 2026-11-20.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was done.'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: dropped',
      there: ['milestone/dropped high: The milestone "Read-out" is dropped.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was dropped.'],
    },
    {
      from: 'name: Read-out',
      to: 'name: Final read-out',
      there: ['milestone/detail low: The milestone "Read-out" now reads "Final read-out".'],
      back: ['milestone/detail low: The milestone "Final read-out" now reads "Read-out".'],
    },
    {
      from: '  - { id: i-3, what: Late samples, raised: 2026-11-18, owner: amy, severity: medium, step: 1, onStepSince: 2026-11-18, due: 2026-12-05, status: open }\n',
      to: '',
      there: ['issue/removed medium: The issue "Late samples" is gone; it was open.'],
      back: ['issue/added medium: The issue "Late samples" is new, up to "Amy", due on 2026-12-05.'],
    },
    {
      from: 'owner: amy, severity',
      to: 'severity',
      there: ['issue/no-owner medium: Nobody answers for the issue "Late samples" any more; it was "Amy".'],
      back: ['issue/owner low: Now the issue "Late samples" is up to "Amy"; before nobody.'],
    },
    {
      from: 'owner: amy, severity',
      to: 'owner: lea, severity',
      there: ['issue/owner low: Now the issue "Late samples" is up to "Lea"; before "Amy".'],
      back: ['issue/owner low: Now the issue "Late samples" is up to "Amy"; before "Lea".'],
    },
    {
      from: 'due: 2026-12-05',
      to: 'due: 2028-01-31',
      there: ['issue/postponed medium: The issue "Late samples" is now due on 2028-01-31; it was 2026-12-05.'],
      back: ['issue/brought-forward low: The issue "Late samples" is now due on 2026-12-05; it was 2028-01-31.'],
    },
    {
      from: 'due: 2026-12-05, status: open',
      to: 'due: 2026-12-05, status: done, done: 2026-11-20',
      there: ['issue/done low: The issue "Late samples" is done, on 2026-11-20.'],
      back: ['issue/reopened medium: The issue "Late samples" is open again; it was done.'],
    },
    {
      from: 'due: 2026-12-05, status: open',
      to: 'due: 2026-12-05, status: dropped',
      there: ['issue/dropped medium: The issue "Late samples" is dropped.'],
      back: ['issue/reopened medium: The issue "Late samples" is open again; it was dropped.'],
    },
    {
      from: 'what: Late samples',
      to: 'what: Late and lost samples',
      there: ['issue/detail low: The issue "Late samples" now reads "Late and lost samples".'],
      back: ['issue/detail low: The issue "Late and lost samples" now reads "Late samples".'],
    },
    {
      from: '  - { id: o-1, what: A second drug, owner: tom, raised: 2026-10-01, due: 2027-01-31, status: open }\n',
      to: '',
      there: ['opportunity/removed medium: The opportunity "A second drug" is gone; it was open.'],
      back: ['opportunity/added low: The opportunity "A second drug" is new, up to "Tom", due on 2027-01-31.'],
    },
    {
      from: 'owner: tom, raised',
      to: 'raised',
      there: [
        'opportunity/no-owner medium: Nobody answers for the opportunity "A second drug" any more; it was "Tom".',
      ],
      back: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, raised',
      to: 'owner: lea, raised',
      there: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Lea"; before "Tom".'],
      back: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2027-01-31',
      to: 'due: 2028-01-31',
      there: [
        'opportunity/postponed medium: The opportunity "A second drug" is now due on 2028-01-31; it was 2027-01-31.',
      ],
      back: [
        'opportunity/brought-forward low: The opportunity "A second drug" is now due on 2027-01-31; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2027-01-31, status: open',
      to: 'due: 2027-01-31, status: done, done: 2026-11-20',
      there: ['opportunity/done low: The opportunity "A second drug" is done, on 2026-11-20.'],
      back: ['opportunity/reopened medium: The opportunity "A second drug" is open again; it was done.'],
    },
    {
      from: 'due: 2027-01-31, status: open',
      to: 'due: 2027-01-31, status: dropped',
      there: ['opportunity/dropped medium: The opportunity "A second drug" is dropped.'],
      back: ['opportunity/reopened medium: The opportunity "A second drug" is open again; it was dropped.'],
    },
    {
      from: 'what: A second drug',
      to: 'what: A third drug',
      there: ['opportunity/detail low: The opportunity "A second drug" now reads "A third drug".'],
      back: ['opportunity/detail low: The opportunity "A third drug" now reads "A second drug".'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: missed',
      there: ['milestone/missed high: The milestone "Read-out" is missed.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was missed.'],
    },
    {
      from: 'within: 30d, status: planned',
      to: 'within: 30d, status: dropped',
      there: ['exit/duty-dropped high: The exit duty "Return the data" (data) is dropped.'],
      back: ['exit/duty-open medium: The exit duty "Return the data" (data) is open again.'],
    },
    {
      from: 'severity: medium',
      to: 'severity: high',
      there: ['issue/severity medium: The issue "Late samples" is now of high severity; it was medium.'],
      back: ['issue/severity low: The issue "Late samples" is now of medium severity; it was high.'],
    },
    {
      from: 'step: 1, onStepSince: 2026-11-18',
      to: 'step: 2, onStepSince: 2026-11-20',
      there: [
        'issue/escalated medium: The issue "Late samples" is now on step 2 of the escalation ladder; it was on step 1.',
      ],
      back: [
        'issue/de-escalated low: The issue "Late samples" is now on step 1 of the escalation ladder; it was on step 2.',
      ],
    },
    {
      from: 'to: lea, what: Two statisticians',
      to: 'to: maria, what: Two statisticians',
      there: ['ask/owner low: Now the ask "Two statisticians" is up to "Maria"; before "Lea".'],
      back: ['ask/owner low: Now the ask "Two statisticians" is up to "Lea"; before "Maria".'],
    },
    {
      from: 'to: lea, ',
      to: '',
      there: ['ask/no-owner medium: Nobody answers for the ask "Two statisticians" any more; it was "Lea".'],
      back: ['ask/owner low: Now the ask "Two statisticians" is up to "Lea"; before nobody.'],
    },
    {
      from: 'by: 2026-12-10',
      to: 'by: 2027-01-10',
      there: ['ask/postponed medium: The ask "Two statisticians" is now due on 2027-01-10; it was 2026-12-10.'],
      back: ['ask/brought-forward low: The ask "Two statisticians" is now due on 2026-12-10; it was 2027-01-10.'],
    },
    {
      from: 'by: 2026-12-10 }',
      to: 'by: 2026-12-10, status: done }',
      there: ['ask/done low: The ask "Two statisticians" is done.'],
      back: ['ask/reopened medium: The ask "Two statisticians" is open again; it was done.'],
    },
    {
      from: 'by: 2026-12-10 }',
      to: 'by: 2026-12-10, status: dropped }',
      there: ['ask/dropped medium: The ask "Two statisticians" is dropped.'],
      back: ['ask/reopened medium: The ask "Two statisticians" is open again; it was dropped.'],
    },
    {
      from: 'what: Two statisticians',
      to: 'what: Three statisticians',
      there: ['ask/detail low: The ask "Two statisticians" now reads "Three statisticians".'],
      back: ['ask/detail low: The ask "Three statisticians" now reads "Two statisticians".'],
    },
    {
      from: '  - { id: q-1, to: lea, what: Two statisticians, by: 2026-12-10 }\n',
      to: '',
      there: ['ask/removed medium: The ask "Two statisticians" is gone; it was open.'],
      back: ['ask/added low: The ask "Two statisticians" is new, of "Lea", due on 2026-12-10.'],
    },
    {
      from: 'due: 2026-12-01, status: open',
      to: 'due: 2026-12-01, status: done',
      there: ['action/done low: The action "One intake" is done.'],
      back: ['action/reopened medium: The action "One intake" is open again; it was done.'],
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
  'the agreement and the exit': [
    {
      from: 'status: draft',
      to: 'status: in-force',
      there: ['document/status medium: The status of the document "Main contract" is now "in-force"; it was "draft".'],
      back: ['document/status medium: The status of the document "Main contract" is now "draft"; it was "in-force".'],
    },
    {
      from: '  documents: [{ title: Main contract, date: 2025-01-01, status: draft }]\n',
      to: '',
      there: ['document/removed medium: The document "Main contract" is gone.'],
      back: ['document/added low: The document "Main contract" is new.'],
    },
    {
      from: 'title: Main contract, date: 2025-01-01',
      to: 'title: Main contract, date: 2025-02-01',
      there: ['document/detail low: The date of the document "Main contract" is now 2025-02-01; it was 2025-01-01.'],
      back: ['document/detail low: The date of the document "Main contract" is now 2025-01-01; it was 2025-02-01.'],
    },
    {
      from: 'percent: 10',
      to: 'percent: 15',
      there: ['agreement/equity high: The percentage of the equity of "Acme" in "Duo Ventures" is now 15; it was 10.'],
      back: ['agreement/equity high: The percentage of the equity of "Acme" in "Duo Ventures" is now 10; it was 15.'],
    },
    {
      from: 'effective: 2025-01-01',
      to: 'effective: 2025-01-01\n  notes: Signed in Vienna',
      there: ['agreement/detail low: What is noted on the agreement is now "Signed in Vienna".'],
      back: ['agreement/detail low: What is noted on the agreement is no longer said; it was "Signed in Vienna".'],
    },
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: { acme: acme.businessLead }\n  outcome: Friendly',
      there: ['exit/outcome low: The outcome of the exit is now "Friendly".'],
      back: ['exit/outcome low: The outcome of the exit is no longer said; it was "Friendly".'],
    },
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: { acme: acme.businessLead }\n  survival: [confidentiality]',
      there: ['exit/detail low: "confidentiality" is now among what survives the agreement.'],
      back: ['exit/detail low: "confidentiality" is no longer among what survives the agreement.'],
    },
    {
      from: 'what: Staff returns',
      to: 'what: All staff returns',
      there: ['exit/detail low: The exit duty "Staff returns" now reads "All staff returns".'],
      back: ['exit/detail low: The exit duty "All staff returns" now reads "Staff returns".'],
    },
  ],
};
