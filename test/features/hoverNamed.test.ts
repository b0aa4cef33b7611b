// Hover on names: who or what is meant, wherever it is named or defined, and only as text.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover';
import { bigAlliance } from '../bench/bigAlliance';
import { SOUND } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { type ViewOptions, viewAt } from './view';

/** What is told before the key is explained. */
function told(marked: string, options?: ViewOptions): string | undefined {
  const { view, params } = viewAt(marked, options);
  const contents = hover(view, params)?.contents;
  if (!MarkupContent.is(contents)) return undefined;
  return contents.value.split(/\n\n(?:\*\*)?[a-zA-Z]+(?:\*\*)?: [A-Z]/)[0];
}

/** With the cursor in the peopled alliance, at its mark in a piece of it. */
function at(piece: string, options?: ViewOptions): string | undefined {
  expect(PEOPLED).toContain(piece.replace('<|>', ''));
  return told(PEOPLED.replace(piece.replace('<|>', ''), piece), options);
}

const INES = `**Inés Roth**, Alliance Director, Acme Pharma

- deputy of Tom Berg (Executive sponsor of Acme Pharma)
- Alliance manager of Acme Pharma, since 2025-02-01
- Operating team of Acme Pharma`;

test.each(['person: p-<|>1, since', 'deputy: p-1<|> }', '<|>p-1, due', 'id: p<|>-1'])(
  'a person has name, position, side, and every role: %s',
  (piece) => {
    expect(at(piece)).toBe(INES);
  },
);

test('a person has a term of office and seats, those of the roles included', () => {
  expect(at('person: p-<|>2, deputy')).toBe(`**Tom Berg**, Acme Pharma

- in the job until 2026-12-04 (in 12 days)
- Executive sponsor of Acme Pharma, until 2026-12-04 (in 12 days)
- deputy of Inés Roth (Alliance manager of Acme Pharma)
- Operating team of Acme Pharma, until 2026-12-04 (in 12 days)
- seat in Joint Steering Committee, with a vote`);
});

test('a role has its holder, since when, a deputy and its part in the activities', () => {
  const manager = `**Alliance manager of Acme Pharma**: Inés Roth, Alliance Director

- since 2025-02-01
- deputy: Tom Berg
- accountable in 2`;
  expect(at('accountable: acme.alliance<|>Manager, consulted')).toBe(manager);
  expect(at('alliance<|>Manager: { person: p-1')).toBe(manager);
});

test('a group has all who are in it', () => {
  expect(at('operating<|>Team')).toBe(`**Operating team of Acme Pharma**: 3 people

- Inés Roth, Alliance Director
- Tom Berg, clinical
- Head of Data`);
});

test('a role that nobody holds says so', () => {
  expect(at('actor: zenith.business<|>Lead')).toBe('**zenith.businessLead**: nobody yet');
  const text = `${SOUND}roles: { acme: { business<|>Lead: {} } }\n`;
  expect(told(text)).toBe('**Business lead of Acme**: nobody yet');
});

test('a committee has its kind, its meetings and its members by name', () => {
  expect(at('of: j<|>sc, date: 2026-09')).toBe(`**Joint Steering Committee**, steering committee

- meets quarterly, last on 2026-09-14 (69 days ago), next on 2026-12-10 (in 18 days)
- members: 4
- Tom Berg, Executive sponsor of Acme Pharma, with a vote
- Amy Chan, Zenith, with a vote
- Head of Data, Zenith
- nobody yet, zenith.businessLead`);
});

test('of a member who has left that is told', () => {
  const text = PEOPLED.replace('until: 2026-12-04', 'until: 2026-11-21').replace('id: jsc', 'id: j<|>sc');
  expect(told(text)).toContain('\n- Tom Berg (left), Executive sponsor of Acme Pharma, with a vote\n');
});

test('a KPI has its target, its latest figure and how much of the expected that is', () => {
  expect(at('kpis: [k-<|>1]')).toBe(`**Filing readiness**, operational

- target: 100 percent by 2027-10-31 (in about 11 months)
- latest: 43 percent on 2026-10-31
- \`████████░░\` 86 % of the 50 expected then, amber
- counts 74 of 100 in the health of the alliance`);
});

test.each([
  ['target: { value: 3 }', '- target: 3'],
  ['target: { min: 1, max: 2 }', '- target: 1 to 2'],
  ['target: { min: 1 }', '- target: at least 1'],
  ['target: { max: 2 }', '- target: at most 2'],
  ['target: {}', undefined],
])('the target of a KPI in words: %s', (target, words) => {
  const text = `${SOUND}kpis: [{ id: k<|>-1, name: Speed, ${target} }]\n`;
  expect(told(text)).toBe(words === undefined ? '**Speed**' : `**Speed**\n\n${words}`);
});

test.each([
  [4, '`██████████` 100 %', 100],
  [3.99, '`█████████░` 100 %', 100],
  [8, '`██████████` 200 %', 100],
  [2, '`█████░░░░░` 50 %', 50],
  [0, '`░░░░░░░░░░` 0 %', undefined],
])('the bar of %s of 4 is full only where all is attained', (value, bar, score) => {
  const actuals = `actuals: [{ date: 2026-01-01, value: ${value} }]`;
  const text = `${SOUND}kpis: [{ id: k<|>-1, name: Speed, target: { value: 4 }, ${actuals} }]\n`;
  expect(told(text)).toBe(`**Speed**

- target: 4
- latest: ${value} on 2026-01-01
- ${bar} of the 4 expected then${score === undefined ? '' : `\n- counts ${score} of 100 in the health of the alliance`}`);
});

test.each([
  [
    'approvalOf: [ac<|>me',
    '**Acme Pharma**, the side that keeps this file\n\n- executive sponsor: Tom Berg\n- alliance manager: Inés Roth',
  ],
  ['partner: zen<|>ith }\n  meetings', '**Zenith**\n\n- alliance manager: Amy Chan'],
  ['id: g-<|>1', '**Fill the gap**, a goal of Acme Pharma\n\n- measured by Filing readiness'],
  ['except: [dr-<|>1', '**Amend the agreement**: needs the approval of Acme Pharma and Zenith'],
  ['dr-2<|>] }', '**Conduct of phase 3**: Zenith decides'],
])('partners, goals and decision rights in short: %s', (piece, words) => {
  const whole = PEOPLED.includes(piece.replace('<|>', '')) ? piece : 'partner: zen<|>ith }\n';
  expect(at(whole)).toBe(words);
});

test('of a person of a directory the roles in other alliances are told, of one of the file they are not', () => {
  const files = {
    'p.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: p-9, name: Ada Lind }]\n',
    'b.alliance.yaml':
      'alliance: 1\nid: b\nname: Acme *and* Borea\nroles: { acme: { businessLead: { person: p-9 } } }\n',
  };
  const text = `${SOUND}roles: { acme: { executiveSponsor: { person: p<|>-9 } } }\n`;
  const card = '**Ada Lind**\n\n- Executive sponsor of Acme';
  expect(told(text, { files })).toBe(`${card}\n- Business lead in Acme \\*and\\* Borea`);
  const own = `${text}people: [{ id: p-9, name: Ada Own }]\n`;
  expect(told(own, { files })).not.toContain('Borea');
});

test('a person of a directory is known by it, and in it by the roles in all alliances', () => {
  const directory = 'allianceDirectory: 1\npeople: [{ id: p-9, name: Ada Lind, title: CEO }]\n';
  const text = `${SOUND}roles: { acme: { executiveSponsor: { person: p-9 } } }\n`;
  const path = 'p.alliance-directory.yaml';
  expect(told(text.replace('p-9', 'p<|>-9'), { files: { [path]: directory } })).toBe(
    '**Ada Lind**, CEO\n\n- Executive sponsor of Acme',
  );
  expect(told(directory.replace('p-9', 'p<|>-9'), { path, files: { 'a.alliance.yaml': text } })).toBe(
    '**Ada Lind**, CEO\n\n- Executive sponsor in Acme and Zenith',
  );
});

test('a statement is told as a whole, and a book is cut', () => {
  const goal = (statement: string) =>
    told(`${SOUND}purpose: { goals: [{ id: g<|>-9, statement: ${statement} }] }\n`, {
      client: { markdownHover: false },
    });
  expect(goal('word '.repeat(20))).toBe(`${'word '.repeat(20).trim()}, a shared goal`);
  expect(goal('word'.repeat(1_000))).toBe(`${'word'.repeat(75)}…, a shared goal`);
});

test('names are text, whatever stands in them', () => {
  for (const name of [
    ...['**x**', '<img src=x onerror=y>', '[a](javascript:b)', '`a`', 'a_b_ *c*', '# a', '- a', '1. a', '~~a~~'],
    ...['\\*a', '&lt;', '| a | b |', '![a](b)', '$(zap)', 'a\\'],
  ]) {
    const text = `${SOUND}people: [{ id: p-<|>9, name: '${name}', title: '${name} too' }]\n`;
    const value = told(text) ?? '';
    const tree = fromMarkdown(value, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    expect(tree.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: name }] },
          { type: 'text', value: `, ${name} too` },
        ],
      },
    ]);
    expect(told(text, { client: { markdownHover: false } })).toBe(`${name}, ${name} too`);
  }
});

// Editors look for addresses in the source; what was escaped is none to them.
test.each([
  ['https://a.example', 'https\\://a.example'],
  ['WWW.a.example', 'WWW\\.a.example'],
  ['a@b.example', 'a\\@b.example'],
])('an address in a name is no link: %s', (name, escaped) => {
  expect(told(`${SOUND}people: [{ id: p<|>-9, name: '${name}' }]\n`)).toBe(`**${escaped}**`);
});

test('a client that shows no marks gets none', () => {
  expect(at('kpis: [k-<|>1]', { client: { markdownHover: false } })).toBe(`Filing readiness, operational

- target: 100 percent by 2027-10-31 (in about 11 months)
- latest: 43 percent on 2026-10-31
- ████████░░ 86 % of the 50 expected then, amber
- counts 74 of 100 in the health of the alliance`);
});

test('line ends of Windows, JSON and broken text change nothing', () => {
  expect(told(PEOPLED.replace('id: p-1', 'id: p<|>-1').replaceAll('\n', '\r\n'))).toBe(INES);
  expect(told(PEOPLED.replace('id: p-1', 'id: p<|>-1').replace('status: planned }]', 'status: "'))).toBe(INES);
  const json = '{ "alliance": 1, "people": [{ "id": "p-9", "name": "Ada" }], "actions": [{ "owner": "p<|>-9" }] }';
  expect(told(json, { path: 'a.alliance.json' })).toBe('**Ada**');
});

test('who has many roles is told in a few lines, and in long files too', () => {
  const text = bigAlliance(20_000).replace('owner: person-1,', 'owner: person-<|>1,');
  const { view, params } = viewAt(text);
  expect(hover(view, params)).not.toBe(null);
  const items = Array.from({ length: 14 }, (_, n) => `{ title: T${n} }`).join(', ');
  const group = told(`${SOUND}roles: { acme: { operating<|>Team: [${items}] } }\n`);
  expect(group?.split('\n')).toHaveLength(2 + 11);
  expect(group?.split('\n').at(-1)).toBe('- and 4 more');
});
