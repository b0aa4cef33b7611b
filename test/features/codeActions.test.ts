// Code actions: which are offered where, what they do, and that they leave a sound text.
import { describe, expect, test } from 'vitest';
import { diagnosticsOf } from '../../server/src/features/diagnostics';
import { renamed, SOUND } from '../cli/alliance';
import { actionsAt, taken } from './codeActions';

const ACTIVE = SOUND.replace('stage: closed', 'stage: manage');
const MISSPELT = SOUND.replace('name: Acme and', 'n<|>mae: Acme and');
/** Two comments with nothing to silence, each with a safe fix. */
const IDLE = `# alliance-ignore-file kpi/<|>missing: a\n\n# alliance-ignore-file exit/missing: b\n${SOUND}`;
const COMMITTEE = `${ACTIVE}governance:
  committees:
    - id: jsc
      name: Joint <|>Steering Committee
      kind: steering
      cadence: quarterly
`;
/** The same, with a finding at the cursor. */
const OVERDUE = COMMITTEE.replace('<|>', '').replace('quarterly', 'quar<|>terly\n      lastMet: 2026-01-02');

describe('fixes', () => {
  test('are edits of this version, linked to what the client shows', () => {
    const { titled, view, text } = actionsAt(MISSPELT);
    const action = titled('Rename to "name"');
    const [finding] = view.analysis.findings.filter(({ ruleId }) => ruleId === 'schema/unknown-key');
    expect(action).toEqual({
      title: 'Rename to "name"',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [
        {
          range: finding?.range,
          severity: 1,
          code: 'schema/unknown-key',
          source: 'alliance',
          message: finding?.message,
          data: { key: finding?.key },
        },
      ],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: 'file:///work/a.alliance.yaml', version: 1 },
            edits: [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } }, newText: 'name' }],
          },
        ],
      },
    });
    expect(taken(text, action)).toBe(SOUND);
  });

  test('are edits of whatever version there is, for a client that knows no versions', () => {
    const { titled, text } = actionsAt(MISSPELT, { client: { documentChanges: false } });
    const action = titled('Rename to "name"');
    expect(Object.keys(action.edit ?? {})).toEqual(['changes']);
    expect(taken(text, action)).toBe(SOUND);
  });

  test('one that is not safe is not preferred', () => {
    const preferred = (text: string) => actionsAt(text).actions.filter(({ isPreferred }) => isPreferred);
    expect(preferred(MISSPELT).map(({ title }) => title)).toEqual(['Rename to "name"']);
    expect(actionsAt(OVERDUE).titles.length).toBeGreaterThan(1);
    expect(preferred(OVERDUE)).toEqual([]);
  });

  test('are offered at their finding alone; what mends the whole file is offered anywhere', () => {
    const beside = MISSPELT.replace('<|>', '').replace('stage', 's<|>tage');
    expect(actionsAt(beside).titles).toEqual(['Fix all that is safe to fix']);
    expect(actionsAt(SOUND).titles).toEqual([]);
  });

  test('all safe ones of a rule, and of the file', () => {
    const { titles, titled, text } = actionsAt(IDLE);
    expect(titles).toEqual([
      'Remove the idle comment',
      'Fix all of ignore/unused in this file',
      'Fix all that is safe to fix',
    ]);
    expect(taken(text, titled('Remove the idle comment'))).toBe(text.slice(text.indexOf('\n') + 1));
    expect(taken(text, titled('Fix all of ignore/unused in this file'))).toBe(`\n${SOUND}`);
    expect(taken(text, titled('Fix all that is safe to fix'))).toBe(`\n${SOUND}`);
    expect(titled('Fix all of ignore/unused in this file').diagnostics).toHaveLength(1);
  });

  test('all of the file go on, where they are asked for by kind, until nothing more is safe', () => {
    const hidden = `${SOUND}agreemnt: # as signed\n  expirs: 2027-01-01\n  governng: German law\ntier: growth\n`;
    const once = actionsAt(hidden);
    expect(taken(once.text, once.titled('Fix all that is safe to fix'))).toContain('agreement: # as signed\n  expirs:');
    const { text, actions } = actionsAt(hidden, { context: { only: ['source.fixAll'] } });
    const [action] = actions;
    expect(actions).toHaveLength(1);
    if (!action) return;
    const after = taken(text, action);
    expect(after).toContain('agreement: # as signed\n  expires: 2027-01-01\n');
    expect(actionsAt(after, { context: { only: ['source.fixAll'] } }).actions).toEqual([]);
  });

  test('all of a rule is offered where there are several', () => {
    expect(actionsAt(MISSPELT).titles.filter((title) => title.startsWith('Fix all of'))).toEqual([]);
  });
});

describe('what the client asks for', () => {
  const kinds = (only: string[]) => [
    ...new Set(actionsAt(IDLE, { context: { only } }).actions.map((each) => each.kind)),
  ];

  test.each([
    [['quickfix'], ['quickfix']],
    [['source'], ['source.fixAll.alliance']],
    [['source.fixAll'], ['source.fixAll.alliance']],
    [['source.fixAll.alliance'], ['source.fixAll.alliance']],
    [['source.fixAllOthers', 'source.fix', 'quickfix.else', 'refactor'], []],
    [[''], ['quickfix', 'source.fixAll.alliance']],
    [[], ['quickfix', 'source.fixAll.alliance']],
  ])('of kinds %j it gets %j', (only, expected) => {
    expect(kinds(only)).toEqual(expected);
  });

  test('diagnostics it names count, and are the ones linked, wherever the cursor is', () => {
    const { view } = actionsAt(MISSPELT);
    const manner = { client: view.client, documentation: 'https://example.com/', uriOf: view.uriOf };
    const diagnostics = diagnosticsOf(view.analysis.findings, manner).filter(
      ({ code }) => code === 'schema/unknown-key',
    );
    const marked = MISSPELT.replace('<|>', '');
    const { titled, titles } = actionsAt(`${marked}# here<|>\n`, { context: { diagnostics } });
    expect(titled('Rename to "name"').diagnostics).toEqual(diagnostics);
    expect(titles).toContain('Silence schema/unknown-key here, with a reason');
    const foreign = diagnostics.map((each) => ({ ...each, source: 'YAML' }));
    expect(actionsAt(`${marked}# here<|>\n`, { context: { diagnostics: foreign } }).titles).toEqual([
      'Fix all that is safe to fix',
    ]);
  });

  test('a client that takes commands alone gets nothing', () => {
    expect(actionsAt(MISSPELT, { client: { codeActions: false } }).actions).toEqual([]);
  });

  test('a rule is explained where the client can', () => {
    const commands = ['alliance.explainRule'];
    expect(actionsAt(MISSPELT).titles).not.toContain('Explain schema/unknown-key');
    expect(actionsAt(MISSPELT, { client: { commands } }).titled('Explain schema/unknown-key')).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code: 'schema/unknown-key' }],
      command: {
        title: 'Explain schema/unknown-key',
        command: 'alliance.explainRule',
        arguments: ['schema/unknown-key'],
      },
    });
  });
});

describe('what is recorded again and again', () => {
  const MET = 'Record that "Joint Steering Committee" met today';
  const KPI = `${ACTIVE}kpis:
  - id: trials
    name: Tri<|>als
    cadence: monthly
    actuals:
      - { date: 2026-11-01, value: 3 } # by hand
`;
  const ADD = 'Add an actual of today, to be put right';

  test('a meeting, in the log', () => {
    const { titled, text } = actionsAt(COMMITTEE);
    expect(titled(MET).kind).toBe('refactor.rewrite');
    expect(taken(text, titled(MET))).toBe(`${text}  meetings:\n    - { of: jsc, date: 2026-11-22 }\n`);
  });

  test('a meeting, with the Windows line ends of the file', () => {
    const { titled, text } = actionsAt(COMMITTEE.replaceAll('\n', '\r\n'));
    expect(taken(text, titled(MET))).toBe(`${text}  meetings:\r\n    - { of: jsc, date: 2026-11-22 }\r\n`);
  });

  test('a meeting, on the committee where the last one stands there', () => {
    const { titled, text } = actionsAt(COMMITTEE.replace('quarterly', 'quarterly\n      lastMet: 2026-11-02'));
    expect(taken(text, titled(MET))).toBe(text.replace('2026-11-02', '2026-11-22'));
  });

  test.each([
    ['on the committee', COMMITTEE.replace('quarterly', 'quarterly\n      lastMet: 2026-11-22')],
    ['later, on the committee', COMMITTEE.replace('quarterly', 'quarterly\n      lastMet: 2026-11-30')],
    ['in the log', `${COMMITTEE}  meetings: [{ of: jsc, date: 2026-11-22 }]\n`],
  ])('no meeting that is on record %s', (_where, text) => {
    expect(actionsAt(text).titles).not.toContain(MET);
  });

  test('once only, where the fix of a finding does the same', () => {
    const { titles, titled } = actionsAt(OVERDUE);
    expect(titles.filter((title) => title === MET)).toHaveLength(1);
    expect(titled(MET).kind).toBe('quickfix');
    expect(actionsAt(OVERDUE, { context: { only: ['refactor'] } }).titled(MET).kind).toBe('refactor.rewrite');
  });

  test('an actual, beside those there are', () => {
    const { titled, text } = actionsAt(KPI);
    expect(taken(text, titled(ADD))).toBe(`${text}      - { date: 2026-11-22, value: 3 }\n`);
    expect(actionsAt(KPI.replace('2026-11-01', '2026-11-22')).titles).not.toContain(ADD);
  });

  test('an actual, in a JSON file', () => {
    const json = { kpis: [{ id: 'trials', name: 'Tri<|>als', actuals: [] }] };
    const { titled, text } = actionsAt(JSON.stringify({ alliance: 1, ...json }, null, 2), { path: 'a.alliance.json' });
    const { kpis } = JSON.parse(taken(text, titled(ADD)));
    expect(kpis[0].actuals).toEqual([{ date: '2026-11-22', value: 0 }]);
  });

  test('nothing elsewhere', () => {
    expect(actionsAt(KPI.replace('<|>', '').replace('acme', 'ac<|>me')).titles).not.toContain(ADD);
    expect(actionsAt(renamed(SOUND, 'x<|>y')).titles).toEqual([]);
  });
});
