// Changes of who is there and who does what, of the text in base.ts.
import type { Case } from './case';

export const WHO: Readonly<Record<string, readonly Case[]>> = {
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
};
