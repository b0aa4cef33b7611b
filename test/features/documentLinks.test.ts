// Links: what can be clicked on, where it leads, and what must lead nowhere.
import { expect, test } from 'vitest';
import { documentLinks } from '../../server/src/features/documentLinks';
import { SOUND } from '../cli/alliance';
import { textIn, type ViewOptions, viewAt } from './view';

/** `text → target` for each link. */
function links(added: string, options?: ViewOptions): string[] {
  const { view, text } = viewAt(SOUND + added, options);
  return documentLinks(view).map(({ range, target }) => `${textIn(text, range)} → ${target}`);
}

const linkTo = (url: string, options?: ViewOptions) => links(`links: [{ title: T, url: ${url} }]\n`, options);

test('addresses and paths, wherever the format has a place for them', () => {
  const added = `links:
  - { title: Release, url: "https://www.example.com/release" }
jointPlan: { document: ./plan.md#goals }
governance:
  committees: [{ id: jsc, minutes: { by: acme } }]
  meetings: [{ of: jsc, date: 2026-03-16, minutes: minutes/2026 März?.md }]
x-link: https://www.example.com/own
`;
  expect(links(added, { path: 'deals/a.alliance.yaml' })).toEqual([
    'https://www.example.com/release → https://www.example.com/release',
    './plan.md#goals → file:///work/deals/plan.md#goals',
    'minutes/2026 März?.md → file:///work/deals/minutes/2026%20M%C3%A4rz%3F.md',
  ]);
});

test('a tooltip, for those who show one', () => {
  const added = 'jointPlan: { document: ../plan.md }\n';
  expect(documentLinks(viewAt(SOUND + added).view)[0]?.tooltip).toBe('Open ../plan.md');
  expect(documentLinks(viewAt(SOUND + added, { client: { linkTooltips: false } }).view)[0]).not.toHaveProperty(
    'tooltip',
  );
});

test('lines that end with carriage returns, and JSON', () => {
  expect(links('jointPlan:\r\n  document: plan.md\r\n')).toEqual(['plan.md → file:///work/plan.md']);
  const json = '{ "alliance": 1, "links": [{ "title": "T", "url": "http://example.com" }] }';
  const { view, text } = viewAt(json, { path: 'a.alliance.json' });
  expect(documentLinks(view).map(({ range }) => textIn(text, range))).toEqual(['http://example.com']);
});

test.each([
  '"javascript:alert(1)"',
  '"JavaScript:alert(1)"',
  '" javascript:alert(1)"',
  '"java\\tscript:alert(1)"',
  '"\\u0001javascript:alert(1)"',
  '"java\\nscript:alert(1)"',
  'data:text/html,x',
  'file:///etc/passwd',
  'command:workbench.action.quit',
  'vscode://x',
  'mailto:a@example.com',
  'C:\\x.md',
  '/etc/passwd',
  '//example.com/x',
  '"\\\\\\\\example.com\\\\x"',
  '"/\\\\example.com"',
  'https://',
  'https:///x',
  'http://[',
  '""',
  '[a.md]',
  '|\n  plan.md',
])('%s leads nowhere', (url) => {
  expect(linkTo(url)).toEqual([]);
});

test('a text that is no file has no folder for paths', () => {
  const { view } = viewAt(`${SOUND}links: [{ title: T, url: a.md }, { title: U, url: https://example.com/ }]\n`);
  const targets = (uri: string) => documentLinks({ ...view, uri }).map(({ target }) => target);
  expect(targets('untitled:Untitled-1')).toEqual(['https://example.com/']);
  expect(targets('git:/work/a.alliance.yaml?x')).toEqual(['https://example.com/']);
  expect(targets('vscode-vfs://github/o/r/a.alliance.yaml')[0]).toBe('vscode-vfs://github/o/r/a.md');
});

test('broken and empty texts', () => {
  expect(links('links:\n  - url: https://example.com/a\n    title: "T\n')).toEqual([
    'https://example.com/a → https://example.com/a',
  ]);
  expect(documentLinks(viewAt('').view)).toEqual([]);
});
