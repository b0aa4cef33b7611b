// Changes of how is decided, of the text in base.ts.
import type { Case } from './case';

export const GOVERNANCE: Readonly<Record<string, readonly Case[]>> = {
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
};
