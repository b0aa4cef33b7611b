// The small alliance with all that base.ts leaves out, each on a line of its own.
import { BASE } from '../base';

export const WHOLE = `${BASE.replace('name: Duo\n', 'name: Duo\nsummary: Storage for homes.\ntier: strategic\n')
  .replace(
    '{ id: zeta, name: Zeta Labs }',
    '{ id: zeta, name: Zeta Labs, organisation: zeta-group, coinOfTheRealm: { what: First approval }, contributes: [assets], seeks: [reach], culture: { pace: fast }, ethicalLines: [No bribes] }',
  )
  .replace('cadence: quarterly }', 'cadence: quarterly, lastEngaged: 2026-10-01, personalStake: Her bonus }')
  .replace('allocation: 80 }', 'allocation: 80, since: 2025-01-01 }')
  .replace(
    '      kind: steering\n',
    '      kind: steering\n      lastMet: 2026-10-10\n      minutes: { by: amy, within: 5bd }\n',
  )
  .replace(
    'decisionRights:\n',
    `meetings:
    - { of: jsc, date: 2026-09-14, attended: [maria, lea], minutes: ./september.md }
    - { of: jsc, date: 2026-12-10, planned: true }
  counterparts:
    - { between: [acme.businessLead, zeta.allianceManager], cadence: weekly, lastMet: 2026-11-01 }
    - { between: [maria, lea], cadence: quarterly }
  decisions:
    - { id: d-1, matter: Open Japan, committee: jsc, raised: 2026-08-03 }
    - { id: d-2, matter: Open Chile, committee: jsc, raised: 2026-08-03, decided: 2026-09-14, outcome: Yes }
  decisionRights:
`,
  )
  .replace('mode: lead-decides, lead: acme }', 'mode: lead-decides, lead: acme, notes: Within the range }')
  .replace('acceptedBy: [acme, zeta]', 'acceptedBy: [acme, zeta]\n  clause: "12.3"')
  .replace(
    'purpose:\n',
    `purpose:
  why: Two sides of one market.
  what: { domain: Storage, inScope: [Homes] }
  goalModel: common
  value:
    - { beneficiary: acme, statement: Two launches, expectedBy: 2029-01-01 }
    - { beneficiary: zeta, statement: Royalties, expectedBy: 2028-06-30, realised: [{ date: 2026-06-30, what: Milestone, amount: { value: 40, currency: USD, unit: million } }] }
`,
  )
  .replace(
    '  covenants:',
    '  documents: [{ title: Main contract, date: 2025-01-01, status: draft }]\n  equity: [{ holder: acme, in: Duo Ventures, percent: 10 }]\n  covenants:',
  )
  .replace(
    '    unit: units\n',
    '    unit: units\n    category: operational\n    plan: [{ date: 2026-12-31, value: 60 }]\n',
  )}relationship:
  form: [co-development]
  closeness: collaborative
  sharedRisk: medium
economics:
  returns: [{ of: profit, shares: { acme: 60, zeta: 40 } }]
  payments:
    - { kind: upfront, what: First instalment, from: acme, to: zeta, amount: { value: 40, currency: USD, unit: million }, due: 2026-12-31, owner: tom }
selection: { fit: { strategic: 4, operational: 3 } }
health:
  cadence: semiannual
  assessments:
    - { date: 2026-03-01, kind: joint, covers: [hard], scores: { acme: { respondents: 9, principles: { trust: 4 } }, zeta: { respondents: 9, principles: { trust: 4 } } } }
    - date: 2026-10-01
      kind: joint
      scores:
        acme: { respondents: 9, principles: { trust: 3, value: 4 } }
        zeta: { respondents: 9, principles: { trust: 4 } }
      actions: [{ id: a-1, what: One intake, owner: amy, due: 2026-12-01, status: open }]
  differences: [{ topic: Approvals, handling: Read ahead, owner: amy }]
lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
  milestones:
    - { id: m-1, name: Read-out, due: 2027-06-30, owner: tom, status: planned }
  changes: [{ date: 2026-06-01, kind: acquisition, what: Zeta was bought }]
jointPlan: { name: Plan 2027, approvedBy: jsc, approved: 2026-09-14, nextReview: 2027-03-01 }
commitments:
  - { id: c-1, what: Deliver the data, by: zeta, owner: amy, due: 2026-10-15, status: open }
actions:
  - { id: a-9, what: Confirm the budget, owner: tom, due: 2026-11-30, status: open }
issues:
  - { id: i-3, what: Late samples, raised: 2026-11-18, owner: amy, severity: medium, step: 1, onStepSince: 2026-11-18, due: 2026-12-05, status: open }
asks:
  - { id: q-1, to: lea, what: Two statisticians, by: 2026-12-10 }
opportunities:
  - { id: o-1, what: A second drug, owner: tom, raised: 2026-10-01, due: 2027-01-31, status: open }
projects:
  - { id: p-1, name: Pilot, manager: tom, budget: { approved: 100, spent: 10, currency: EUR } }
recognition:
  - { date: 2026-09-30, what: Team of the year, partner: zeta }
communication:
  plan: [{ audience: teams, what: Newsletter, owner: amy, cadence: monthly }]
  oneVoice: { acme: tom, zeta: amy }
  public: { owner: maria, approvalOf: [acme] }
`;
