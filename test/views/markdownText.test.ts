// Text of the user in a tooltip: what Markdown makes of it is the text itself.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { markdownText } from '../../client/src/markdownText';

test.each([
  ...['**x**', '<img src=x onerror=y>', '[a](command:b)', '`a`', 'a_b_ *c*', '# a', '- a', '1. a', '~~a~~', 'a\\'],
  ...['\\*a', '&lt;', '| a | b |', '![a](b)', '$(zap)'],
  ...['Größe, “Élan” – 漢字 🙂', '1) a'],
])('%s', (text) => {
  const tree = fromMarkdown(`x ${markdownText(text)}`, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: `x ${text}` }] }]);
  // Where an icon stands is looked for before entities are read.
  expect(markdownText(text)).not.toMatch(/\$\(/);
});

// Editors look for addresses in the source; what is written as entities is none to them.
test.each([
  ['https://a.example', 'https&#58;&#47;&#47;a&#46;example'],
  ['www.a.example', 'www&#46;a&#46;example'],
  ['a@b.example', 'a&#64;b&#46;example'],
])('an address is no link: %s', (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test('lines are one', () => {
  expect(markdownText('  a\n\n b\t c ')).toBe('a b c');
});
