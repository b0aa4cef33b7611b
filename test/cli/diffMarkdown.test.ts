// `alliance diff --format markdown`: what a reviewer reads in a pull request. Short, the gravest first, and harmless.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { repositoryOf } from '../gitRepository';
import { change, HELIOS, pullRequest } from '../pullRequest';
import { addFiles } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

async function markdown(folder: string, revision = 'HEAD'): Promise<string> {
  const { code, stdout, stderr } = await alliance(folder, ['diff', revision, '--format', 'markdown']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

it('shows how one alliance stands, what worries, and folds the rest', async () => {
  const { folder } = pullRequest();
  const text = readFileSync(join(folder, HELIOS), 'utf8');
  addFiles(folder, { [HELIOS]: change(text, 'tier: strategic', 'tier: growth') });
  expect(
    await markdown(folder, 'HEAD~1'),
  ).toBe(`### Northwind–Helios oncology alliance: 4 changes (3 to worry about), 3 findings new in 1 of 3 alliances

|  | Before | After |  |
|:--|:--|:--|:--|
| **Health** | 🟢 92 green | 🟡 79 amber | −13 |
| **Practice** | 100 %, no gaps | 90 %, 1 gap | −10 |
| Sponsorship | 🟢 100 green | 🔴 50 red | −50 |
| Accountability | 🟢 100 green | 🟢 83 green | −17 |
| Value and performance | 🟢 100 green | 🟢 88 green | −12 |
| Findings | 0 gone | 3 new (1 error, 2 warnings) |  |

- 🔴 "Helios Bio" has no executive sponsor any more; it was "Raj Patel".
- 🔴 Now the business lead of "Helios Bio" and the business lead of "Northwind Pharma" are accountable for "Plan and drive the launch"; before the business lead of "Northwind Pharma".
- 🔴 The target of KPI "Filing readiness" was lowered from 90 to 20.
- 🟡 The tier of the alliance is now "growth"; it was "strategic".

<details>
<summary>3 findings new</summary>

- warning: No executive sponsor is named for "Helios Bio"; each partner needs one. \`sponsor/missing\`
- warning: The target of KPI "Filing readiness" is "20", worse than its baseline of "35"; where higher is better, a target is not below it. \`kpi/threshold-order\`
- error: 2 actors are accountable for "Plan and drive the launch": "northwind.businessLead" and "helios.businessLead"; a joint activity has one, or "scope: per-partner" where each partner answers for its own part. \`raci/several-accountable\`

</details>
`);
});

it('tells several alliances in a row each, the gravest change of all first', async () => {
  const { folder } = repositoryOf({
    'a.alliance.yaml': SOUND,
    'b.alliance.yaml': renamed(SOUND, 'b').replace('Acme and Zenith', 'Beta'),
    'gone.alliance.yaml': renamed(SOUND, 'gone').replace('Acme and Zenith', 'Gone'),
  });
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  addFiles(folder, {
    'a.alliance.yaml': change(text('a.alliance.yaml'), 'name: Acme and Zenith', 'name: Acme & Zenith'),
    'b.alliance.yaml': `${text('b.alliance.yaml')}tier: growth\n`,
    'gone.alliance.yaml': '# nothing is left\n',
    'new.alliance.yaml': renamed(WRONG, 'new'),
  });
  expect(await markdown(folder)).toBe(`### Changes: 1 alliance added, 2 changes, 1 finding new in 3 of 4 alliances

| Alliance | Health | Practice | Vital signs | Changes | Findings |
|:--|:--|:--|:--|:--|:--|
| Acme &#38; Zenith | ⚪ too little evidence | nothing is expected |  | 1 | +0 −0 |
| Beta | ⚪ too little evidence | nothing is expected |  | 1 | +0 −0 |
| Gone |  |  |  | 0 | +1 −0 |

- 📄 **Acme and Zenith**: The alliance is new, in new.alliance.yaml; it has 1 error.
- 🟡 **Beta**: The tier of the alliance is now "growth".
- ℹ️ **Gone**: The later text could not be read whole, so what seems to be gone from it is not told.

<details>
<summary>1 more change</summary>

- ⚪ **Acme &#38; Zenith**: The alliance is now called "Acme &#38; Zenith"; it was "Acme and Zenith".

</details>

<details>
<summary>1 finding new</summary>

- **Gone**: error: Key "alliance" is missing; an alliance begins with the line "alliance: 1". \`schema/missing-key\`

</details>
`);
});

const EVIL =
  '<img src=x> @octocat #12 GH-3 owner/repo#4 :+1: [x](https://e.example) `z` | www.e.example https://e.example ~~s~~';

it('shows hostile text as it is written: nobody is called, nothing is linked, no table breaks', async () => {
  const { folder } = repositoryOf({ 'a.alliance.yaml': SOUND });
  const text = change(change(SOUND, 'name: Acme and Zenith', `name: '${EVIL}'`), 'name: Acme }', `name: '${EVIL}' }`);
  addFiles(folder, { 'a.alliance.yaml': text, 'b.alliance.yaml': renamed(text, 'b') });
  const told = await markdown(folder);
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const kinds = new Set<string>();
  const html: string[] = [];
  const cells: number[] = [];
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.type === 'html') html.push(node.value ?? '');
    if (node.type === 'tableRow') cells.push(node.children?.length ?? 0);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(told, options));
  for (const kind of ['link', 'image', 'inlineCode', 'delete', 'linkReference']) expect([...kinds]).not.toContain(kind);
  expect(
    html.every((each) => /^(<!-- -->|<\/?details>\s*|<details>\n<summary>[^<]*<\/summary>|<br>)$/.test(each.trim())),
  ).toBe(true);
  expect(new Set(cells).size).toBe(1);
  // Numbers of characters are no numbers of issues.
  expect(told.replaceAll(/&#\d+;/g, '')).not.toMatch(/@octocat|#12|#4|GH-3|:\+1|www\.|https:\/\//);
});

it('is no longer than GitHub takes, whatever changed', async () => {
  const people = (title: string) =>
    Array.from(
      { length: 3000 },
      (_, at) => `  - { id: p${at}, name: Person ${at}, title: ${title} ${at}, partner: acme }\n`,
    );
  const text = (title: string) => `${SOUND}people:\n${people(title).join('')}`;
  const { folder } = repositoryOf({ 'a.alliance.yaml': text('Clerk of the long office') });
  addFiles(folder, { 'a.alliance.yaml': text(`Head of ${'ä'.repeat(40)}`) });
  const told = await markdown(folder);
  expect(told).toContain('<summary>3000 more changes</summary>');
  expect(told).toContain('- 2900 more are left out here.');
  expect(Buffer.byteLength(told)).toBeLessThanOrEqual(65_536);
});
