// Values of the wrong kind, and words that are not among the values. One mistake each; `«` and `»` mark where it is told.
import type { Case } from '../judge';

export const VALUES: readonly Case[] = [
  ['«tier»:', 'wrong-type', '"tier" is empty; write strategic, growth or tactical, or leave the key out.'],
  [
    'stage: «~»',
    'wrong-type',
    '"stage" is empty; write source, screen, structure, negotiate, form, launch, manage, transition, exit or closed.',
  ],
  ['name: «""»', 'wrong-type', '"name" is empty; write a text.'],
  [
    `actions:
  - { what: Call Lea, «owner»: }`,
    'wrong-type',
    '"owner" is empty; write a role such as helios.allianceManager, a person, a committee or a partner, or leave the key out.',
  ],
  [
    `actions:
  - { what: Call Lea, owner: «"  "» }`,
    'wrong-type',
    '"owner" is empty; write a role such as helios.allianceManager, a person, a committee or a partner, or leave the key out.',
  ],
  [
    `partners:
  - { id: northwind, name: Northwind, self: «yes» }
  - { id: helios, name: Helios }`,
    'wrong-type',
    '"yes" is neither true nor false; did you mean "true"? "self" takes true or false.',
    ['Replace with true'],
  ],
  [
    `partners:
  - { id: northwind, name: Northwind, self: «"true"» }
  - { id: helios, name: Helios }`,
    'wrong-type',
    '"true" stands in quotes, which makes it a text. "self" takes true or false.',
    ['Replace with true'],
  ],
  [
    `partners:
  - { id: northwind, name: Northwind, self: «maybe» }
  - { id: helios, name: Helios }`,
    'wrong-type',
    '"maybe" is neither true nor false. "self" takes true or false.',
  ],
  [
    `risks:
  - { statement: Delay, likelihood: «high» }`,
    'wrong-type',
    '"high" is not a whole number; "likelihood" takes a whole number from 1 to 5.',
  ],
  [
    `risks:
  - { statement: Delay, likelihood: «"3"» }`,
    'wrong-type',
    '"3" stands in quotes, which makes it a text; "likelihood" takes a whole number from 1 to 5.',
    ['Replace with 3'],
  ],
  [
    `risks:
  - { statement: Delay, likelihood: «2.5» }`,
    'wrong-type',
    '"2.5" is not a whole number; "likelihood" takes a whole number from 1 to 5.',
  ],
  [
    `roles:
  helios:
    allianceManager: { person: amy-chan, allocation: «80%» }`,
    'wrong-type',
    '"80%" is not a number; "allocation" takes a number from 0 to 100.',
    ['Replace with 80'],
  ],
  [
    `relationship:
  form: «co-development»`,
    'wrong-type',
    '"co-development" stands where a list belongs; put the entries of "form" in brackets, or on lines of their own after dashes.',
    ['Make it a list'],
  ],
  [
    `kpis:
  - { id: filing, agreedBy: «northwind» }`,
    'wrong-type',
    '"northwind" stands where a list belongs; put the entries of "agreedBy" in brackets, or on lines of their own after dashes.',
    ['Make it a list'],
  ],
  [
    '«purpose»: [growth]',
    'wrong-type',
    '"purpose" takes a block of keys, but a list stands there; write its keys without dashes.',
  ],
  [
    'purpose: «growth»',
    'wrong-type',
    '"growth" stands where a block of keys belongs; "purpose" takes a block with keys such as "why", "what" and "how".',
  ],
  [
    `«partners»:
  northwind: { name: Northwind }
  helios: { name: Helios }`,
    'wrong-type',
    '"partners" takes a list, but a block of keys stands there; begin each entry with a dash.',
  ],
  [
    'roles: «none»',
    'wrong-type',
    '"none" stands where a block of keys belongs; "roles" takes a block with the id of each partner as a key.',
  ],
  [
    '«roles»: [helios]',
    'wrong-type',
    '"roles" takes a block of keys, but a list stands there; write the id of each partner as a key.',
  ],
  [
    'partners: [«northwind», helios]',
    'wrong-type',
    '"northwind" stands where a block of keys belongs; each item of "partners" takes a block with keys such as "id" and "name". So is it with one more item of the list.',
  ],
  [
    `actions:
  - «Call Lea»
  - { what: Call Raj }`,
    'wrong-type',
    '"Call Lea" stands where a block of keys belongs; each item of "actions" takes a block with the key "what".',
  ],
  ['«summary»: { de: Onkologie }', 'wrong-type', '"summary" takes a text, but a block of keys stands there.'],
  [
    `actions:
  - { what: Call Lea, owner: «12» }`,
    'wrong-type',
    '"12" cannot stand here; "owner" takes a role such as helios.allianceManager, a person, a committee or a partner, or a block with a seat.',
  ],
  [
    `actions:
  - { what: Call Lea, «owner»: [[a]] }`,
    'wrong-type',
    '"owner" takes a role such as helios.allianceManager, a person, a committee or a partner, or a block with a seat, but a list stands there.',
  ],
  [
    `actions:
  - what: Call Lea
  - «[a, b]»`,
    'wrong-type',
    'Item 2 of "actions" takes a block with the key "what", but a list stands there; write its keys without dashes.',
  ],
  [
    `alliance: «"1"»
id: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'wrong-type',
    '"1" stands in quotes, which makes it a text; the version is written "alliance: 1".',
    ['Replace with 1'],
  ],
  [
    `«alliance»:
id: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'wrong-type',
    '"alliance" is empty; write 1.',
  ],
  [
    `«- alliance: 1»
- id: a`,
    'wrong-type',
    'This file begins with a list; it must be a block of keys that begins with "alliance: 1".',
  ],
  [
    '«Alliance of Northwind and Helios»',
    'wrong-type',
    'This file holds only "Alliance of Northwind and Helios"; it must be a block of keys that begins with "alliance: 1".',
  ],
  [
    'raci: [{ activity: Plan, accountable: «true» }]',
    'wrong-type',
    '"true" cannot stand here; "accountable" takes a role such as helios.allianceManager, a person, a committee or a partner, or a block with a seat, or a list of several.',
  ],
  [
    'raci: [{ activity: Plan, accountable: [«[helios]»] }]',
    'wrong-type',
    'Item 1 of "accountable" takes a role such as helios.allianceManager, a person, a committee or a partner, or a block with a seat, but a list stands there.',
  ],
  [
    'stage: «manag»',
    'unknown-value',
    '"manag" is not a value of "stage"; did you mean "manage"? The values are source, screen, structure, negotiate, form, launch, manage, transition, exit and closed.',
    ['Replace with "manage"'],
  ],
  [
    'stage: «Manage»',
    'unknown-value',
    '"Manage" is not a value of "stage"; did you mean "manage"? The values are source, screen, structure, negotiate, form, launch, manage, transition, exit and closed.',
    ['Replace with "manage"'],
  ],
  [
    'relationship: { closeness: «cooperative» }',
    'unknown-value',
    '"cooperative" is not a value of "closeness"; did you mean "co-operative"? The values are tactical, co-operative, collaborative, interdependent and integrated.',
    ['Replace with "co-operative"'],
  ],
  [
    'relationship: { form: [«joint_venture»] }',
    'unknown-value',
    '"joint_venture" is not a value of "form"; did you mean "joint-venture"? The values are transactional, supply, license, reseller, research, consortium, co-development, co-marketing, equity and joint-venture.',
    ['Replace with "joint-venture"'],
  ],
  [
    'tier: «important»',
    'unknown-value',
    '"important" is not a value of "tier". The values are strategic, growth and tactical.',
  ],
  [
    `people:
  - { id: raj-patel, name: Raj, level: «5» }`,
    'unknown-value',
    '"5" is not a value of "level". The values are executive, senior, manager and specialist.',
  ],
  [
    `roles:
  helios:
    operatingTeam: [{ person: lea-stone, function: «clinic» }]`,
    'unknown-value',
    '"clinic" is not a value of "function"; did you mean "clinical"?',
    ['Replace with "clinical"'],
  ],
  [
    `roles:
  helios:
    operatingTeam: [{ person: lea-stone, function: «astrology» }]`,
    'unknown-value',
    '"astrology" is not a value of "function". Values are clinical, regulatory, manufacturing, research and 13 more.',
  ],
  [
    'actions: [{ what: Call Lea, status: «completed» }]',
    'unknown-value',
    '"completed" is not a value of "status"; did you mean "done"? The values are open, done and dropped.',
    ['Replace with "done"'],
  ],
  [
    `allianceConfig: 1
rules: { kpi/stale: «loud» }`,
    'unknown-value',
    '"loud" is not a value of "kpi/stale". The values are error, warning, info, hint and off.',
  ],
  [
    `allianceConfig: 1
rules: { kpi/stale: { level: «Error» } }`,
    'unknown-value',
    '"Error" is not a value of "level"; did you mean "error"? The values are error, warning, info, hint and off.',
    ['Replace with "error"'],
  ],
  [
    'undisclosed: [«econmics»]',
    'unknown-value',
    '"econmics" is no key of an alliance, so that it keeps nothing undisclosed; did you mean "economics"?',
    ['Replace with "economics"'],
  ],
  [
    'internal: [«riscs»]',
    'unknown-value',
    '"riscs" is no key of an alliance, so that it keeps nothing internal; did you mean "risks"?',
    ['Replace with "risks"'],
  ],
  [
    'stage: «managing»',
    'unknown-value',
    '"managing" is not a value of "stage"; did you mean "manage"? The values are source, screen, structure, negotiate, form, launch, manage, transition, exit and closed.',
    ['Replace with "manage"'],
  ],
  [
    'governance: { committees: [{ id: jsc, chair: { mode: «rotating» } }] }',
    'unknown-value',
    '"rotating" is not a value of "mode"; did you mean "alternating"? The values are fixed, co-chairs and alternating.',
    ['Replace with "alternating"'],
  ],
  [
    `allianceConfig: 1
rules: { kpi/stale: «warn» }`,
    'unknown-value',
    '"warn" is not a value of "kpi/stale"; did you mean "warning"? The values are error, warning, info, hint and off.',
    ['Replace with "warning"'],
  ],
];
