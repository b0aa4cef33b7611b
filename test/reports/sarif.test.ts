// SARIF: valid by its schema, within GitHub's limits, with fixes that do what the editor's do.
import { type Schema, Validator } from '@cfworker/json-schema';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { describe, expect, it } from 'vitest';
import { sarifReport } from '../../server/src/reports/sarif';
import { sarifRule } from '../../server/src/reports/sarifRule';
import { RULES } from '../../server/src/rules/index';
import { applyEdits } from '../../server/src/yaml/edits';
import { alliance } from '../cli/alliance';
import { fileOf, findingAt, print, runOf } from './run';

// The schema is official JSON, and draft-04.
const validator = new Validator(schema as unknown as Schema, '4', false);

function sarif(run: ReturnType<typeof runOf>) {
  const log = JSON.parse(print(sarifReport, run));
  expect(validator.validate(log).errors).toEqual([]);
  return log.runs[0];
}

const TEXT = 'id: a\r\npartners:\r\n  - 👩‍🚀: helios\r\n';

describe('a finding', () => {
  it('is a result with everything that is known of it', () => {
    const related = [{ path: 'people of "A".yaml', range: findingAt(TEXT, 'id').range, message: 'Here, [x](y).' }];
    const { results, tool } = sarif(
      runOf([fileOf('deals/ü b.alliance.yaml', TEXT, [findingAt(TEXT, 'helios', { related })])]),
    );
    expect(results).toEqual([
      {
        ruleId: 'sponsor/missing',
        ruleIndex: RULES.findIndex(({ id }) => id === 'sponsor/missing'),
        level: 'error',
        message: { text: 'Partner "helios" has no executive sponsor.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'deals/%C3%BC%20b.alliance.yaml' },
              region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 18 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: { uri: 'people%20of%20%22A%22.yaml' },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 },
            },
            message: { text: 'Here, \\[x\\](y).' },
          },
        ],
        partialFingerprints: { 'allianceFinding/v1': 'deal.alliance.yaml /roles/helios sponsor/missing helios' },
        properties: { level: 'error', kind: 'gap' },
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('sponsor/missing');
  });

  it('has a fingerprint that no other has, in order of place', () => {
    const twice = (message: string, level: 'error' | 'hint') => findingAt(TEXT, 'helios', { message, level, key: 'k' });
    const run = runOf([
      fileOf('a', TEXT, [
        twice('1', 'hint'),
        twice('2', 'error'),
        findingAt(TEXT, 'id', { message: '3', key: 'k #2' }),
      ]),
      fileOf('b', TEXT, [twice('4', 'error')]),
    ]);
    const told = sarif(run).results.map(
      ({
        message,
        partialFingerprints,
      }: {
        message: { text: string };
        partialFingerprints: Record<string, string>;
      }) => [message.text, partialFingerprints['allianceFinding/v1']],
    );
    expect(told).toEqual([
      ['2', 'k #3'],
      ['3', 'k #2'],
      ['4', 'k #4'],
      ['1', 'k'],
    ]);
  });

  it('keeps its fixes', () => {
    const edit = (at: string, newText: string) => {
      const { start, end } = findingAt(TEXT, at);
      return { start, end, newText };
    };
    const edits = [edit('helios', 'Helios\n'), { ...edit('id', 'x: 1\n'), end: 0 }, edit(' a', ' "b"')];
    const fixes = [
      { title: 'Do it', safe: true, edits },
      { title: 'Nothing', safe: false, edits: [] },
    ];
    const { results } = sarif(runOf([fileOf('a', TEXT, [findingAt(TEXT, 'helios', { fixes })])]));
    expect(results[0].fixes).toHaveLength(1);
    const [fix] = results[0].fixes;
    expect(fix).toMatchObject({ description: { text: 'Do it' }, properties: { safe: true } });
    const starts = [0, 7, 18];
    const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
    const replacements: readonly Replacement[] = fix.artifactChanges[0].replacements;
    const again = replacements.map(({ deletedRegion: region, insertedContent }) => ({
      start: offset(region.startLine, region.startColumn),
      end: offset(region.endLine, region.endColumn),
      newText: insertedContent.text,
    }));
    expect(applyEdits(TEXT, again)).toBe('x: 1\nid: "b"\r\npartners:\r\n  - 👩‍🚀: Helios\n\r\n');
  });
});

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}

describe('what GitHub refuses', () => {
  it('is left out, the least severe first, and said', () => {
    const levels = ['hint', 'warning', 'error'] as const;
    const findings = Array.from({ length: 25_002 }, (_, at) =>
      findingAt(TEXT, 'helios', { level: levels[at % 3] ?? 'hint', key: String(at) }),
    );
    const log = JSON.parse(print(sarifReport, runOf([fileOf('a', TEXT, findings)])));
    const { results, invocations } = log.runs[0];
    const count = (level: string) => results.filter((result: { level: string }) => result.level === level).length;
    expect([count('error'), count('warning'), count('note')]).toEqual([8334, 8334, 8332]);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: {
          text: '2 of 25002 findings are left out, the least severe ones, because no more than 25000 are taken.',
        },
      },
    ]);
  });

  it('is in no rule', () => {
    for (const rule of RULES) {
      const entry = sarifRule(rule);
      expect(entry.shortDescription.text.length, rule.id).toBeLessThanOrEqual(1024);
      expect(entry.fullDescription.text.length, rule.id).toBeLessThanOrEqual(1024);
      expect(entry.properties.tags.length).toBeLessThanOrEqual(10);
      expect(entry.properties).not.toHaveProperty('security-severity');
    }
  });
});

it('describes a rule', () => {
  const rule = RULES.find(({ id }) => id === 'governance/meeting-overdue');
  expect(rule && sarifRule(rule)).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "warning",
      },
      "fullDescription": {
        "text": "When the steering committee stops meeting, decisions stop and nobody notices for a quarter. Meetings are read from the log or from lastMet and nextMeeting. A committee without any meeting on record is measured from the day it began to work, where the file gives one. Weekly and biweekly meetings are not judged, as few teams log them, nor are public records, which do not show every meeting.",
      },
      "help": {
        "markdown": "# governance/meeting-overdue

    **A committee meets as often as its cadence says, or has its next meeting planned.**

    When the steering committee stops meeting, decisions stop and nobody notices for a quarter. Meetings are read from the log or from lastMet and nextMeeting. A committee without any meeting on record is measured from the day it began to work, where the file gives one. Weekly and biweekly meetings are not judged, as few teams log them, nor are public records, which do not show every meeting.

    - Kind: condition: something is contradictory, overdue or lost
    - Level: warning
    - Speaks: from stage launch until transition, at every depth
    - Source: The role of the Relationship Manager (executive summary and deck)
    - Option: grace: 14d — The least time after the due day before a meeting counts as overdue; a third of the cadence where that is longer.

    It speaks here:

    \`\`\`yaml
    governance:
      committees:
        - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly, lastMet: 2026-05-04 }
    \`\`\`

    It is silent here:

    \`\`\`yaml
    governance:
      committees:
        - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
      meetings:
        - { of: jsc, date: 2026-05-04 }
        - { of: jsc, date: 2026-12-10, planned: true }
    \`\`\`",
        "text": "A committee meets as often as its cadence says, or has its next meeting planned.

    When the steering committee stops meeting, decisions stop and nobody notices for a quarter. Meetings are read from the log or from lastMet and nextMeeting. A committee without any meeting on record is measured from the day it began to work, where the file gives one. Weekly and biweekly meetings are not judged, as few teams log them, nor are public records, which do not show every meeting.

    Kind: condition: something is contradictory, overdue or lost
    Level: warning
    Speaks: from stage launch until transition, at every depth
    Source: The role of the Relationship Manager (executive summary and deck)
    Option: grace: 14d — The least time after the due day before a meeting counts as overdue; a third of the cadence where that is longer.",
      },
      "id": "governance/meeting-overdue",
      "properties": {
        "problem.severity": "warning",
        "tags": [
          "alliance",
          "governance",
          "condition",
        ],
      },
      "shortDescription": {
        "text": "A committee meets as often as its cadence says, or has its next meeting planned.",
      },
    }
  `);
});

it('is valid for nothing, for an empty file and for the samples', async () => {
  expect(validator.validate({ version: '2.1.0', runs: [{}] }).valid).toBe(false);
  expect(sarif(runOf([])).results).toEqual([]);
  expect(sarif(runOf([fileOf('a', '', [findingAt('', '')])])).results).toHaveLength(1);
  const { stdout } = await alliance(process.cwd(), ['check', 'samples', '--format', 'sarif']);
  expect(validator.validate(JSON.parse(stdout)).errors).toEqual([]);
  expect(JSON.parse(stdout).runs[0].results.length).toBeGreaterThan(20);
});
