// Semantic tokens: names, words and days the format knows, comments that steer; and nothing of what YAML's colours tell.
import { describe, expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver-protocol/node';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { semanticTokens, semanticTokensOfRange } from '../../server/src/features/semanticTokens';
import { TOKEN_TYPES } from '../../server/src/features/semanticTokens/token';
import type { Range } from '../../server/src/yaml/position';
import { bigAlliance } from '../bench/bigAlliance';
import { SOUND } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { textIn, type ViewOptions, viewAt } from './view';

const { None, Cancelled } = CancellationToken;

/** Each token as `text type.modifier`. */
function tokens(content: string, options: ViewOptions & { readonly range?: Range } = {}): readonly string[] {
  const { view, params, text } = viewAt(content, options);
  const { range } = options;
  const found = range ? semanticTokensOfRange(view, { ...params, range }, None) : semanticTokens(view, params, None);
  return read(found, text, view.client.semanticTokens);
}

function read(
  { data }: SemanticTokens,
  text: string,
  legend = { types: [] as readonly string[], modifiers: [] as readonly string[] },
) {
  let [line, character] = [0, 0];
  const told: string[] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, ahead = 0, length = 0, type = 0, modifier = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + ahead : ahead;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const modifiers = legend.modifiers.filter((_, bit) => modifier & (1 << bit));
    told.push(`${textIn(text, range)} ${[legend.types[type], ...modifiers].join('.')}`);
  }
  return told;
}

/** Those behind the ones of `SOUND`. */
function below(lines: string, options?: ViewOptions) {
  const sound = tokens(SOUND);
  const all = tokens(SOUND + lines, options);
  expect(all.slice(0, sound.length)).toEqual(sound);
  return all.slice(sound.length);
}

test('ids where they are given and where they are used, in colours of their kind', () => {
  const lines = PEOPLED.split('\n');
  const line = (start: string) => lines.findIndex((each) => each.trim().startsWith(start));
  const at = (start: string) => tokens(PEOPLED, { range: wholeLine(line(start)) });
  expect(at('stage:')).toEqual(['manage enumMember']);
  expect(at('- id: acme')).toEqual(['acme namespace.declaration']);
  expect(at('goals:')).toEqual(['g-1 event.declaration', 'k-1 event']);
  expect(at('- { id: p-2')).toEqual(['p-2 variable.declaration', 'acme namespace', '2026-12-04 number']);
  expect(at('executiveSponsor:')).toEqual(['executiveSponsor type.declaration', 'p-2 variable', 'p-1 variable']);
  expect(at('- id: jsc')).toEqual(['jsc class.declaration']);
  expect(at('cadence:')).toEqual(['quarterly enumMember']);
  expect(at('- { actor: acme.exec')).toEqual(['acme namespace', 'executiveSponsor type']);
  expect(at('- { actor: zenith.bus')).toEqual(['zenith namespace', 'businessLead type']);
  expect(at('- { of: jsc, date: 2026-09')).toEqual([
    'jsc class',
    '2026-09-14 number',
    'p-2 variable',
    'amy-chan variable',
  ]);
  expect(at('- { id: dr-1')).toEqual([
    'dr-1 event.declaration',
    'reserved enumMember',
    'acme namespace',
    'zenith namespace',
  ]);
});

function wholeLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 999 } };
}

test('a partner as a key is named like anywhere else', () => {
  expect(below('roles:\n  acme: {}\n  joint: {}\n')).toEqual(['acme namespace']);
});

test('who has left is crossed out wherever named, and so is a role that nobody else holds', () => {
  const left = `people: [{ id: p-1, name: P, until: 2026-11-21 }]
roles: { acme: { businessLead: { person: p-1 } } }
raci: [{ activity: Plan, accountable: acme.businessLead }]
`;
  expect(below(left)).toEqual([
    'p-1 variable.declaration',
    '2026-11-21 number',
    'acme namespace',
    'businessLead type.declaration',
    'p-1 variable.deprecated',
    'acme namespace',
    'businessLead type.deprecated',
  ]);
  expect(below(left.replace('11-21', '11-22')).join()).not.toContain('deprecated');
});

test('what stands for nothing has no token: names, words, days, keys and texts', () => {
  expect(below('tier: huge\nnextReview: 2026-02-30\nactions: [{ what: acme, owner: nobody, due: soon }]\n')).toEqual(
    [],
  );
  expect(below('x-own: { stage: closed, due: 2026-11-22, owner: acme }\nnonsense: { due: 2026-11-22 }\n')).toEqual([]);
});

test('keys that are named as values', () => {
  expect(below('undisclosed: [risks, nonsense]\nagreement: { internal: [expires], expires: 2027-01-01 }\n')).toEqual([
    'risks property',
    'expires property',
    '2027-01-01 number',
  ]);
});

test('durations, months and years', () => {
  const lines =
    'escalation: { steps: [{ name: One, timeLimit: 10bd }] }\ngovernance: { committees: [{ id: c, cadence: 6w }] }\n';
  expect(below(lines)).toEqual(['10bd number', 'c class.declaration', '6w number']);
});

test('rules in a configuration', () => {
  const path = 'alliance.config.yaml';
  expect(tokens('allianceConfig: 1\nrules:\n  sponsor/missing: off\n  no/such: off\n', { path })).toEqual([
    'sponsor/missing function',
    'off enumMember',
    'off enumMember',
  ]);
});

describe('comments', () => {
  test('that steer: the word, the rules, the day', () => {
    const lines = `# alliance-ignore-next-line sponsor/missing, no/such until 2027-01-31: until the board decides
tier: growth # alliance-ignore-file kpi/*: sponsor/missing is not meant
# a word about sponsor/missing
# alliance-ignore: sponsor/missing
# alliance-ignore-file until/x until 2027-02-30
`;
    expect(below(lines)).toEqual([
      'alliance-ignore-next-line keyword',
      'sponsor/missing function',
      '2027-01-31 number',
      'growth enumMember',
      'alliance-ignore-file keyword',
      'kpi/* function',
      'alliance-ignore-file keyword',
    ]);
  });
});

describe('in the text', () => {
  test('quotes stay outside, and signs of two units count twice', () => {
    const lines = `people: [{ name: "🤝 Ada", id: "p-1" }]\nactions: [{ what: 🤝, owner: 'p-1' }]\n`;
    expect(below(lines)).toEqual(['p-1 variable.declaration', 'p-1 variable']);
  });

  test('line ends of Windows change nothing', () => {
    expect(tokens(PEOPLED.replaceAll('\n', '\r\n')).map((each) => each.replaceAll('\r', ''))).toEqual(tokens(PEOPLED));
  });

  test('texts of several lines and words spelled otherwise than they are read have none', () => {
    expect(below('tier: |\n  growth\n')).toEqual([]);
    expect(below('tier: "grow\\\n  th"\n')).toEqual([]);
    expect(below('tier: "gr\\u006fwth"\n')).toEqual([]);
  });

  test('an alias is told where it names somebody, and never twice', () => {
    const lines =
      'people: [{ id: &p p-1, name: P }]\nactions:\n  - &a { what: Plan, owner: *p, status: open }\n  - *a\n';
    expect(below(lines)).toEqual(['p-1 variable.declaration', '*p variable', 'open enumMember']);
  });

  test('JSON', () => {
    const text = '{ "alliance": 1, "stage": "closed",\r\n"partners": [{ "id": "acme" }], "roles": { "acme": {} } }';
    expect(tokens(text, { path: 'a.alliance.json' })).toEqual([
      'closed enumMember',
      'acme namespace.declaration',
      'acme namespace',
    ]);
  });

  test('broken text keeps those of the rest', () => {
    expect(below('tier: "gro\nactions:\n  - { owner: acme, due: 2026-11-22\n')).toEqual([
      'acme namespace',
      '2026-11-22 number',
    ]);
    for (let end = 0; end < PEOPLED.length; end += 37) expect(() => tokens(PEOPLED.slice(0, end))).not.toThrow();
  });
});

describe('clients', () => {
  test('get no words they do not know', () => {
    const semanticTokens = { types: ['variable'], modifiers: [], full: true, range: true };
    expect(tokens(`${SOUND}people: [{ id: p-1 }]\n`, { client: { semanticTokens } })).toEqual(['p-1 variable']);
  });

  test('that no longer wait get nothing', () => {
    const { view, params } = viewAt(PEOPLED);
    expect(semanticTokens(view, params, Cancelled)).toEqual({ data: [] });
  });

  test('get every kind in some place of a whole alliance', () => {
    const lines = `undisclosed: [risks]\n# alliance-ignore-file kpi/*: why\n`;
    const kinds = new Set(tokens(PEOPLED + lines).map((each) => each.split(' ').at(-1)?.split('.')[0]));
    expect([...kinds].sort()).toEqual([...TOKEN_TYPES].sort());
  });
});

test('a screen of twenty thousand lines is answered by itself', () => {
  const { view, params } = viewAt(bigAlliance(20_000));
  const range = { start: { line: 10_000, character: 0 }, end: { line: 10_060, character: 0 } };
  expect(semanticTokensOfRange(view, { ...params, range }, None).data.length).toBeGreaterThan(50);
});
