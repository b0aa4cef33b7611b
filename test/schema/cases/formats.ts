// Values written otherwise than their place asks. One mistake each; `«` and `»` mark where it is told.
import type { Case } from '../judge';

export const FORMATS: readonly Case[] = [
  [
    `people:
  - { id: «Raj Patel», name: Raj Patel }`,
    'bad-format',
    '"Raj Patel" is not an id; did you mean "raj-patel"? An id begins with a small letter and has only small letters, digits and hyphens.',
    ['Replace with "raj-patel"'],
  ],
  [
    `people:
  - { id: «joint», name: Raj Patel }`,
    'bad-format',
    '"joint" has a meaning of its own in the format and cannot be an id.',
  ],
  [
    `people:
  - { id: «x-raj», name: Raj Patel }`,
    'bad-format',
    '"x-raj" cannot be an id; what begins with "x-" is kept for keys of your own.',
  ],
  [
    `people:
  - { id: «2nd-lead», name: Raj Patel }`,
    'bad-format',
    '"2nd-lead" is not an id. An id begins with a small letter and has only small letters, digits and hyphens.',
  ],
  [
    `people:
  - { id: «Zoë Ångström & Söhne», name: Zoë }`,
    'bad-format',
    '"Zoë Ångström & Söhne" is not an id; did you mean "zoe-angstrom-and-sohne"? An id begins with a small letter and has only small letters, digits and hyphens.',
    ['Replace with "zoe-angstrom-and-sohne"'],
  ],
  [
    `people:
  - { id: «aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa», name: Raj Patel }`,
    'bad-format',
    '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is too long for an id; at most 64 characters are allowed.',
  ],
  [
    `partners:
  - { id: northwind, name: Northwind, seeks: [«Late stage assets»] }
  - { id: helios, name: Helios }`,
    'bad-format',
    '"Late stage assets" is not a tag; did you mean "late-stage-assets"? A tag begins with a small letter and has only small letters, digits and hyphens.',
    ['Replace with "late-stage-assets"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-02-30» }]',
    'bad-format',
    '"2026-02-30" is no day of the calendar; February 2026 has 28 days.',
    ['Replace with "2026-02-28"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2027-02-29» }]',
    'bad-format',
    '"2027-02-29" is no day of the calendar; February 2027 has 28 days.',
    ['Replace with "2027-02-28"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-13-01» }]',
    'bad-format',
    '"2026-13-01" is no day of the calendar; a year has the months 01 to 12.',
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-04-31» }]',
    'bad-format',
    '"2026-04-31" is no day of the calendar; April 2026 has 30 days.',
    ['Replace with "2026-04-30"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-04-00» }]',
    'bad-format',
    '"2026-04-00" is no day of the calendar; a month begins with the day 01.',
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-4-3» }]',
    'bad-format',
    '"2026-4-3" is not a date; did you mean "2026-04-03"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «3.4.2026» }]',
    'bad-format',
    '"3.4.2026" is not a date; did you mean "2026-04-03"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «03/04/2026» }]',
    'bad-format',
    '"03/04/2026" is not a date; did you mean "2026-04-03" or "2026-03-04"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"', 'Replace with "2026-03-04"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «"April 3, 2026"» }]',
    'bad-format',
    '"April 3, 2026" is not a date; did you mean "2026-04-03"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-04-03T09:00:00Z» }]',
    'bad-format',
    '"2026-04-03T09:00:00Z" is not a date; did you mean "2026-04-03"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «20260403» }]',
    'bad-format',
    '"20260403" is not a date; did you mean "2026-04-03"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-04-03"'],
  ],
  [
    'actions: [{ what: Call Lea, due: «2026-04» }]',
    'bad-format',
    '"2026-04" names no day. A date is written YYYY-MM-DD, such as 2026-11-22.',
  ],
  [
    'actions: [{ what: Call Lea, due: «2026» }]',
    'bad-format',
    '"2026" names no month and day. A date is written YYYY-MM-DD, such as 2026-11-22.',
  ],
  [
    'actions: [{ what: Call Lea, due: «soon» }]',
    'bad-format',
    '"soon" is not a date. A date is written YYYY-MM-DD, such as 2026-11-22.',
  ],
  [
    'lifecycle: { history: [{ stage: form, from: «2025-14» }] }',
    'bad-format',
    '"2025-14" is no month of the calendar; a year has the months 01 to 12.',
  ],
  [
    'lifecycle: { history: [{ stage: form, from: «25» }] }',
    'bad-format',
    '"25" is not a date. A date here is written YYYY-MM-DD, YYYY-MM or YYYY.',
  ],
  [
    'lifecycle: { history: [{ stage: form, from: «2025-11-31» }] }',
    'bad-format',
    '"2025-11-31" is no day of the calendar; November 2025 has 30 days.',
    ['Replace with "2025-11-30"'],
  ],
  [
    'governance: { committees: [{ id: jsc, activeFrom: «lauch» }] }',
    'bad-format',
    '"lauch" is not a stage; did you mean "launch"? The stages are source, screen, structure, negotiate, form, launch, manage, transition, exit and closed; a date such as 2026-11-22 may stand here too.',
    ['Replace with "launch"'],
  ],
  [
    'governance: { committees: [{ id: jsc, activeFrom: «2026-02-31» }] }',
    'bad-format',
    '"2026-02-31" is no day of the calendar; February 2026 has 28 days.',
    ['Replace with "2026-02-28"'],
  ],
  [
    'escalation: { steps: [{ actors: [northwind], timeLimit: «5 business days» }] }',
    'bad-format',
    '"5 business days" is not a duration; did you mean "5bd"? A duration is a whole number and bd (business days), d, w, m or y, such as 30d.',
    ['Replace with "5bd"'],
  ],
  [
    'escalation: { steps: [{ actors: [northwind], timeLimit: «P2W» }] }',
    'bad-format',
    '"P2W" is not a duration; did you mean "2w"? A duration is a whole number and bd (business days), d, w, m or y, such as 30d.',
    ['Replace with "2w"'],
  ],
  [
    'escalation: { steps: [{ actors: [northwind], timeLimit: «30» }] }',
    'bad-format',
    '"30" is not a duration. A duration is a whole number and bd (business days), d, w, m or y, such as 30d.',
  ],
  [
    'escalation: { steps: [{ actors: [northwind], timeLimit: «a while» }] }',
    'bad-format',
    '"a while" is not a duration. A duration is a whole number and bd (business days), d, w, m or y, such as 30d.',
  ],
  [
    'exitPlan: { triggers: [{ kind: breach, cure: «never» }] }',
    'bad-format',
    '"never" is not a duration. A duration is a whole number and bd (business days), d, w, m or y, such as 30d, or the word none.',
  ],
  [
    'exitPlan: { triggers: [{ kind: breach, cure: «nome» }] }',
    'bad-format',
    '"nome" is not a duration; did you mean "none"? A duration is a whole number and bd (business days), d, w, m or y, such as 30d, or the word none.',
    ['Replace with "none"'],
  ],
  [
    'health: { cadence: «monthy» }',
    'bad-format',
    '"monthy" is not a cadence; did you mean "monthly"? A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.',
    ['Replace with "monthly"'],
  ],
  [
    'health: { cadence: «every 6 weeks» }',
    'bad-format',
    '"every 6 weeks" is not a cadence; did you mean "6w"? A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.',
    ['Replace with "6w"'],
  ],
  [
    'health: { cadence: «every quarter» }',
    'bad-format',
    '"every quarter" is not a cadence; did you mean "quarterly"? A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.',
    ['Replace with "quarterly"'],
  ],
  [
    'health: { cadence: «yearly» }',
    'bad-format',
    '"yearly" is not a cadence; did you mean "annual"? A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.',
    ['Replace with "annual"'],
  ],
  [
    'health: { cadence: «now and then» }',
    'bad-format',
    '"now and then" is not a cadence. A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.',
  ],
  [
    'links: [{ title: Plan, url: «"javascript:alert(1)"» }]',
    'bad-format',
    '"javascript:alert(1)" is not a link; a link is a web address that begins with https:// or http://, or a path such as ./plan.md.',
  ],
  [
    'links: [{ title: Plan, url: «/etc/passwd» }]',
    'bad-format',
    '"/etc/passwd" is not a link; a link is a web address that begins with https:// or http://, or a path such as ./plan.md.',
  ],
  [
    'people: [{ id: raj-patel, name: Raj, email: «raj at helios» }]',
    'bad-format',
    '"raj at helios" is not an e-mail address. It is written name@company.example.',
  ],
  [
    'projects: [{ id: p-1, name: One, budget: { currency: «€» } }]',
    'bad-format',
    '"€" is not a currency; did you mean "EUR"? A currency has three capital letters, such as EUR or USD.',
    ['Replace with "EUR"'],
  ],
  [
    'projects: [{ id: p-1, name: One, budget: { currency: «dollars» } }]',
    'bad-format',
    '"dollars" is not a currency. A currency has three capital letters, such as EUR or USD.',
  ],
  [
    `allianceConfig: 1
asOf: «22.11.2026»`,
    'bad-format',
    '"22.11.2026" is not a date; did you mean "2026-11-22"? A date is written YYYY-MM-DD, such as 2026-11-22.',
    ['Replace with "2026-11-22"'],
  ],
  [
    `allianceDirectory: 1
organisations: [{ id: «Helios Bio», name: Helios Bio }]`,
    'bad-format',
    '"Helios Bio" is not an id; did you mean "helios-bio"? An id begins with a small letter and has only small letters, digits and hyphens.',
    ['Replace with "helios-bio"'],
  ],
];
