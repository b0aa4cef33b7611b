// The report for programs: version 1.
import { expect, it } from 'vitest';
import { jsonReport } from '../../server/src/reports/json';
import type { CheckRun } from '../../server/src/reports/report';
import { fileOf, findingAt, runOf } from './run';

const TEXT = 'id: a\npartners:\n  - id: helios\n';
const print = (run: CheckRun) => [...jsonReport(run, { colors: true, columns: 80, quiet: false })].join('');

it('lists every file with its findings, and the counts', () => {
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } };
  const related = [{ path: 'b.alliance.yaml', range, message: 'The other.' }];
  const fixes = [{ title: 'Name one', safe: false, edits: [] }];
  const run = runOf(
    [
      fileOf('deals/a.alliance.yaml', TEXT, [findingAt(TEXT, 'helios', { related, fixes })]),
      fileOf('b.alliance.yaml', TEXT),
    ],
    {
      warning: 2,
      suppressed: 1,
    },
  );
  expect(print(run)).toBe(`{
  "version": 1,
  "asOf": "2026-11-22",
  "files": [
    {
      "path": "deals/a.alliance.yaml",
      "asOf": "2026-11-22",
      "findings": [
        {
          "ruleId": "sponsor/missing",
          "level": "error",
          "kind": "gap",
          "message": "Partner \\"helios\\" has no executive sponsor.",
          "range": {
            "start": {
              "line": 2,
              "character": 8
            },
            "end": {
              "line": 2,
              "character": 14
            }
          },
          "pointer": "/roles/helios",
          "key": "deal.alliance.yaml /roles/helios sponsor/missing helios",
          "related": [
            {
              "path": "b.alliance.yaml",
              "range": {
                "start": {
                  "line": 0,
                  "character": 4
                },
                "end": {
                  "line": 0,
                  "character": 5
                }
              },
              "message": "The other."
            }
          ],
          "fixable": true
        }
      ]
    },
    {
      "path": "b.alliance.yaml",
      "asOf": "2026-11-22",
      "findings": []
    }
  ],
  "summary": {
    "files": 2,
    "error": 1,
    "warning": 2,
    "info": 0,
    "hint": 0,
    "suppressed": 1,
    "baselined": 0
  }
}
`);
});

it('is JSON whatever the user wrote', () => {
  const text = 'x: "\u2028\u0000\\"\n\ud800"\n';
  const finding = findingAt(text, 'x', { message: `${text}`, pointer: '/\n', key: '\t' });
  const parsed = JSON.parse(print(runOf([fileOf('a\nb', text, [finding])])));
  expect(parsed.files[0].path).toBe('a\nb');
  expect(parsed.files[0].findings[0]).toMatchObject({
    message: text,
    pointer: '/\n',
    key: '\t',
    fixable: false,
    related: [],
  });
});

it('is JSON without any file too', () => {
  expect(JSON.parse(print(runOf([])))).toMatchObject({ version: 1, files: [], summary: { files: 0 } });
});
