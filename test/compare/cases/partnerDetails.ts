// Changes of details of partners and people, of the text in whole.ts.
import type { Case } from './case';

export const PARTNER_DETAILS: Readonly<Record<string, readonly Case[]>> = {
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
};
