// Inlay hints: names beside ids, days beside dates, and none where the text says it or nobody asked.
import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import { inlayHints } from '../../server/src/features/inlayHints';
import { offsetOf } from '../../server/src/yaml/position';
import { bigAlliance } from '../bench/bigAlliance';
import { SOUND } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { type ViewOptions, viewAt } from './view';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

/** The lines that have hints, each hint in its place. */
function hinted(content: string, options: ViewOptions & { readonly range?: Range } = {}): string[] {
  const { view, text, params } = viewAt(content, options);
  const { lineStarts } = view.analysis.file.document;
  const hints = inlayHints(view, { ...params, range: options.range ?? ALL }, CancellationToken.None);
  let marked = text;
  for (const { position, label } of [...hints].reverse()) {
    const at = offsetOf(text, lineStarts, position);
    marked = `${marked.slice(0, at)}«${label}»${marked.slice(at)}`;
  }
  return marked.split(/\r?\n/).flatMap((line) => (line.includes('«') ? line.trim() : []));
}

const HINTED = [
  'goals: [{ id: g-1, statement: Fill the gap, kpis: [k-1«Filing readiness»] }]',
  '- { id: p-2, name: Tom Berg, partner: acme, until: 2026-12-04«in 12 days» }',
  'executiveSponsor: { person: p-2«Tom Berg», deputy: p-1«Inés Roth» }',
  'allianceManager: { person: p-1«Inés Roth», since: 2025-02-01, deputy: p-2«Tom Berg» }',
  'operatingTeam: [{ person: p-1«Inés Roth» }, { person: p-2«Tom Berg», function: clinical }, { title: Head of Data }]',
  '- { actor: acme.executiveSponsor«Tom Berg», voting: true }',
  '- { actor: zenith.businessLead«nobody yet» }',
  '- { of: jsc«Joint Steering Committee», date: 2026-09-14, attended: [p-2«Tom Berg», amy-chan] }',
  '- { of: jsc«Joint Steering Committee», date: 2026-12-10«in 18 days», planned: true }',
  'final: { mode: final-say, decider: acme, except: [dr-1«Amend the agreement», dr-2«Conduct of phase 3»] }',
  '- { activity: Plan, accountable: acme.allianceManager«Inés Roth», consulted: [acme.executiveSponsor«Tom Berg», zenith.allianceManager«Amy Chan»] }',
  '- { activity: Steer, accountable: acme.allianceManager«Inés Roth», informed: [jsc«Joint Steering Committee»] }',
  '- id: k-1«86 % of what was expected, amber»',
  'owner: acme.allianceManager«Inés Roth»',
  'target: { value: 100, by: 2027-10-31«in about 11 months» }',
  'milestones: [{ id: m-1, name: Read-out, due: 2026-11-19«3 days ago», status: planned }]',
  '- { id: a-1, what: Confirm the budget, owner: jsc«Joint Steering Committee», due: 2026-11-30«in 8 days», status: open }',
  '- { id: a-2, what: Send the data, owner: p-1«Inés Roth», due: 2026-10-30, status: done }',
];

test('names stand beside ids and days beside dates; not where the id says the name, nor about what is done', () => {
  expect(hinted(PEOPLED)).toEqual(HINTED);
});

test.each([
  ['thresholds: { red: 1, amber: 3, of: value }, actuals: [{ date: 2026-10-31, value: 2 }]', 'amber'],
  ['target: { value: 4 }, actuals: [{ date: 2026-10-31, value: 2 }]', '50 % of what was expected'],
])('beside a KPI stands what is known of it: %s', (rest, hint) => {
  const kpi = (id: string) => `kpis: [{ id: ${id}, name: Speed, direction: higher-is-better, ${rest} }]`;
  expect(hinted(`${SOUND}${kpi('k-1')}\n`)).toEqual([kpi(`k-1«${hint}»`)]);
});

test('of who holds a role and has left that is told', () => {
  const left = hinted(PEOPLED.replace('until: 2026-12-04', 'until: 2026-11-21'));
  expect(left).toContain('- { actor: acme.executiveSponsor«Tom Berg (left)», voting: true }');
});

test('line ends of Windows change nothing', () => {
  expect(hinted(PEOPLED.replaceAll('\n', '\r\n'))).toEqual(HINTED);
});

test('hints are like those of types, apart from the text', () => {
  const { view, params } = viewAt(PEOPLED);
  const range = { start: { line: 10, character: 0 }, end: { line: 13, character: 0 } };
  expect(inlayHints(view, { ...params, range }, CancellationToken.None)).toEqual([
    { position: { line: 12, character: 63 }, label: 'in 12 days', kind: 1, paddingLeft: true },
  ]);
});

test('only what is asked for is told, both ends included', () => {
  const line = PEOPLED.split('\n').findIndex((each) => each.includes('allianceManager: { person: p-1'));
  const range = (from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
  expect(hinted(PEOPLED, { range: range(0, 80) })).toEqual([HINTED[3]]);
  expect(hinted(PEOPLED, { range: range(0, 34) })).toEqual([
    'allianceManager: { person: p-1«Inés Roth», since: 2025-02-01, deputy: p-2 }',
  ]);
  expect(hinted(PEOPLED, { range: range(0, 33) })).toEqual([]);
});

test('a name that stands in the line already is not told again', () => {
  const text = PEOPLED.replace('status: open }', 'status: open } # Joint Steering Committee');
  expect(hinted(text)).toContain(
    '- { id: a-1, what: Confirm the budget, owner: jsc, due: 2026-11-30«in 8 days», status: open } # Joint Steering Committee',
  );
});

test.each([
  ['2026-11-21', 'yesterday'],
  ['2026-11-22', 'today'],
  ['2026-11-23', 'tomorrow'],
  ['2027-03-02', 'in 100 days'],
  ['2027-03-03', 'in about 3 months'],
  ['2016-11-22', 'about 10 years ago'],
])('%s is %s', (day, words) => {
  expect(hinted(`${SOUND}agreement: { expires: ${day} }\n`)).toEqual([`agreement: { expires: ${day}«${words}» }`]);
});

test('what is no day, or no date of ours, has no hint', () => {
  const text = `${SOUND}agreement: { expires: 2026-02-30 }\nx-own: { due: 2026-11-30 }\nnextMeeting: 2026-11-30\n`;
  expect(hinted(text)).toEqual([]);
});

test('people of a directory are named', () => {
  const files = { 'p.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: p-9, name: Ada Lind }]\n' };
  expect(hinted(`${SOUND}roles: { acme: { executiveSponsor: { person: p-9 } } }\n`, { files })).toEqual([
    'roles: { acme: { executiveSponsor: { person: p-9«Ada Lind» } } }',
  ]);
});

test('JSON has hints behind the quotes', () => {
  const people = '"people": [{ "id": "p-9", "name": "Ada Lind", "until": "2026-12-04" }]';
  const text = `{ "alliance": 1, ${people},\n"actions": [{ "owner": "p-9", "due": "2026-11-24" }] }`;
  expect(hinted(text, { path: 'a.alliance.json' })).toEqual([
    `{ "alliance": 1, ${people.replace('04"', '04"«in 12 days»')},`,
    '"actions": [{ "owner": "p-9"«Ada Lind», "due": "2026-11-24"«in 2 days» }] }',
  ]);
});

test('a name with marks that steer a screen is shown without them', () => {
  const text = `${SOUND}people: [{ id: p-9, name: "Ada\\u202e\\nLind" }]\nactions: [{ owner: p-9 }]\n`;
  expect(hinted(text)).toEqual(['actions: [{ owner: p-9«Ada[U+202E] Lind» }]']);
});

test('text that is broken keeps the hints of the rest', () => {
  const broken = PEOPLED.replace('status: planned }]', 'status: planned').replace(
    'function: clinical }',
    'function: "',
  );
  expect(hinted(broken)).toContain(HINTED[2]);
  for (let end = 0; end < PEOPLED.length; end += 37) expect(() => hinted(PEOPLED.slice(0, end))).not.toThrow();
});

test('a client that no longer waits gets nothing', () => {
  const { view, params } = viewAt(PEOPLED);
  expect(inlayHints(view, { ...params, range: ALL }, CancellationToken.Cancelled)).toEqual([]);
});

test('a line without end is answered whole', () => {
  const items = Array.from({ length: 20_000 }, (_, n) => `{ id: a-${n}, what: w, owner: p-9, due: 2026-11-24 }`);
  const text = `${SOUND}people: [{ id: p-9, name: Ada Lind }]\nactions: [${items.join(', ')}]\n`;
  const { view, params } = viewAt(text);
  expect(inlayHints(view, { ...params, range: ALL }, CancellationToken.None)).toHaveLength(40_000);
});

test('a screen of twenty thousand lines is answered by itself', () => {
  const { view, params } = viewAt(bigAlliance(20_000));
  const range = { start: { line: 10_000, character: 0 }, end: { line: 10_060, character: 0 } };
  const hints = inlayHints(view, { ...params, range }, CancellationToken.None);
  expect(hints.length).toBeGreaterThan(5);
  expect(hints.length).toBeLessThan(200);
});
