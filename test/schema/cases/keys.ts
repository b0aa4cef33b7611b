// Keys that are not known, and keys that are missing. One mistake each; `«` and `»` mark where it is told.
import type { Case } from '../judge';

export const KEYS: readonly Case[] = [
  [
    `roles:
  helios:
    «exectiveSponsor»: { person: raj-patel }`,
    'unknown-key',
    'Key "exectiveSponsor" is not known in roles of "helios"; did you mean "executiveSponsor"?',
    ['★ Rename to "executiveSponsor"'],
  ],
  [
    `«purpse»:
  why: Two assets need a commercial organisation.`,
    'unknown-key',
    'Key "purpse" is not known in an alliance; did you mean "purpose"?',
    ['★ Rename to "purpose"'],
  ],
  [
    `relationship:
  «shared_risk»: high`,
    'unknown-key',
    'Key "shared_risk" is not known in relationship; did you mean "sharedRisk"?',
    ['★ Rename to "sharedRisk"'],
  ],
  [
    `relationship:
  «SharedRisk»: high`,
    'unknown-key',
    'Key "SharedRisk" is not known in relationship; did you mean "sharedRisk"?',
    ['★ Rename to "sharedRisk"'],
  ],
  [
    `people:
  - { id: raj-patel, name: Raj, partner: helios, «organization»: helios-bio }`,
    'unknown-key',
    'Key "organization" is not known in "raj-patel" of people; did you mean "partner"?',
  ],
  [
    `people:
  - { id: raj-patel, name: Raj, «partners»: helios }`,
    'unknown-key',
    'Key "partners" is not known in "raj-patel" of people; did you mean "partner"?',
    ['★ Rename to "partner"'],
  ],
  [
    `lifecycle:
  «milestone»: [{ name: Read-out }]`,
    'unknown-key',
    'Key "milestone" is not known in lifecycle; did you mean "milestones"?',
    ['★ Rename to "milestones"'],
  ],
  [
    `governance:
  committees:
    - id: jsc
      chair: { mode: alternating, «cadence»: quarterly }`,
    'unknown-key',
    'Key "cadence" is not known in chair of "jsc"; it belongs one level up, in "jsc" of committees.',
  ],
  [
    `governance:
  committees:
    - id: jsc
      «perPartner»: 2`,
    'unknown-key',
    'Key "perPartner" is not known in "jsc" of committees; it belongs one level down, in "quorum".',
  ],
  [
    `kpis:
  - id: filing
    «value»: 90`,
    'unknown-key',
    'Key "value" is not known in "filing" of kpis; it belongs one level down, in "baseline", "target", "plan" or "actuals".',
  ],
  [
    `governance:
  committees:
    - id: jsc
      «frequency»: quarterly`,
    'unknown-key',
    'Key "frequency" is not known in "jsc" of committees; did you mean "cadence"?',
    ['Rename to "cadence"'],
  ],
  [
    `roles:
  helios:
    «relationshipManager»: { person: amy-chan }`,
    'unknown-key',
    'Key "relationshipManager" is not known in roles of "helios"; did you mean "allianceManager"?',
    ['Rename to "allianceManager"'],
  ],
  [
    `roles:
  helios:
    «manager»: { person: amy-chan }`,
    'unknown-key',
    'Key "manager" is not known in roles of "helios"; did you mean "allianceManager", "projectManager" or "operationsManager"?',
    ['Rename to "allianceManager"', 'Rename to "projectManager"', 'Rename to "operationsManager"'],
  ],
  [
    `roles:
  «executiveSponsor»: { person: raj-patel }`,
    'unknown-key',
    'Key "executiveSponsor" is not known in roles; it belongs one level down, under the id of a partner.',
  ],
  [
    `roles:
  «notes»: Helios names its team in May.`,
    'unknown-key',
    'Key "notes" is not known in roles; it belongs one level down, under the id of a partner.',
  ],
  [
    `exitPlan:
  lead: { «seat»: Chief Executive }`,
    'unknown-key',
    'Key "seat" is not known in lead of exitPlan; it belongs one level down, under the id of a partner.',
  ],
  [
    `escalation:
  final: { mode: joint, «colour»: blue }`,
    'unknown-key',
    'Key "colour" is not known in final of escalation. Its keys are mode, decider, except, by, rules, seat and clause; a key of your own begins with "x-".',
  ],
  [
    '«constructor»: x',
    'unknown-key',
    'Key "constructor" is not known in an alliance. A key of your own begins with "x-".',
  ],
  [
    '«__proto__»: { toString: 1 }',
    'unknown-key',
    'Key "__proto__" is not known in an alliance. A key of your own begins with "x-".',
  ],
  ['«"toString"»: x', 'unknown-key', 'Key "toString" is not known in an alliance. A key of your own begins with "x-".'],
  [
    `alliance: 1
«allianceDirectory»: 1
id: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'unknown-key',
    'Key "allianceDirectory" is not known in an alliance; it belongs at the top of a file of its own.',
  ],
  ['economics: { «goals»: [] }', 'unknown-key', 'Key "goals" is not known in economics; it belongs in "purpose".'],
  [
    `actions:
  - { what: Call Lea, «duedate»: 2026-12-01 }`,
    'unknown-key',
    'Key "duedate" is not known in "Call Lea" of actions; did you mean "due"?',
    ['Rename to "due"'],
  ],
  [
    `actions:
  - { «description»: Call Lea }`,
    'unknown-key',
    'Key "description" is not known in item 1 of actions; did you mean "what"?',
    ['Rename to "what"'],
  ],
  ['«x»: 1', 'unknown-key', 'Key "x" is not known in an alliance. A key of your own begins with "x-".'],
  [
    `partners:
  - { id: northwind, name: Northwind, «purpose»: growth }
  - { id: helios, name: Helios }`,
    'unknown-key',
    'Key "purpose" is not known in "northwind" of partners; it belongs one level up, in an alliance.',
  ],
  [
    '«"ta\\u202eg\\u0007"»: x',
    'unknown-key',
    'Key "ta[U+202E]g[U+0007]" is not known in an alliance. A key of your own begins with "x-".',
  ],
  [
    '«a key that is much longer than any key that the format knows and goes on»: x',
    'unknown-key',
    'Key "a key that is much longer than any key that the format knows…" is not known in an alliance. A key of your own begins with "x-".',
  ],
  [
    `actions:
  - { id: «a-1», due: 2026-12-01 }`,
    'missing-key',
    'Key "what" is missing in "a-1" of actions; every entry there needs it.',
    ['Insert "what"'],
  ],
  [
    `actions:
  - what: Call Lea
  - «due»: 2026-12-01`,
    'missing-key',
    'Key "what" is missing in item 2 of actions; every entry there needs it.',
    ['Insert "what"'],
  ],
  [
    `partners:
  - id: «northwind»
  - { id: helios, name: Helios }`,
    'missing-key',
    'Key "name" is missing in "northwind" of partners; every entry there needs "id" and "name".',
    ['Insert "name"'],
  ],
  [
    `partners:
  - { «self»: true }
  - { id: helios, name: Helios }`,
    'missing-key',
    'Keys "id" and "name" are missing in item 1 of partners; every entry there needs "id" and "name".',
    ['Insert "id" and "name"'],
  ],
  [
    `people:
  - { id: «raj-patel», partner: helios }`,
    'missing-key',
    'Neither "name" nor "title" stands in "raj-patel" of people; one of them is needed.',
    ['Insert "name"'],
  ],
  [
    `exitPlan:
  triggers:
    - { «notice»: 90d }`,
    'missing-key',
    'Key "kind" is missing in item 1 of triggers; every entry there needs it.',
    ['Insert "kind"'],
  ],
  [
    `alliance: «1»
id: northwind-helios
stage: manage
partners: [{ id: northwind, name: Northwind }, { id: helios, name: Helios }]`,
    'missing-key',
    'Key "name" is missing; an alliance needs "alliance", "id", "name", "stage" and "partners".',
    ['Insert "name"'],
  ],
  [
    'alliance: «1»',
    'missing-key',
    'Keys "id", "name", "stage" and "partners" are missing; an alliance needs "alliance", "id", "name", "stage" and "partners".',
    ['Insert "id", "name", "stage" and "partners"'],
  ],
  [
    `«allianceDirectory»:
organisations: []`,
    'wrong-type',
    '"allianceDirectory" is empty; write 1.',
  ],
  [
    `allianceConfig: 1
overrides:
  - { «files»: [a] }`,
    'missing-key',
    'Key "rules" is missing in item 1 of overrides; every entry there needs "files" and "rules".',
    ['Insert "rules"'],
  ],
  [
    `allianceDirectory: 1
people:
  - { id: «raj-patel», organisation: helios-bio }`,
    'missing-key',
    'Neither "name" nor "title" stands in "raj-patel" of people; one of them is needed.',
    ['Insert "name"'],
  ],
];
