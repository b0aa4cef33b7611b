// A small alliance in which every part that is compared is written, each on a line of its own.
export const BASE = `alliance: 1
id: duo
name: Duo
stage: manage
partners:
  - { id: acme, name: Acme, goals: [{ id: grow, statement: Grow in Asia }] }
  - { id: zeta, name: Zeta Labs }
people:
  - { id: maria, name: Maria, title: CEO, partner: acme }
  - { id: tom, name: Tom, title: VP Sales, partner: acme }
  - { id: lea, name: Lea, title: CSO, partner: zeta }
  - { id: amy, name: Amy, title: Director, partner: zeta }
purpose:
  goals:
    - { id: first, statement: First filing by 2028 }
roles:
  acme:
    executiveSponsor: { person: maria, deputy: tom, cadence: quarterly }
    businessLead: { person: tom }
    operatingTeam: [{ person: tom, function: sales }, { title: Buyer, function: supply }]
  zeta:
    executiveSponsor: { person: lea }
    allianceManager: { person: amy, allocation: 80 }
governance:
  committees:
    - id: jsc
      name: Steering Committee
      kind: steering
      mandate: [Approve the plan, Approve the budget]
      limits: [Amend the agreement]
      members:
        - { actor: acme.executiveSponsor, voting: true }
        - { actor: zeta.executiveSponsor, voting: true }
        - { seat: Chief Counsel, partner: zeta }
      chair: { mode: alternating, every: 1y, first: acme }
      cadence: monthly
      quorum: { perPartner: 1 }
      decision: { rule: unanimous, votes: per-partner, onDeadlock: escalate }
    - { id: team, name: Team, kind: team, cadence: weekly, reportsTo: jsc }
  decisionRights:
    - { id: amend, matter: Amend the agreement, mode: reserved, approvalOf: [acme, zeta] }
    - { id: price, matter: Price the product, mode: lead-decides, lead: acme }
raci:
  - { activity: Launch, covers: [launch], accountable: acme.businessLead, responsible: [zeta.allianceManager, tom], consulted: [lea], informed: [jsc] }
  - { activity: Budget, accountable: lea, responsible: [amy] }
escalation:
  acceptedBy: [acme, zeta]
  steps:
    - { name: Working level, actors: [acme.businessLead, zeta.allianceManager], timeLimit: 5bd }
    - { name: Committee, actors: [jsc], timeLimit: 20bd }
    - { actors: [acme.executiveSponsor, zeta.executiveSponsor], timeLimit: 10bd }
  final: { mode: final-say, decider: acme, except: [amend] }
kpis:
  - id: sales
    name: Sales
    direction: higher-is-better
    unit: units
    owner: acme.businessLead
    agreedBy: [acme, zeta]
    baseline: { value: 10, date: 2026-01-31 }
    target: { value: 90, by: 2027-12-31 }
    thresholds: { amber: 90, red: 75, of: plan }
    cadence: monthly
    actuals: [{ date: 2026-09-30, value: 40 }]
  - { id: days, name: Days to decide, direction: lower-is-better, target: { value: 10, by: 2027-06-30 } }
  - { id: share, name: Share, direction: within-range, target: { min: 40, max: 60 } }
risks:
  - { id: pace, statement: Different pace, likelihood: 3, impact: 3, owner: amy, mitigation: Joint calendar, status: open }
  - { statement: A patent falls, likelihood: 2, impact: 5, status: mitigated }
agreement:
  effective: 2025-01-01
  initialTerm: 5y
  renewal: { mode: automatic, period: 1y, optOutNotice: 180d }
  covenants: [{ kind: exclusivity, binds: [zeta], what: No other deal, until: 2030-01-01 }]
exitPlan:
  lead: { acme: acme.businessLead }
  triggers:
    - { kind: convenience, notice: 180d, by: [acme, zeta] }
    - { kind: breach, cure: 30d }
  duties:
    - { area: data, what: Return the data, owner: zeta.allianceManager, within: 30d, status: planned }
    - { area: people, what: Staff returns, within: 3m }
`;
