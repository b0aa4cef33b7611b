// A small alliance with somebody in every place, for features that tell who and when; today is 2026-11-22.

export const PEOPLED = `alliance: 1
id: acme-zenith
name: Acme and Zenith
stage: manage
partners:
  - id: acme
    name: Acme Pharma
    self: true
    goals: [{ id: g-1, statement: Fill the gap, kpis: [k-1] }]
  - { id: zenith, name: Zenith }
people:
  - { id: p-1, name: Inés Roth, partner: acme, title: Alliance Director }
  - { id: p-2, name: Tom Berg, partner: acme, until: 2026-12-04 }
  - { id: amy-chan, name: Amy Chan, partner: zenith }
roles:
  acme:
    executiveSponsor: { person: p-2, deputy: p-1 }
    allianceManager: { person: p-1, since: 2025-02-01, deputy: p-2 }
    operatingTeam: [{ person: p-1 }, { person: p-2, function: clinical }, { title: Head of Data }]
  zenith:
    allianceManager: { person: amy-chan }
governance:
  committees:
    - id: jsc
      kind: steering
      name: Joint Steering Committee
      cadence: quarterly
      members:
        - { actor: acme.executiveSponsor, voting: true }
        - { actor: amy-chan, voting: true }
        - { seat: Head of Data, partner: zenith }
        - { actor: zenith.businessLead }
  meetings:
    - { of: jsc, date: 2026-09-14, attended: [p-2, amy-chan] }
    - { of: jsc, date: 2026-12-10, planned: true }
  decisionRights:
    - { id: dr-1, matter: Amend the agreement, mode: reserved, approvalOf: [acme, zenith] }
    - { id: dr-2, matter: Conduct of phase 3, mode: lead-decides, lead: zenith }
escalation:
  final: { mode: final-say, decider: acme, except: [dr-1, dr-2] }
raci:
  - { activity: Plan, accountable: acme.allianceManager, consulted: [acme.executiveSponsor, zenith.allianceManager] }
  - { activity: Steer, accountable: acme.allianceManager, informed: [jsc] }
kpis:
  - id: k-1
    name: Filing readiness
    category: operational
    owner: acme.allianceManager
    unit: percent
    direction: higher-is-better
    baseline: { value: 0, date: 2025-10-31 }
    target: { value: 100, by: 2027-10-31 }
    thresholds: { amber: 90, red: 75, of: plan }
    actuals: [{ date: 2026-10-31, value: 43 }]
lifecycle:
  milestones: [{ id: m-1, name: Read-out, due: 2026-11-19, status: planned }]
actions:
  - { id: a-1, what: Confirm the budget, owner: jsc, due: 2026-11-30, status: open }
  - { id: a-2, what: Send the data, owner: p-1, due: 2026-10-30, status: done }
`;
