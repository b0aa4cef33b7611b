// Places: one spelling for each file, whatever the client writes, and back.
import { describe, expect, test } from 'vitest';
import { placeOf, uriOf } from '../../server/src/session/place';

describe('a URI', () => {
  test.each([
    ['file:///work/a.yaml', '/work/a.yaml'],
    ['file:///work/Gr%C3%B6%C3%9Fe%20%231/a.yaml', '/work/Größe #1/a.yaml'],
    ['file:///C:/work/a.yaml', 'c:/work/a.yaml'],
    ['file:///c%3A/work/a.yaml', 'c:/work/a.yaml'],
    ['FILE:///work/a.yaml', '/work/a.yaml'],
    ['file://server/share/a.yaml', '//server/share/a.yaml'],
    ['file:///work/100%/a.yaml', '/work/100%/a.yaml'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['vscode-vfs://github/owner/a%20b.yaml', 'vscode-vfs://github/owner/a b.yaml'],
    ['git:/work/a.yaml?%7B%22ref%22%3A%22~%22%7D', 'git:/work/a.yaml'],
    ['file:///work/', '/work'],
    ['memfs:/work/', 'memfs:/work'],
    ['memfs:/', 'memfs:/'],
    ['vscode-vfs://github', 'vscode-vfs://github/'],
    ['vscode-vfs://github/', 'vscode-vfs://github/'],
    ['file:///', '/'],
    ['file:///c:', 'c:/'],
  ])('%s is the place %s', (uri, place) => {
    expect(placeOf(uri)).toBe(place);
  });

  test.each(['', 'no uri', '/work/a.yaml', ':'])('that is none (%j) is its own place', (text) => {
    expect(placeOf(text)).toBe(text);
  });
});

test.each([
  '/work/a.yaml',
  '/work/Größe #1/100% ? (alt)/a.yaml',
  'c:/work/a.yaml',
  '//server/share/a.yaml',
  'vscode-vfs://github/owner/a b.yaml',
  'untitled:Untitled-1',
  '/',
])('the place %s has a URI that leads back', (place) => {
  expect(placeOf(uriOf(place))).toBe(place);
});
