// The manifest of the extension holds together: what one part names, another part has.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGE } from '../../client/src/files';

const ROOT = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const { contributes, icon, activationEvents } = JSON.parse(read('package.json'));
const steps: { id: string; title: string; description: string; media: { markdown: string } }[] =
  contributes.walkthroughs.flatMap((each: { steps: unknown[] }) => each.steps);

/** Commands of editors that texts of ours call. */
const OF_THE_EDITOR = [
  ...['editor.action.marker.nextInFiles', 'editor.action.quickFix', 'vscode.openFolder'],
  ...['workbench.action.openSettings', 'workbench.actions.view.problems', 'workbench.view.scm'],
];

/** Every text within a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Every value under this key, however deep. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(key, inner)]);
}

const pages = steps.map(({ media }) => read(media.markdown));

test('every command that is named is there', () => {
  const known = contributes.commands.map(({ command }: { command: string }) => command);
  expect(new Set(known).size).toBe(known.length);
  const { commands: _, ...elsewhere } = contributes;
  const named = [
    ...under('command', elsewhere).flatMap(texts),
    ...[...texts(elsewhere), ...pages].flatMap((text) =>
      [...text.matchAll(/(?:\(command|onCommand):([\w.]+)/g)].flatMap(([, command]) => command ?? []),
    ),
  ];
  expect(named).toContain('alliance.newAlliance');
  expect(named.filter((command) => ![...known, ...OF_THE_EDITOR].includes(command))).toEqual([]);
});

test('commands are called as people speak', () => {
  for (const { command, title, category } of contributes.commands) {
    expect(command).toMatch(/^alliance\.[a-z]\w+$/);
    expect({ command, category }).toEqual({ command, category: 'Alliance' });
    expect(title).toMatch(/^[A-Z][a-z]+( [a-z]+)*$/);
  }
});

test('what takes Git is hidden where there is none, and off where the workspace is not trusted', () => {
  const command = 'alliance.compareWithRevision';
  const menus: Readonly<Record<string, readonly { command: string; when: string }[]>> = contributes.menus;
  const entries = Object.values(menus).flat();
  const own = entries.filter((entry) => entry.command === command);
  expect(own.length).toBe(4);
  for (const { when } of own) expect(when).toMatch(/(^| && )alliance\.hasGit( && |$)/);
  const [{ enablement }] = contributes.commands.filter((each: { command: string }) => each.command === command);
  expect(enablement).toBe('isWorkspaceTrusted');
});

test.each(['alliance.openPortfolio', 'alliance.showCalendar'])(
  '%s is hidden where there are no alliances to be judged',
  (command) => {
    const menus: Readonly<Record<string, readonly { command: string; when: string }[]>> = contributes.menus;
    const own = Object.entries(menus).flatMap(([menu, entries]) =>
      entries.filter((entry) => entry.command === command).map(({ when }) => ({ menu, when })),
    );
    const when = 'config.alliance.enable && workspaceFolderCount != 0';
    expect(own).toEqual([
      { menu: 'view/title', when: `view == alliance.alliances && ${when}` },
      { menu: 'commandPalette', when },
    ]);
    const [{ enablement }] = contributes.commands.filter((each: { command: string }) => each.command === command);
    expect(enablement).toBe(when);
  },
);

test.each(['health', 'portfolio'])('the panel of the %s comes back after a reload', (panel) => {
  expect(activationEvents).toContain(`onWebviewPanel:alliance.${panel}`);
});

test('every file that is named is there', () => {
  const paths = [icon, ...texts(contributes)].filter((text) => /^(\.\/)?client\//.test(text));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
});

test('the language has one name', () => {
  expect(contributes.languages.map(({ id }: { id: string }) => id)).toEqual([LANGUAGE]);
  const { grammars, snippets, configurationDefaults } = contributes;
  expect(under('language', [grammars, snippets])).toEqual([LANGUAGE, LANGUAGE]);
  expect(Object.keys(configurationDefaults)).toEqual([`[${LANGUAGE}]`]);
  expect(Object.values(grammars[1].embeddedLanguages)).toEqual([LANGUAGE]);
});

test('JSON files keep their language', () => {
  const [{ extensions, filenames }] = contributes.languages;
  expect([...extensions, ...filenames].filter((name: string) => !/\.ya?ml$/.test(name))).toEqual([]);
});

test('grammars are called as they are announced', () => {
  for (const { scopeName, path, injectTo } of contributes.grammars) {
    const grammar = JSON.parse(read(path));
    expect(grammar.scopeName).toBe(scopeName);
    expect(grammar.injectionSelector).toBe(injectTo?.map((scope: string) => `L:${scope}`).join(', '));
  }
});

test('drawings of the activity bar take their colour from the theme', () => {
  const drawings = under('icon', [contributes.viewsContainers, contributes.views]).flatMap(texts);
  expect(drawings.length).toBeGreaterThan(0);
  for (const path of drawings.filter((text) => text.endsWith('.svg'))) {
    expect(read(path)).toMatch(/viewBox="0 0 24 24"/);
    // In a mask, black and white say what is seen.
    expect([
      ...read(path)
        .replace(/<defs>[\s\S]*<\/defs>/, '')
        .matchAll(/#[\da-f]{3,6}\b/gi),
    ]).toEqual([]);
  }
});

describe('the walkthrough', () => {
  test('has four steps, each of which can be taken', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Write an alliance down',
      'See what good practice misses',
      'Fix with a keystroke',
      'Bring it to pull requests',
    ]);
    for (const { description } of steps) expect(description).toMatch(/\n\[[^\]]+\]\(command:[\w.]+\)$/);
  });

  test('names only snippets that are there', () => {
    const snippets: Record<string, { prefix: string }> = JSON.parse(read(contributes.snippets[0].path));
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    const named = [...pages, read('client/README.md')].flatMap((page) =>
      [...page.matchAll(/`(new-[a-z-]+)`/g)].flatMap(([, name]) => name ?? []),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !prefixes.includes(name))).toEqual([]);
  });
});

describe('words', () => {
  const { wordPattern, onEnterRules } = JSON.parse(read(contributes.languages[0].configuration));
  const wordsOf = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

  test.each([
    ['owner: northwind.executiveSponsor', ['owner', 'northwind.executiveSponsor']],
    ['[first-filing, phase-3]', ['first-filing', 'phase-3']],
    ['- { id: jsc, date: 2026-06-30 }', ['id', 'jsc', 'date', '2026-06-30']],
    ['name: Inés Roth, Größe.', ['name', 'Inés', 'Roth', 'Größe']],
    ['sponsor/missing', ['sponsor', 'missing']],
    ['a', ['a']],
    // While it is typed, suggestions must not end at the hyphen.
    ['new-', ['new-']],
    ['- -- . {}', null],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)?.slice() ?? null).toEqual(words);
  });

  test.each([
    ['governance:', '  '],
    ['  committees:   # who meets', '  '],
    ['  - members:', '    '],
    ['  - id: jsc', '  '],
    ['stage: manage', ''],
    ['  - Approve the plan', ''],
    ['  - { id: jsc, kind: steering }', ''],
    ['# committees:', ''],
  ])('after Enter behind "%s" the next line is moved in by "%s"', (line, moved) => {
    const rule = onEnterRules.find(({ beforeText }: { beforeText: string }) => new RegExp(beforeText).test(line));
    const { indent = 'none', appendText = '' } = rule?.action ?? {};
    expect(`${indent === 'indent' ? '  ' : ''}${appendText}`).toBe(moved);
  });
});
