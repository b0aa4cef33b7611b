// docs/rules/ holds what the product does: a page for each rule there is, and on it what `alliance check` really prints.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindByRootKey } from '../../server/src/fileKind';
import { completeExample } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/index';
import { parseYaml } from '../../server/src/yaml/parse';
import { alliance } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';

const ROOT = resolve(__dirname, '../..');
const DOCS = join(ROOT, 'docs/rules');
const NAMES = {
  alliance: 'example.alliance.yaml',
  directory: 'example.alliance-directory.yaml',
  config: 'example/alliance.config.yaml',
};

const page = (id: string) => readFileSync(join(DOCS, `${id}.md`), 'utf8');
const index = readFileSync(join(DOCS, 'README.md'), 'utf8');

/** The blocks of code of a page, as they come. */
function blocks(markdown: string, language: string): string[] {
  const found = markdown.matchAll(/^(`{3,4})(\w*)\n([\s\S]*?)\n\1$/gm);
  return [...found].flatMap(([, , name, text]) => (name === language ? (text ?? '') : []));
}

test('rules, index, pages and fixtures are the same', async () => {
  const { stdout } = await alliance(temporaryFolder({}), ['explain', '--all', '--format', 'json']);
  const ids: string[] = JSON.parse(stdout).map((rule: { id: string }) => rule.id);
  const below = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = below(DOCS).filter((path) => path !== 'README.md' && path.endsWith('.md'));
  const fixtures = below(join(ROOT, 'test/fixtures/rules')).filter((path) => path.endsWith('.yaml'));
  const links = [...index.matchAll(/^\| \[(\S+)\]\((\S+)\.md\)/gm)];
  expect(pages.map((path) => path.replaceAll('\\', '/').slice(0, -3)).sort()).toEqual([...ids].sort());
  expect([...new Set(fixtures.map((path) => path.split(/[\\/]/).slice(0, 2).join('/')))].sort()).toEqual(
    [...ids].sort(),
  );
  expect(links.map(([, name]) => name)).toEqual(ids);
  expect(links.filter(([, name, target]) => name !== target)).toEqual([]);
});

test('every link of the index and the pages leads somewhere', () => {
  const format = readFileSync(join(ROOT, 'docs/format.md'), 'utf8').toLowerCase();
  const anchors = [...`${index}${RULES.map(({ id }) => page(id)).join('')}`.matchAll(/format\.md#([\w-]+)/g)];
  expect(anchors.length).toBeGreaterThan(2);
  for (const [, anchor = ''] of anchors) expect(format).toMatch(new RegExp(`^#+ ${anchor.replaceAll('-', ' ')}$`, 'm'));
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  const text = completeExample(examples.flags.replace(/^\n+/, ''));
  const name = NAMES[kindByRootKey(parseYaml(text).root) ?? 'alliance'];
  const beside = Object.fromEntries((examples.beside ?? []).map((file) => [file.path, file.text]));
  const files = { 'alliance.config.yaml': 'allianceConfig: 1\n', ...beside };
  const check = async (written: string, ...args: string[]) =>
    (
      await alliance(
        temporaryFolder({ ...files, [name]: written }),
        ['check', name, '--as-of', '2026-11-22', ...args],
        {
          columns: 80,
          env: { NO_COLOR: '1' },
        },
      )
    ).stdout;

  test('the page shows the first lines of the example, and what is printed of it', async () => {
    const [shown = ''] = blocks(page(id), 'yaml');
    expect(`${text.trimEnd()}\n# …`.startsWith(shown.replace(/\n# …$/, ''))).toBe(true);
    const others = RULES.filter((rule) => rule.id !== id).flatMap((rule) => ['--rule', `${rule.id}=off`]);
    const printed = await check(text, ...others);
    const told = printed.replace(/^── .*\n\n/, '').replace(/\n\n.* in 1 file, as of [\s\S]*$/, '');
    expect(blocks(page(id), '')).toEqual([told]);
  });

  test('the settings it shows are right and change nothing', async () => {
    const settings = blocks(page(id), 'yaml').find((block) => block.startsWith('allianceConfig: 1\n')) ?? '';
    const { stdout } = await alliance(temporaryFolder({ 'alliance.config.yaml': settings }), [
      'check',
      'alliance.config.yaml',
    ]);
    expect(stdout).toMatch(/^No findings in 1 file/);
  });

  test('the comment it shows silences the finding', async () => {
    const comment = blocks(page(id), 'yaml').find((block) => block.startsWith('# alliance-ignore-next-line '));
    if (comment === undefined) return;
    const found = async (written: string): Promise<{ ruleId: string; range: { start: { line: number } } }[]> =>
      JSON.parse(await check(written, '--format', 'json')).files[0].findings;
    const [first] = (await found(text)).filter(({ ruleId }) => ruleId === id);
    const lines = text.split('\n');
    const silenced = lines.toSpliced(first?.range.start.line ?? 0, 0, comment).join('\n');
    const line = (first?.range.start.line ?? 0) + 1;
    expect((await found(silenced)).filter(({ ruleId, range }) => ruleId === id && range.start.line === line)).toEqual(
      [],
    );
  });
});
