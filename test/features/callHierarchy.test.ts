// The escalation ladder, up and down.
import { expect, test } from 'vitest';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/callHierarchy';
import { SOUND } from '../cli/alliance';
import { textIn, type ViewOptions, viewAt } from './view';

const LADDER = `${SOUND}people:
  - { id: ada, name: Ada Lind, partner: acme }
roles:
  acme: { allianceManager: { person: ada } }
governance:
  committees: [{ id: jsc, name: Joint Steering Committee }]
escalation:
  steps:
    - name: Working level
      actors: [acme.allianceManager, { seat: Counsel, partner: zenith }]
      timeLimit: 5bd
    - { name: Committee, actors: [jsc], timeLimit: 1m }
    - { actors: [nobody] }
  final: { mode: final-say, decider: acme }
issues:
  - { what: Late data, step: 2 }
`;

function prepared(marked: string, options?: ViewOptions) {
  const { view, text, params } = viewAt(marked, options);
  const [item] = prepareCallHierarchy(view, params) ?? [];
  return { view, text, item };
}

const shownAs = ({ name, detail }: CallHierarchyItem) => (detail === undefined ? name : `${name}: ${detail}`);

const RUNGS = [
  'Working level: Alliance manager of Acme, Counsel · 5 business days',
  'Committee: Joint Steering Committee · 1 month',
  'Step 3: nobody',
  'Final say: Acme · final-say',
];

test.each([
  ['in a step', 'timeLimit: 5bd', 0],
  ['on the dash of one', '- { name: Committee', 1],
  ['on the issue that is on it', 'step: 2', 1],
  ['on the final say', 'final: {', 3],
  ['on the ladder as a whole', 'escalation:', 0],
  ['on its steps', 'steps:', 0],
])('the cursor %s', (_where, at, rung) => {
  const cursor = at.startsWith('step: ') ? `${at}<|>` : `<|>${at}`;
  const { item } = prepared(LADDER.replace(at, cursor));
  expect(item && shownAs(item)).toBe(RUNGS[rung]);
});

test('up to the final say and down again, each by its time limit', () => {
  const { view, text, item } = prepared(LADDER.replace('Working', '<|>Working'));
  const up: string[] = [];
  let at = item;
  let top = item;
  while (at) {
    const [call] = outgoingCalls(view, { item: at });
    if (call) up.push(`${textIn(text, call.fromRanges[0])} → ${shownAs(call.to)}`);
    top = at;
    at = call?.to;
  }
  expect(up).toEqual([`5bd → ${RUNGS[1]}`, `1m → ${RUNGS[2]}`, `{ actors: [nobody] } → ${RUNGS[3]}`]);
  const down: string[] = [];
  for (at = top; at; ) {
    const [call] = incomingCalls(view, { item: at });
    if (call) down.push(`${textIn(text, call.fromRanges[0])} ← ${shownAs(call.from)}`);
    at = call?.from;
  }
  expect(down).toEqual([`{ actors: [nobody] } ← ${RUNGS[2]}`, `1m ← ${RUNGS[1]}`, `5bd ← ${RUNGS[0]}`]);
});

test('an item shows the step and selects its name', () => {
  const { text, item } = prepared(LADDER.replaceAll('\n', '\r\n').replace('Working', '<|>Working'));
  expect(item?.uri).toBe('file:///work/a.alliance.yaml');
  expect(textIn(text, item?.selectionRange)).toBe('Working level');
  expect(textIn(text, item?.range)).toMatch(/^name: Working level\r\n[\s\S]*timeLimit: 5bd$/);
});

test('JSON', () => {
  const json =
    '{ "alliance": 1, "escalation": { "steps": [{ "name": "Le<|>ads", "actors": ["x"] }, { "name": "Top" }] } }';
  const { view, item } = prepared(json, { path: 'a.alliance.json' });
  expect(item && outgoingCalls(view, { item }).map(({ to }) => shownAs(to))).toEqual(['Top']);
});

test('a step that went away meanwhile calls nobody, nor does what is no item of ours', () => {
  const { item } = prepared(LADDER.replace('final:', '<|>final:'));
  const { view } = viewAt(`${SOUND}escalation: { steps: [{ name: Only, actors: [acme] }] }\n`);
  const strange = [{ rung: 'x' }, { rung: -5 }, { rung: 0.5 }, null, 3].map((data) => ({ ...item, data }));
  for (const each of [item, ...strange] as CallHierarchyItem[]) {
    expect(outgoingCalls(view, { item: each })).toEqual([]);
    expect(incomingCalls(view, { item: each })).toEqual([]);
  }
});

test.each([
  ['elsewhere', LADDER.replace('Ada', 'A<|>da')],
  ['in an empty file', '<|>'],
  ['in a ladder without steps', `${SOUND}escalation:<|>\n`],
  ['in a ladder that is a text', `${SOUND}escalation: up<|>\n`],
  ['in a broken text', `${SOUND}escalation: [<|>\n  - {`],
])('%s there is no ladder to climb', (_where, text) => {
  expect(prepared(text).item).toBeUndefined();
});

test('a ladder over which a text is broken is still climbed', () => {
  const { item } = prepared(LADDER.replace('name: Ada Lind', 'name: "Ada').replace('Working', '<|>Working'));
  expect(item?.name).toBe('Working level');
});

test('directories have none', () => {
  expect(prepared('allianceDirectory: 1\n', { path: 'a.alliance-directory.yaml' }).item).toBeUndefined();
});
