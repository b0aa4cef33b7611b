// What a change means, as a page beside the text: by weight, with lines, health and findings; the user's words as text.
import { expect, test } from 'vitest';
import { comparison } from '../../server/src/features/comparison';
import { SOUND } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { type ViewOptions, viewAt } from './view';

function page(
  before: string,
  after: string,
  { revision = 'v1', ...options }: ViewOptions & { revision?: string } = {},
) {
  const { view } = viewAt(after, options);
  return comparison(view, { uri: view.uri, before, revision });
}

const CHANGED = PEOPLED.replace('executiveSponsor: { person: p-2, deputy: p-1 }', 'businessLead: { person: p-2 }')
  .replace('target: { value: 100', 'target: { value: 80')
  .replace('name: Acme and Zenith', 'name: Acme *and* Zenith');

test('changes stand by their weight, then how health has moved, then findings', () => {
  expect(page(PEOPLED, CHANGED)).toBe(`# Acme \\*and\\* Zenith

How a.alliance.yaml has changed in meaning since **v1**. Both are judged as of 2026-11-22.

## What to look at first

- "Acme Pharma" has no executive sponsor any more; it was "Tom Berg". (was line 17)
- The target of KPI "Filing readiness" was lowered from 100 to 80. (line 52)

## In good order

- The alliance is now called "Acme \\*and\\* Zenith"; it was "Acme and Zenith". (line 3)
- "Tom Berg" is now business lead of "Acme Pharma"; nobody held the role. (line 17)

## How it is doing

| | before | now |
|:--|:--|:--|
| Health | 45 red | 52 red |
| Practice | 37 %, 30 gaps | 37 %, 28 gaps |
| Value and performance | 74 amber | 100 green |

## Findings that are new

- error: No executive sponsor is named for "Acme Pharma"; each partner needs one. \`sponsor/missing\` (line 16)
- warning: "Tom Berg", business lead of Acme Pharma, leaves on 2026-12-04 (in 12 days), and no deputy is named; a handover needs time while both are there. \`role/leaving\` (line 17)
- 1 hint

## Findings that are gone

- warning: No business lead is named for "Acme Pharma"; each partner needs one business lead. \`role/missing-business-lead\` (was line 16)
- info: Nothing here ties the job of executive sponsor "Tom Berg" of Acme Pharma to the goals of the alliance; sponsors stay engaged where the alliance serves their own job ("dayJob"). \`sponsor/no-day-job-link\` (was line 17)
- info: KPI "Filing readiness" stood at 43 percent on 2026-10-31, where 50 was expected: 86 % of plan, below the amber threshold of 90 %. \`kpi/at-risk\` (was line 54)
- 2 hints
`);
});

test('where nothing has changed but the layout, that is said', () => {
  const told = `# Acme and Zenith

How a.alliance.yaml has changed in meaning since **4f2a\\_1**. Both are judged as of 2026-11-22.

Nothing has changed in meaning since 4f2a\\_1.
`;
  const after = `# again\n${PEOPLED.replace('{ id: zenith, name: Zenith }', "{ name: 'Zenith', id: zenith }")}`;
  expect(page(PEOPLED, after, { revision: '4f2a_1' })).toBe(told);
});

test('of a text that cannot be read whole that is said, and nothing taken for gone', () => {
  const told = page(PEOPLED, PEOPLED.slice(0, PEOPLED.indexOf('lifecycle:')).replace('kpis:', 'kpis: ["'));
  expect(told).toContain('- The text cannot be read whole now; what seems to be gone may still be there.');
  expect(told).not.toContain('"Filing readiness" was dropped');
  expect(page(PEOPLED.replace('kpis:', 'kpis: ["'), PEOPLED)).toContain(
    '- The earlier text cannot be read whole; what seems new may have been there.',
  );
});

test('whom only an earlier directory may have known was no fault then, and is one now', () => {
  const before = `${SOUND}roles: { acme: { executiveSponsor: { person: gone-since } } }\n`;
  expect(page(before, SOUND)).not.toContain('reference/unknown');
  expect(page(SOUND, before)).toContain('`reference/unknown` (line 8)');
});

test.each([
  [SOUND, 'allianceDirectory: 1\n', 'This file holds no alliance; only alliances are compared.'],
  ['allianceDirectory: 1\n', SOUND, 'In "v1" this file held no alliance yet.'],
  ['', SOUND, 'In "v1" this file held no alliance yet.'],
])('what is no alliance is refused in a sentence: %j, %j', (before, after, sentence) => {
  expect(() => page(before, after)).toThrow(sentence);
});
