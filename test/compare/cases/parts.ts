// Changes of the parts that every alliance has, of the text in base.ts.
import type { Case } from './case';

export const PARTS: Readonly<Record<string, readonly Case[]>> = {
  identity: [
    {
      from: 'id: duo',
      to: 'id: trio',
      there: ['alliance/id medium: The id is now "trio"; it was "duo".'],
      back: ['alliance/id medium: The id is now "duo"; it was "trio".'],
    },
    {
      from: 'name: Duo',
      to: 'name: Duo Two',
      there: ['alliance/name low: The alliance is now called "Duo Two"; it was "Duo".'],
      back: ['alliance/name low: The alliance is now called "Duo"; it was "Duo Two".'],
    },
    {
      from: 'stage: manage',
      to: 'stage: exit',
      there: ['stage/moved medium: The alliance is now in the stage "exit"; it was in "manage".'],
      back: ['stage/moved medium: The alliance is now in the stage "manage"; it was in "exit".'],
    },
    {
      from: 'name: Zeta Labs',
      to: 'name: Zeta',
      there: ['partner/name low: The partner "Zeta Labs" is now called "Zeta".'],
      back: ['partner/name low: The partner "Zeta" is now called "Zeta Labs".'],
    },
    {
      from: '  - { id: zeta, name: Zeta Labs }\n',
      to: '  - { id: zeta, name: Zeta Labs }\n  - { id: beta, name: Beta }\n',
      there: ['partner/added medium: "Beta" is a new partner.'],
      back: ['partner/removed high: "Beta" is no longer a partner.'],
    },
  ],
  people: [
    {
      from: '  - { id: amy, name: Amy, title: Director, partner: zeta }\n',
      to: '',
      there: ['person/gone medium: "Amy" ("Director", "Zeta Labs") is no longer among the people of the alliance.'],
      back: ['person/added low: "Amy" ("Director", "Zeta Labs") is new among the people of the alliance.'],
    },
    {
      from: '  - { id: amy,',
      to: '  - { id: jo, name: Jo, title: Analyst, partner: acme }\n  - { id: amy,',
      there: ['person/added low: "Jo" ("Analyst", "Acme") is new among the people of the alliance.'],
      back: ['person/gone medium: "Jo" ("Analyst", "Acme") is no longer among the people of the alliance.'],
    },
    {
      from: 'title: Director, partner: zeta',
      to: 'title: Director, partner: acme',
      there: ['person/partner medium: "Amy" now belongs to "Acme"; before to "Zeta Labs".'],
      back: ['person/partner medium: "Amy" now belongs to "Zeta Labs"; before to "Acme".'],
    },
    {
      from: 'title: VP Sales',
      to: 'title: CCO',
      there: ['person/title low: "Tom" is now "CCO"; before "VP Sales".'],
      back: ['person/title low: "Tom" is now "VP Sales"; before "CCO".'],
    },
    {
      from: 'name: Amy,',
      to: 'name: Amy Chan,',
      there: ['person/name low: "Amy" is now called "Amy Chan".'],
      back: ['person/name low: "Amy Chan" is now called "Amy".'],
    },
    {
      from: 'title: Director,',
      to: 'title: Director, until: 2026-12-31,',
      there: ['person/leaving medium: The last day of "Amy" is 2026-12-31.'],
      back: ['person/stays low: "Amy" no longer leaves on 2026-12-31.'],
    },
  ],
  'sponsors and other roles': [
    {
      from: '    executiveSponsor: { person: lea }\n',
      to: '',
      there: ['sponsor/removed high: "Zeta Labs" has no executive sponsor any more; it was "Lea".'],
      back: ['sponsor/appointed low: "Lea" is now executive sponsor of "Zeta Labs"; nobody held the role.'],
    },
    {
      from: 'executiveSponsor: { person: lea }',
      to: 'executiveSponsor: { person: amy }',
      there: ['sponsor/replaced medium: "Amy" is now executive sponsor of "Zeta Labs" in place of "Lea".'],
      back: ['sponsor/replaced medium: "Lea" is now executive sponsor of "Zeta Labs" in place of "Amy".'],
    },
    {
      from: '    businessLead: { person: tom }\n',
      to: '    businessLead: { person: tom }\n    allianceManager: { title: Head of Alliances }\n',
      there: ['role/appointed low: "Head of Alliances" is now alliance manager of "Acme"; nobody held the role.'],
      back: ['role/removed high: "Acme" has no alliance manager any more; it was "Head of Alliances".'],
    },
    {
      from: 'businessLead: { person: tom }',
      to: 'businessLead: null',
      there: ['role/removed high: "Acme" has no business lead any more; it was "Tom".'],
      back: ['role/appointed low: "Tom" is now business lead of "Acme"; nobody held the role.'],
    },
    {
      from: ', deputy: tom',
      to: '',
      there: [
        'sponsor/deputy-removed medium: "Maria", executive sponsor of "Acme", has no deputy any more; it was "Tom".',
      ],
      back: ['sponsor/deputy low: "Tom" is now deputy of "Maria", executive sponsor of "Acme".'],
    },
    {
      from: 'deputy: tom',
      to: 'deputy: amy',
      there: ['sponsor/deputy low: "Amy" is now deputy of "Maria", executive sponsor of "Acme", in place of "Tom".'],
      back: ['sponsor/deputy low: "Tom" is now deputy of "Maria", executive sponsor of "Acme", in place of "Amy".'],
    },
    {
      from: '{ person: lea }',
      to: '{ person: lea, deputy: amy }',
      there: ['sponsor/deputy low: "Amy" is now deputy of "Lea", executive sponsor of "Zeta Labs".'],
      back: [
        'sponsor/deputy-removed medium: "Lea", executive sponsor of "Zeta Labs", has no deputy any more; it was "Amy".',
      ],
    },
    {
      from: '{ person: lea }',
      to: '{ person: lea, until: 2026-12-31 }',
      there: ['sponsor/leaving high: The last day of "Lea" as executive sponsor of "Zeta Labs" is 2026-12-31.'],
      back: ['sponsor/stays low: "Lea" stays executive sponsor of "Zeta Labs"; the last day was to be 2026-12-31.'],
    },
    {
      from: 'cadence: quarterly }',
      to: 'cadence: monthly }',
      there: ['sponsor/cadence low: "Maria", executive sponsor of "Acme", is to be engaged monthly; before quarterly.'],
      back: ['sponsor/cadence low: "Maria", executive sponsor of "Acme", is to be engaged quarterly; before monthly.'],
    },
    {
      from: 'allocation: 80',
      to: 'allocation: 40',
      there: [
        'role/allocation-lowered medium: "Amy" gives 40 percent of the week as alliance manager of "Zeta Labs"; it was 80 percent.',
      ],
      back: [
        'role/allocation-raised low: "Amy" gives 80 percent of the week as alliance manager of "Zeta Labs"; it was 40 percent.',
      ],
    },
    {
      from: 'allocation: 80',
      to: 'allocation: 100',
      there: [
        'role/allocation-raised low: "Amy" gives 100 percent of the week as alliance manager of "Zeta Labs"; it was 80 percent.',
      ],
      back: [
        'role/allocation-lowered medium: "Amy" gives 80 percent of the week as alliance manager of "Zeta Labs"; it was 100 percent.',
      ],
    },
    {
      from: ', { title: Buyer, function: supply }',
      to: '',
      there: ['role/left medium: "Buyer" (supply) left the operating team of "Acme".'],
      back: ['role/joined low: "Buyer" (supply) joined the operating team of "Acme".'],
    },
    {
      from: '[{ person: tom, function: sales },',
      to: '[{ person: maria, function: legal }, { person: tom, function: sales },',
      there: ['role/joined low: "Maria" (legal) joined the operating team of "Acme".'],
      back: ['role/left medium: "Maria" (legal) left the operating team of "Acme".'],
    },
    {
      from: 'businessLead: { person: tom }',
      to: 'businessLead: { person: maria }',
      there: ['role/replaced medium: "Maria" is now business lead of "Acme" in place of "Tom".'],
      back: ['role/replaced medium: "Tom" is now business lead of "Acme" in place of "Maria".'],
    },
    {
      from: 'allocation: 80',
      to: 'allocation: 80, until: 2027-03-31',
      there: ['role/leaving medium: The last day of "Amy" as alliance manager of "Zeta Labs" is 2027-03-31.'],
      back: ['role/stays low: "Amy" stays alliance manager of "Zeta Labs"; the last day was to be 2027-03-31.'],
    },
    {
      from: 'allocation: 80',
      to: 'allocation: 80, deputy: lea',
      there: ['role/deputy low: "Lea" is now deputy of "Amy", alliance manager of "Zeta Labs".'],
      back: [
        'role/deputy-removed medium: "Amy", alliance manager of "Zeta Labs", has no deputy any more; it was "Lea".',
      ],
    },
  ],
  RACI: [
    {
      from: '  - { activity: Budget, accountable: lea, responsible: [amy] }\n',
      to: '',
      there: ['raci/removed medium: Nobody is assigned to "Budget" any more; "Lea" was accountable.'],
      back: ['raci/added low: The activity "Budget" is new; "Lea" is accountable.'],
    },
    {
      from: '  - { activity: Budget,',
      to: '  - { activity: Sell, accountable: tom }\n  - { activity: Budget,',
      there: ['raci/added low: The activity "Sell" is new; "Tom" is accountable.'],
      back: ['raci/removed medium: Nobody is assigned to "Sell" any more; "Tom" was accountable.'],
    },
    {
      from: 'accountable: acme.businessLead,',
      to: 'accountable: zeta.allianceManager,',
      there: [
        'raci/accountable medium: Now the alliance manager of "Zeta Labs" is accountable for "Launch"; before the business lead of "Acme".',
      ],
      back: [
        'raci/accountable medium: Now the business lead of "Acme" is accountable for "Launch"; before the alliance manager of "Zeta Labs".',
      ],
    },
    {
      from: 'accountable: acme.businessLead,',
      to: 'accountable: [acme.businessLead, lea],',
      there: [
        'raci/accountable high: Now "Lea" and the business lead of "Acme" are accountable for "Launch"; before the business lead of "Acme".',
      ],
      back: [
        'raci/accountable medium: Now the business lead of "Acme" is accountable for "Launch"; before "Lea" and the business lead of "Acme".',
      ],
    },
    {
      from: 'accountable: lea, ',
      to: '',
      there: ['raci/nobody-accountable high: Nobody is accountable for "Budget" any more; it was "Lea".'],
      back: ['raci/accountable medium: Now "Lea" is accountable for "Budget"; before nobody.'],
    },
    {
      from: ', responsible: [amy]',
      to: '',
      there: ['raci/nobody-responsible high: Nobody is responsible for "Budget" any more; it was "Amy".'],
      back: ['raci/responsible low: Now "Amy" is responsible for "Budget"; before nobody.'],
    },
    {
      from: '[zeta.allianceManager, tom]',
      to: '[tom, zeta.allianceManager, amy]',
      there: [
        'raci/responsible low: Now "Amy", "Tom" and the alliance manager of "Zeta Labs" are responsible for "Launch"; before "Tom" and the alliance manager of "Zeta Labs".',
      ],
      back: [
        'raci/responsible low: Now "Tom" and the alliance manager of "Zeta Labs" are responsible for "Launch"; before "Amy", "Tom" and the alliance manager of "Zeta Labs".',
      ],
    },
    {
      from: 'consulted: [lea], ',
      to: '',
      there: ['raci/consulted low: Now nobody is consulted about "Launch"; before "Lea".'],
      back: ['raci/consulted low: Now "Lea" is consulted about "Launch"; before nobody.'],
    },
    {
      from: 'informed: [jsc]',
      to: 'informed: [acme]',
      there: ['raci/informed low: Now "Acme" is informed about "Launch"; before "Steering Committee".'],
      back: ['raci/informed low: Now "Steering Committee" is informed about "Launch"; before "Acme".'],
    },
    {
      from: 'activity: Budget,',
      to: 'activity: Budget, scope: per-partner,',
      there: ['raci/scope medium: The scope of "Budget" is now "per-partner"; it was "joint".'],
      back: ['raci/scope medium: The scope of "Budget" is now "joint"; it was "per-partner".'],
    },
    {
      from: 'covers: [launch]',
      to: 'covers: [governance]',
      there: ['raci/covers low: The activity "Launch" now covers "governance" and no longer covers "launch".'],
      back: ['raci/covers low: The activity "Launch" now covers "launch" and no longer covers "governance".'],
    },
  ],
  committees: [
    {
      from: '    - { id: team, name: Team, kind: team, cadence: weekly, reportsTo: jsc }\n',
      to: '',
      there: ['committee/removed medium: The committee "Team" is gone.'],
      back: ['committee/added low: The committee "Team" is new.'],
    },
    {
      from: '    - { id: team,',
      to: '    - { id: jfc, name: Finance Committee }\n    - { id: team,',
      there: ['committee/added low: The committee "Finance Committee" is new.'],
      back: ['committee/removed medium: The committee "Finance Committee" is gone.'],
    },
    {
      from: '        - { seat: Chief Counsel, partner: zeta }\n',
      to: '',
      there: ['committee/left medium: "Chief Counsel" of "Zeta Labs" left "Steering Committee".'],
      back: ['committee/joined low: "Chief Counsel" of "Zeta Labs" joined "Steering Committee".'],
    },
    {
      from: '        - { seat: Chief',
      to: '        - { actor: amy }\n        - { seat: Chief',
      there: ['committee/joined low: "Amy" joined "Steering Committee".'],
      back: ['committee/left medium: "Amy" left "Steering Committee".'],
    },
    {
      from: '{ actor: zeta.executiveSponsor, voting: true }',
      to: '{ actor: zeta.executiveSponsor }',
      there: ['committee/voting medium: The executive sponsor of "Zeta Labs" no longer votes in "Steering Committee".'],
      back: ['committee/voting medium: The executive sponsor of "Zeta Labs" now votes in "Steering Committee".'],
    },
    {
      from: 'chair: { mode: alternating, every: 1y, first: acme }',
      to: 'chair: { mode: fixed, actor: zeta.executiveSponsor }',
      there: [
        'committee/chair medium: The chair of "Steering Committee" is now: the executive sponsor of "Zeta Labs"; it was: the sides in turn, every 1 year, beginning with "Acme".',
      ],
      back: [
        'committee/chair medium: The chair of "Steering Committee" is now: the sides in turn, every 1 year, beginning with "Acme"; it was: the executive sponsor of "Zeta Labs".',
      ],
    },
    {
      from: 'cadence: monthly\n      quorum',
      to: 'cadence: quarterly\n      quorum',
      there: ['committee/less-often medium: "Steering Committee" now meets quarterly; before monthly.'],
      back: ['committee/more-often low: "Steering Committee" now meets monthly; before quarterly.'],
    },
    {
      from: 'cadence: weekly',
      to: 'cadence: ad-hoc',
      there: ['committee/cadence medium: "Team" now meets as needed; before weekly.'],
      back: ['committee/cadence medium: "Team" now meets weekly; before as needed.'],
    },
    {
      from: 'cadence: weekly',
      to: 'cadence: 3d',
      there: ['committee/more-often low: "Team" now meets every 3 days; before weekly.'],
      back: ['committee/less-often medium: "Team" now meets weekly; before every 3 days.'],
    },
    {
      from: 'perPartner: 1 }',
      to: 'perPartner: 2, fraction: 0.5 }',
      there: [
        'committee/quorum medium: The quorum of "Steering Committee" is now: 2 of each partner and 50 percent of the members; it was: 1 of each partner.',
      ],
      back: [
        'committee/quorum medium: The quorum of "Steering Committee" is now: 1 of each partner; it was: 2 of each partner and 50 percent of the members.',
      ],
    },
    {
      from: 'rule: unanimous, votes: per-partner',
      to: 'rule: majority, votes: per-member',
      there: [
        'committee/decision high: The way of deciding in "Steering Committee" is now: majority, votes per member, in a deadlock escalate; it was: unanimous, votes per partner, in a deadlock escalate.',
      ],
      back: [
        'committee/decision high: The way of deciding in "Steering Committee" is now: unanimous, votes per partner, in a deadlock escalate; it was: majority, votes per member, in a deadlock escalate.',
      ],
    },
    {
      from: ', Approve the budget',
      to: ', Settle disputes',
      there: [
        'committee/mandate medium: "Approve the budget" is no longer in the mandate of "Steering Committee".',
        'committee/mandate medium: "Settle disputes" is now in the mandate of "Steering Committee".',
      ],
      back: [
        'committee/mandate medium: "Settle disputes" is no longer in the mandate of "Steering Committee".',
        'committee/mandate medium: "Approve the budget" is now in the mandate of "Steering Committee".',
      ],
    },
    {
      from: '      limits: [Amend the agreement]\n',
      to: '',
      there: [
        'committee/limits high: "Amend the agreement" is no longer outside of what "Steering Committee" may decide.',
      ],
      back: ['committee/limits medium: "Amend the agreement" is now outside of what "Steering Committee" may decide.'],
    },
    {
      from: ', reportsTo: jsc',
      to: '',
      there: ['committee/reports-to low: "Team" reports to nobody any more; it was "Steering Committee".'],
      back: ['committee/reports-to low: "Team" now reports to "Steering Committee".'],
    },
    {
      from: 'kind: team,',
      to: 'kind: working-group,',
      there: ['committee/charter low: The kind of "Team" is now "working-group"; it was "team".'],
      back: ['committee/charter low: The kind of "Team" is now "team"; it was "working-group".'],
    },
  ],
  'decision rights': [
    {
      from: '    - { id: price, matter: Price the product, mode: lead-decides, lead: acme }\n',
      to: '',
      there: [
        'decision-right/removed high: Who may decide "Price the product" is no longer said; it was decided by "Acme".',
      ],
      back: ['decision-right/added low: Who may decide "Price the product" is now said: it is decided by "Acme".'],
    },
    {
      from: '    - { id: price,',
      to: '    - { id: hire, matter: Hire, mode: joint }\n    - { id: price,',
      there: ['decision-right/added low: Who may decide "Hire" is now said: it is decided by both sides together.'],
      back: [
        'decision-right/removed high: Who may decide "Hire" is no longer said; it was decided by both sides together.',
      ],
    },
    {
      from: 'lead: acme }',
      to: 'lead: zeta }',
      there: ['decision-right/lead high: "Zeta Labs" now leads and decides in "Price the product"; before "Acme".'],
      back: ['decision-right/lead high: "Acme" now leads and decides in "Price the product"; before "Zeta Labs".'],
    },
    {
      from: 'mode: lead-decides, lead: acme }',
      to: 'mode: joint }',
      there: ['decision-right/mode high: "Price the product" is now decided by both sides together; before by "Acme".'],
      back: ['decision-right/mode high: "Price the product" is now decided by "Acme"; before by both sides together.'],
    },
    {
      from: 'approvalOf: [acme, zeta]',
      to: 'approvalOf: [acme]',
      there: [
        'decision-right/approval-dropped high: "Amend the agreement" no longer needs the approval of "Zeta Labs".',
      ],
      back: ['decision-right/approval-added low: "Amend the agreement" now needs the approval of "Zeta Labs".'],
    },
  ],
  'the ladder': [
    {
      from: '    - { name: Committee, actors: [jsc], timeLimit: 20bd }\n',
      to: '',
      there: ['ladder/step-removed high: The step "Committee" is gone from the escalation ladder.'],
      back: ['ladder/step-added low: The step "Committee" (20 business days) is new on the escalation ladder.'],
    },
    {
      from: '    - { name: Committee,',
      to: '    - { name: Leads, actors: [lea, tom], timeLimit: 5d }\n    - { name: Committee,',
      there: ['ladder/step-added low: The step "Leads" (5 days) is new on the escalation ladder.'],
      back: ['ladder/step-removed high: The step "Leads" is gone from the escalation ladder.'],
    },
    {
      from: 'timeLimit: 20bd',
      to: 'timeLimit: 30bd',
      there: [
        'ladder/step-slowed medium: A matter may now stay on the step "Committee" for 30 business days; it was 20 business days.',
      ],
      back: [
        'ladder/step-quickened low: A matter may now stay on the step "Committee" for 20 business days; it was 30 business days.',
      ],
    },
    {
      from: 'timeLimit: 20bd',
      to: 'timeLimit: 2w',
      there: [
        'ladder/step-quickened low: A matter may now stay on the step "Committee" for 2 weeks; it was 20 business days.',
      ],
      back: [
        'ladder/step-slowed medium: A matter may now stay on the step "Committee" for 20 business days; it was 2 weeks.',
      ],
    },
    {
      from: ', timeLimit: 20bd',
      to: '',
      there: [
        'ladder/step-limit-removed high: A matter may stay on the step "Committee" without limit; it was 20 business days.',
      ],
      back: [
        'ladder/step-quickened low: A matter may now stay on the step "Committee" for 20 business days; it was without limit.',
      ],
    },
    {
      from: 'actors: [jsc]',
      to: 'actors: [lea, maria]',
      there: [
        'ladder/step-actors medium: The step "Committee" is now for "Lea" and "Maria"; before for "Steering Committee".',
      ],
      back: [
        'ladder/step-actors medium: The step "Committee" is now for "Steering Committee"; before for "Lea" and "Maria".',
      ],
    },
    {
      from: 'decider: acme, except: [amend]',
      to: 'decider: zeta, except: [amend]',
      there: ['ladder/final-say high: The final say moved from "Acme" to "Zeta Labs".'],
      back: ['ladder/final-say high: The final say moved from "Zeta Labs" to "Acme".'],
    },
    {
      from: '{ mode: final-say, decider: acme, except: [amend] }',
      to: '{ mode: arbitration }',
      there: ['ladder/final-say high: The final say moved from "Acme" to arbitrators.'],
      back: ['ladder/final-say high: The final say moved from arbitrators to "Acme".'],
    },
    {
      from: ', except: [amend]',
      to: '',
      there: ['ladder/exceptions high: "Amend the agreement" is no longer excepted from the final say.'],
      back: ['ladder/exceptions low: "Amend the agreement" is now excepted from the final say.'],
    },
    {
      from: '  final: { mode: final-say, decider: acme, except: [amend] }\n',
      to: '',
      there: ['ladder/final-say-removed high: Nobody has the final say any more; it was "Acme".'],
      back: ['ladder/final-say-added medium: The final say is now with "Acme"; before nobody had it.'],
    },
    {
      from: 'acceptedBy: [acme, zeta]',
      to: 'acceptedBy: [acme]',
      there: ['ladder/acceptance-withdrawn high: The escalation ladder is no longer accepted by "Zeta Labs".'],
      back: ['ladder/accepted low: The escalation ladder is now accepted by "Zeta Labs".'],
    },
    {
      from: /( {4}- \{ name: Working.*\n)( {4}- \{ name: Committee.*\n)/,
      to: '$2$1',
      there: [
        'ladder/order medium: The escalation ladder now climbs in the order "Committee", "Working level", "Step 3".',
      ],
      back: [
        'ladder/order medium: The escalation ladder now climbs in the order "Working level", "Committee", "Step 3".',
      ],
    },
  ],
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
  'the agreement': [
    {
      from: 'initialTerm: 5y',
      to: 'initialTerm: 3y',
      there: ['agreement/term medium: The initial term is now 3 years; it was 5 years.'],
      back: ['agreement/term medium: The initial term is now 5 years; it was 3 years.'],
    },
    {
      from: 'initialTerm: 5y',
      to: 'expires: 2028-12-31',
      there: [
        'agreement/term medium: The initial term is no longer said; it was 5 years.',
        'agreement/expiry medium: The day on which the agreement expires is now 2028-12-31.',
      ],
      back: [
        'agreement/term medium: The initial term is now 5 years.',
        'agreement/expiry medium: The day on which the agreement expires is no longer said; it was 2028-12-31.',
      ],
    },
    {
      from: 'effective: 2025-01-01',
      to: 'effective: 2025-06-01',
      there: ['agreement/effective medium: The first day of the agreement is now 2025-06-01; it was 2025-01-01.'],
      back: ['agreement/effective medium: The first day of the agreement is now 2025-01-01; it was 2025-06-01.'],
    },
    {
      from: 'mode: automatic, period: 1y, optOutNotice: 180d',
      to: 'mode: none',
      there: ['agreement/renewal high: The agreement no longer renews; before it renewed by itself.'],
      back: [
        'agreement/renewal high: The agreement now renews by itself, for 1 year each time, with 180 days of notice to say no; before it did not renew.',
      ],
    },
    {
      from: 'period: 1y',
      to: 'period: 2y',
      there: ['agreement/period medium: The time for which the agreement renews is now 2 years; it was 1 year.'],
      back: ['agreement/period medium: The time for which the agreement renews is now 1 year; it was 2 years.'],
    },
    {
      from: 'optOutNotice: 180d',
      to: 'optOutNotice: 30d',
      there: ['agreement/notice medium: The notice to say no to a renewal is now 30 days; it was 180 days.'],
      back: ['agreement/notice medium: The notice to say no to a renewal is now 180 days; it was 30 days.'],
    },
    {
      from: '  covenants: [{ kind: exclusivity, binds: [zeta], what: No other deal, until: 2030-01-01 }]\n',
      to: '',
      there: ['agreement/covenant-removed medium: The covenant "No other deal" (exclusivity) is gone.'],
      back: ['agreement/covenant-added medium: The covenant "No other deal" (exclusivity) is new.'],
    },
    {
      from: 'binds: [zeta]',
      to: 'binds: [zeta, acme]',
      there: ['agreement/covenant medium: The covenant "No other deal" (exclusivity) now binds "Acme".'],
      back: ['agreement/covenant medium: The covenant "No other deal" (exclusivity) no longer binds "Acme".'],
    },
    {
      from: 'until: 2030-01-01',
      to: 'until: 2032-01-01',
      there: [
        'agreement/covenant medium: The last day of the covenant "No other deal" (exclusivity) is now 2032-01-01; it was 2030-01-01.',
      ],
      back: [
        'agreement/covenant medium: The last day of the covenant "No other deal" (exclusivity) is now 2030-01-01; it was 2032-01-01.',
      ],
    },
  ],
  'the exit plan': [
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: { acme: acme.businessLead, zeta: amy }',
      there: ['exit/lead low: "Amy" now leads the exit for "Zeta Labs"; before nobody.'],
      back: ['exit/lead medium: Nobody leads the exit for "Zeta Labs" any more; it was "Amy".'],
    },
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: {}',
      there: ['exit/lead medium: Nobody leads the exit for "Acme" any more; it was the business lead of "Acme".'],
      back: ['exit/lead low: The business lead of "Acme" now leads the exit for "Acme"; before nobody.'],
    },
    {
      from: '    - { kind: breach, cure: 30d }\n',
      to: '',
      there: ['exit/trigger-removed high: "breach" no longer triggers the exit.'],
      back: ['exit/trigger-added medium: "breach" now triggers the exit.'],
    },
    {
      from: '    - { kind: breach,',
      to: '    - { kind: insolvency }\n    - { kind: breach,',
      there: ['exit/trigger-added medium: "insolvency" now triggers the exit.'],
      back: ['exit/trigger-removed high: "insolvency" no longer triggers the exit.'],
    },
    {
      from: 'notice: 180d, by: [acme, zeta]',
      to: 'notice: 90d, by: [acme]',
      there: [
        'exit/trigger medium: The notice where "convenience" triggers the exit is now 90 days; it was 180 days.',
        'exit/trigger medium: "convenience" can no longer be used by "Zeta Labs" to end the alliance.',
      ],
      back: [
        'exit/trigger medium: The notice where "convenience" triggers the exit is now 180 days; it was 90 days.',
        'exit/trigger medium: "convenience" can now be used by "Zeta Labs" to end the alliance.',
      ],
    },
    {
      from: '    - { area: people, what: Staff returns, within: 3m }\n',
      to: '',
      there: ['exit/duty-removed high: The exit duty "Staff returns" (people) is gone.'],
      back: ['exit/duty-added low: The exit duty "Staff returns" (people) is new.'],
    },
    {
      from: '    - { area: people,',
      to: '    - { area: supply, what: Last orders }\n    - { area: people,',
      there: ['exit/duty-added low: The exit duty "Last orders" (supply) is new.'],
      back: ['exit/duty-removed high: The exit duty "Last orders" (supply) is gone.'],
    },
    {
      from: 'owner: zeta.allianceManager, within',
      to: 'within',
      there: [
        'exit/duty-no-owner medium: Nobody answers for the exit duty "Return the data" (data) any more; it was the alliance manager of "Zeta Labs".',
      ],
      back: [
        'exit/duty-owner low: Now the alliance manager of "Zeta Labs" answers for the exit duty "Return the data" (data); before nobody.',
      ],
    },
    {
      from: 'within: 30d',
      to: 'within: 90d',
      there: [
        'exit/duty-slowed medium: The time for the exit duty "Return the data" (data) is now 90 days; it was 30 days.',
      ],
      back: [
        'exit/duty-quickened low: The time for the exit duty "Return the data" (data) is now 30 days; it was 90 days.',
      ],
    },
    {
      from: 'status: planned',
      to: 'status: done',
      there: ['exit/duty-done low: The exit duty "Return the data" (data) is settled.'],
      back: ['exit/duty-open medium: The exit duty "Return the data" (data) is open again.'],
    },
    {
      from: 'exitPlan:\n',
      to: 'exitPlan:\n  activated: 2026-11-01\n',
      there: ['exit/activated high: The exit is activated as of 2026-11-01.'],
      back: ['exit/withdrawn medium: The exit is no longer activated; it was as of 2026-11-01.'],
    },
  ],
  'whole blocks': [
    {
      from: /exitPlan:[\s\S]*$/,
      to: '',
      there: ['exit/removed high: The exit plan is gone.'],
      back: ['exit/added low: There is now an exit plan.'],
    },
    {
      from: /escalation:[\s\S]*(?=kpis:)/,
      to: '',
      there: ['ladder/removed high: The escalation ladder is gone.'],
      back: ['ladder/added low: There is now an escalation ladder.'],
    },
    {
      from: /agreement:[\s\S]*(?=exitPlan:)/,
      to: '',
      there: ['agreement/removed high: The terms of the agreement are gone.'],
      back: ['agreement/added low: The terms of the agreement are now recorded.'],
    },
    {
      from: /exitPlan:[\s\S]*$/,
      to: 'undisclosed: [exitPlan]\n',
      there: ['disclosure/withheld medium: "Exit plan" is no longer disclosed in the file.'],
      back: ['disclosure/disclosed low: "Exit plan" is now disclosed.'],
    },
  ],
};
