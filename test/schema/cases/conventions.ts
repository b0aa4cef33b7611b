// Ranges, modes, undisclosed keys, versions. One mistake each; `«` and `»` mark where it is told.
import type { Case } from '../judge';

export const CONVENTIONS: readonly Case[] = [
  [
    'risks: [{ statement: Delay, impact: «7» }]',
    'out-of-range',
    '"7" is too high; "impact" takes a whole number from 1 to 5.',
    ['Replace with 5'],
  ],
  [
    'risks: [{ statement: Delay, impact: «0» }]',
    'out-of-range',
    '"0" is too low; "impact" takes a whole number from 1 to 5.',
    ['Replace with 1'],
  ],
  [
    'risks: [{ statement: Delay, impact: «-1» }]',
    'out-of-range',
    '"-1" is too low; "impact" takes a whole number from 1 to 5.',
    ['Replace with 1'],
  ],
  [
    '«partners»: [{ id: northwind, name: Northwind }]',
    'out-of-range',
    '"partners" has one entry; it needs two partners or more.',
    ['Add what is missing'],
  ],
  [
    '«partners»: []',
    'out-of-range',
    '"partners" is an empty list; it needs two partners or more.',
    ['Add what is missing'],
  ],
  [
    'governance: { counterparts: [{ «between»: [northwind.businessLead] }] }',
    'out-of-range',
    '"between" has one entry; it needs two entries or more.',
    ['Add what is missing'],
  ],
  [
    'economics: { returns: [{ shares: { northwind: «120», helios: 20 } }] }',
    'out-of-range',
    '"120" is too high; "northwind" takes a number from 0 to 100.',
    ['Replace with 100'],
  ],
  [
    `allianceConfig: 1
overrides: [{ «files»: [], rules: { kpi/stale: off } }]`,
    'out-of-range',
    '"files" is an empty list; it needs one entry or more.',
  ],
  [
    `allianceConfig: 1
health: { minRespondents: «0» }`,
    'out-of-range',
    '"0" is too low; "minRespondents" takes a whole number of 1 or more.',
    ['Replace with 1'],
  ],
  [
    'escalation: { final: { mode: joint, «decider»: northwind } }',
    'wrong-mode',
    '"decider" has no meaning in final of escalation where "mode" is "joint"; it belongs to "final-say".',
    ['Replace with "final-say"'],
  ],
  [
    'escalation: { final: { mode: joint, «decider»: northwind, except: [d-1] } }',
    'wrong-mode',
    '"decider" and "except" have no meaning in final of escalation where "mode" is "joint"; they belong to "final-say".',
    ['Replace with "final-say"'],
  ],
  [
    'escalation: { «final»: { mode: final-say } }',
    'wrong-mode',
    'Key "decider" is missing in final of escalation; it is needed where "mode" is "final-say".',
  ],
  [
    'escalation: { final: { mode: arbitration, «decider»: northwind, seat: Geneva, by: [] } }',
    'wrong-mode',
    '"decider" and "by" have no meaning in final of escalation where "mode" is "arbitration".',
  ],
  [
    'governance: { decisionRights: [{ id: «d-1», matter: Budget, mode: reserved }] }',
    'wrong-mode',
    'Key "approvalOf" is missing in "d-1" of decisionRights; it is needed where "mode" is "reserved".',
  ],
  [
    'governance: { decisionRights: [{ id: d-1, matter: Budget, mode: joint, «lead»: helios }] }',
    'wrong-mode',
    '"lead" has no meaning in "d-1" of decisionRights where "mode" is "joint"; it belongs to "lead-decides".',
    ['Replace with "lead-decides"'],
  ],
  [
    'governance: { committees: [{ id: jsc, chair: { mode: fixed, «every»: 1y } }] }',
    'wrong-mode',
    '"every" has no meaning in chair of "jsc" where "mode" is "fixed"; it belongs to "alternating".',
    ['Replace with "alternating"'],
  ],
  [
    'governance: { committees: [{ id: jsc, «chair»: { mode: co-chairs } }] }',
    'wrong-mode',
    'Key "actors" is missing in chair of "jsc"; it is needed where "mode" is "co-chairs".',
  ],
  [
    'exitPlan: { triggers: [{ kind: expiry, «kpi»: filing }] }',
    'wrong-mode',
    '"kpi" has no meaning in "expiry" of triggers where "kind" is "expiry"; it belongs to "kpi".',
    ['Replace with "kpi"'],
  ],
  [
    'agreement: { renewal: { mode: automatic, «decideBefore»: 90d } }',
    'wrong-mode',
    '"decideBefore" has no meaning in renewal of agreement where "mode" is "automatic"; it belongs to "by-decision".',
    ['Replace with "by-decision"'],
  ],
  [
    `summary: Two assets.
undisclosed: [«summary»]`,
    'disclosed',
    '"summary" is listed as undisclosed and written all the same; what is written here is disclosed.',
    ['★ Remove "summary" from the list'],
  ],
  [
    `agreement:
  undisclosed: [expires, «initialTerm»]
  initialTerm: 7y`,
    'disclosed',
    '"initialTerm" is listed as undisclosed and written all the same; what is written here is disclosed.',
    ['★ Remove "initialTerm" from the list'],
  ],
  [
    `agreement:
  undisclosed:
    - «initialTerm»
  initialTerm: 7y`,
    'disclosed',
    '"initialTerm" is listed as undisclosed and written all the same; what is written here is disclosed.',
    ['★ Remove "initialTerm" from the list'],
  ],
  [
    `alliance: «2»
id: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'wrong-file',
    '"2" is no known version of the format; this checker knows version 1, written "alliance: 1".',
    ['Replace with 1'],
  ],
  [
    `alliance: «yes»
id: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'wrong-file',
    '"yes" is no known version of the format; this checker knows version 1, written "alliance: 1".',
    ['Replace with 1'],
  ],
  [
    `«id»: a
name: A
stage: manage
partners: [{ id: b, name: B }, { id: c, name: C }]`,
    'missing-key',
    'Key "alliance" is missing; an alliance begins with the line "alliance: 1".',
    ['Insert "alliance: 1"'],
  ],
];
