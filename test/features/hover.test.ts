// Hover: keys, words with a meaning, findings, and how an alliance is doing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover';
import { renamed, SOUND } from '../cli/alliance';
import { textIn, type ViewOptions, viewAt } from './view';

function hovered(marked: string, options?: ViewOptions) {
  const { view, text, params } = viewAt(marked, options);
  const found = hover(view, params);
  return found && { contents: found.contents, on: textIn(text, found.range) };
}

const STAGE = 'Where the alliance stands in its life; what is expected of it grows from stage to stage.';

test('a key tells what it is for', () => {
  expect(hovered(SOUND.replace('stage:', 'st<|>age:'))).toEqual({
    contents: { kind: 'markdown', value: `**stage**: ${STAGE}` },
    on: 'stage',
  });
});

test('a word tells what it means, with its key', () => {
  expect(hovered(SOUND.replace('closed', 'closed<|>'))).toEqual({
    contents: { kind: 'markdown', value: `**stage**: ${STAGE}\n\n\`closed\`: Over; only the record remains.` },
    on: 'closed',
  });
});

test('a client that shows no marks gets none', () => {
  expect(hovered(SOUND.replace('closed', '<|>closed'), { client: { markdownHover: false } })?.contents).toEqual({
    kind: 'plaintext',
    value: `stage: ${STAGE}\n\nclosed: Over; only the record remains.`,
  });
});

test('where a rule speaks, its reason is told, whatever else there is', () => {
  const files = { 'a.alliance.yaml': SOUND };
  const found = hovered(renamed(SOUND, 'acme-<|>zenith'), { path: 'b.alliance.yaml', files });
  expect(found?.contents).toMatchObject({
    value: expect.stringMatching(/^\*\*id\*\*: .*\n\n\*\*Why\*\* reference\/duplicate-id: Everything else refers/),
  });
});

test.each([
  ['an own key', `${SOUND}x-own: { deep: <|>1 }\n`],
  ['a comment', `${SOUND}# comm<|>ent\n`],
  ['an empty file', ''],
  ['a list', '- <|>a\n'],
])('nothing is told of %s that is nothing', (_what, text) => {
  const { view, params } = viewAt(text, { path: 'x.yaml' });
  const findings = view.analysis.findings.filter(({ ruleId }) => ruleId.startsWith('syntax/'));
  expect(findings).toEqual([]);
  const found = hover({ ...view, analysis: { ...view.analysis, findings: [] } }, params);
  expect(found).toBe(null);
});

const VITAL_SIGNS = `**Health 32 red**, down 10, practice 70 %

- \`░░░░░░░░░░\` Sponsorship: 0 red, flat
- \`██████░░░░\` Accountability: 67 amber
- \`░░░░░░░░░░\` Governance: 1 red, down 25
- \`██░░░░░░░░\` Value and performance: 27 red, down 9
- \`███░░░░░░░\` Relationship: 32 red, flat
- \`███░░░░░░░\` Risk: 35 red
- \`████░░░░░░\` Commitments: 45 red, down 55
- \`████████░░\` Resilience: 88 green, down 9`;

describe('where the name of an alliance stands', () => {
  const sample = (name: string) => readFileSync(join(__dirname, '../../samples', name), 'utf8');
  const files = { 'group.alliance-directory.yaml': sample('group.alliance-directory.yaml') };
  const told = (marked: string, options?: ViewOptions) => {
    const contents = hovered(marked, { files, ...options })?.contents;
    return MarkupContent.is(contents) ? contents.value : undefined;
  };

  test.each([
    ['allia<|>nce: 1', 'alliance: 1'],
    ['na<|>me: Orvenholt–Solmaric', 'name: Orvenholt–Solmaric'],
    ['name: Orven<|>holt–Solmaric', 'name: Orvenholt–Solmaric'],
  ])('its vital signs are told, and then what the key is for: %s', (marked, text) => {
    const value = told(sample('troubled.alliance.yaml').replace(text, marked)) ?? '';
    expect(value.slice(0, VITAL_SIGNS.length)).toBe(VITAL_SIGNS);
    expect(value.slice(VITAL_SIGNS.length)).toMatch(/^\n\n\*\*(alliance|name)\*\*: /);
  });

  test('those that are not known say so', () => {
    const value = told(sample('curis-genentech.alliance.yaml').replace(/^name: /m, 'name: <|>'));
    expect(value).toMatch(/^\*\*Health: too little evidence\*\*, practice 58 %\n\n/);
    expect(value).toContain('- `░░░░░░░░░░` Sponsorship: unknown\n');
  });

  test('there are none of one that is over, nor of another name', () => {
    expect(told(SOUND.replace('name: Acme and', 'name: <|>Acme and'))).toMatch(/^\*\*name\*\*: /);
    expect(
      told(sample('troubled.alliance.yaml').replace('name: Orvenholt Energy', 'name: Orven<|>holt Energy')),
    ).toMatch(/^\*\*name\*\*: /);
  });

  test('a client that shows no marks gets none', () => {
    const text = sample('troubled.alliance.yaml').replace(/^name: /m, 'name: <|>');
    expect(hovered(text, { files, client: { markdownHover: false } })?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^Health 32 red, down 10, practice 70 %\n\n- ░{10} Sponsorship: 0 red, flat\n/),
    });
  });
});
