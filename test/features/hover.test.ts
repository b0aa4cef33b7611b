// Hover: keys, words with a meaning, findings.
import { expect, test } from 'vitest';
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
