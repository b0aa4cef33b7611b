// Changes of the agreement and of how it ends, of the text in base.ts.
import type { Case } from './case';

export const AGREEMENT: Readonly<Record<string, readonly Case[]>> = {
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
