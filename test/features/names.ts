// A small world of names for the tests of what finds and renames them: an alliance, another, and a directory.
import type { TextEdit } from 'vscode-languageserver-types';
import { lineStartsOf, offsetOf } from '../../server/src/yaml/position';
import { SOUND } from '../cli/alliance';

export const DIRECTORY = `allianceDirectory: 1
organisations: [{ id: acme-group, name: Acme Group }, { id: acme-labs, name: Acme Labs, parent: acme-group }]
people:
  - { id: ada, name: Ada Lind, organisation: acme-group }
  - { id: ben, name: Ben Rao, reportsTo: "ada" } # and 'ada' in a comment
`;

/** Names everything that has an id. */
export const NAMES = `${SOUND.replace('name: Acme }', 'name: Acme, organisation: acme-group, goals: [{ id: reach, kpis: [deals] }] }')}people:
  - { id: mia, name: Mia Low, partner: acme }
roles:
  acme:
    executiveSponsor: { person: mia, deputy: ada }
  'zenith': { businessLead: { person: ada } }
  joint: {}
governance:
  committees:
    - { id: jsc, name: Steering, members: [{ actor: acme.executiveSponsor }, { actor: "zenith.businessLead" }, { actor: mia }], reportsTo: acme.executiveSponsor }
  meetings: [{ of: jsc, date: 2026-03-16, attended: [mia, ada] }]
  decisionRights: [{ id: budget, what: Budget, lead: jsc }]
raci:
  - { activity: Plan, accountable: 'acme.executiveSponsor', responsible: [zenith.allianceManager, jsc] }
kpis:
  - { id: deals, name: Deals, owner: ada }
purpose: { value: [{ beneficiary: customer, statement: More }, { beneficiary: acme, statement: Less }] }
`;

/** Has an `ada` of its own. */
export const OWN = `${SOUND.replace('id: acme-zenith', 'id: own')}people: [{ id: ada, name: Ada Own }]
raci: [{ activity: Plan, accountable: ada }]
`;

/** Uses Ada of the directory; Windows line ends. */
export const WINDOWS = `${SOUND.replace('id: acme-zenith', 'id: windows')}raci:
  - activity: Plan # by ada
    accountable:   'ada'
    responsible: [ ada ,zenith ]
`.replaceAll('\n', '\r\n');

export const JSON_TEXT = `{ "alliance": 1, "id": "json", "name": "J",
  "partners": [{ "id": "acme" }, { "id": "zenith" }],
  "raci": [{ "activity": "Plan", "accountable": "ada" }], "roles": { "acme": { "businessLead": { "person": "ada" } } } }
`;

export const WORLD = {
  'a.alliance.yaml': NAMES,
  'j.alliance.json': JSON_TEXT,
  'o.alliance.yaml': OWN,
  'p.alliance-directory.yaml': DIRECTORY,
  'w.alliance.yaml': WINDOWS,
};

/** `WORLD` without a file that is asked about with a cursor in it. */
export function without(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(WORLD).filter(([each]) => each !== path));
}

/** A text with the cursor in a phrase of it: `'person: m<|>ia'` marks the first `person: mia`. */
export function at(text: string, phrase: string): string {
  const plain = phrase.replace('<|>', '');
  if (!text.includes(plain)) throw new Error(`${plain} does not stand in the text.`);
  return text.replace(plain, () => phrase);
}

/** A text after edits, which are in order and do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStartsOf(text);
  return [...edits].reverse().reduce((sum, { range, newText }) => {
    return sum.slice(0, offsetOf(text, starts, range.start)) + newText + sum.slice(offsetOf(text, starts, range.end));
  }, text);
}
