// The report for reviewers: tables by file, folded where they are long, and never longer than GitHub takes.
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../server/src/finding';
import { markdownReport, markdownWithin } from '../../server/src/reports/markdown';
import { readMarkdown } from './readers';
import { fileOf, findingAt, print, runOf } from './run';

const TEXT = 'id: a\npartners:\n  - id: helios\n';

it('has a headline, a table a file, and hints folded', () => {
  const run = runOf(
    [
      fileOf('deals/a_b*.yaml', TEXT, [
        findingAt(TEXT, 'id', { level: 'hint', message: 'A "x|y" is `no` <b>key</b>.' }),
        findingAt(TEXT, 'helios'),
      ]),
      fileOf('sound.yaml', TEXT),
      fileOf('z.yaml', TEXT, [findingAt(TEXT, 'id', { level: 'hint', message: 'Name @octocat in #1.' })]),
    ],
    { warning: 2, suppressed: 1, baselined: 3 },
  );
  expect(print(markdownReport, run)).toBe(`### ❌ Alliance check: 1 error, 2 warnings, 2 hints in 3 files

As of 2026-11-22. 3 known from before. 1 silenced by a comment. 2 not shown.

#### deals/a&#95;b&#42;.yaml

| Level | Line | Finding | Rule |
|:--|--:|:--|:--|
| ❌ error | 3 | Partner "helios" has no executive sponsor. | \`sponsor/missing\` |

<details>
<summary>1 hint</summary>

| Level | Line | Finding | Rule |
|:--|--:|:--|:--|
| 💡 hint | 1 | A "x&#124;y" is &#96;no&#96; &#60;b&#62;key&#60;/b&#62;. | \`sponsor/missing\` |

</details>

#### z.yaml

<details>
<summary>1 hint</summary>

| Level | Line | Finding | Rule |
|:--|--:|:--|:--|
| 💡 hint | 1 | Name @<!-- -->octocat in #<!-- -->1. | \`sponsor/missing\` |

</details>
`);
});

it('is short where nothing is found', () => {
  expect(print(markdownReport, runOf([fileOf('a', TEXT)]))).toBe(
    '### ✅ Alliance check: no findings in 1 file\n\nAs of 2026-11-22.\n',
  );
});

it('folds a long table', () => {
  const findings = Array.from({ length: 21 }, () => findingAt(TEXT, 'helios'));
  const folded = print(markdownReport, runOf([fileOf('a', TEXT, findings)]));
  expect(folded).toContain('<summary>21 findings</summary>');
  expect(readMarkdown(folded)).toHaveLength(21);
  expect(print(markdownReport, runOf([fileOf('a', TEXT, findings.slice(1))]))).not.toContain('<details>');
});

describe('where the room ends', () => {
  /** From the least severe. */
  const levels = LEVELS.toReversed();
  const files = Array.from({ length: 40 }, (_, file) =>
    fileOf(
      `${'ü'.repeat(50)}${file}`,
      TEXT,
      levels.map((level) => findingAt(TEXT, 'id', { level, message: `${file} ${level} ${'田'.repeat(60)}` })),
    ),
  );

  it.each([1500, 20_000, 50_000, 60_000])('stays within %i bytes and leaves out the least severe, counted', (bytes) => {
    const report = [...markdownWithin(runOf(files), bytes)].join('');
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(bytes);
    const told = readMarkdown(report);
    expect(report).toContain(`${160 - told.length} findings left out here for length, the least severe.`);
    const ranks = told.map(({ level }) => levels.findIndex((each) => each.startsWith(level)));
    const least = Math.min(...ranks);
    for (const louder of [0, 1, 2, 3].filter((rank) => rank > least)) {
      expect(ranks.filter((rank) => rank === louder)).toHaveLength(40);
    }
  });

  it('has its headline all the same', () => {
    expect([...markdownWithin(runOf(files), 10)].join('')).toBe(
      '### ❌ Alliance check: 40 errors, 40 warnings, 40 infos, 40 hints in 40 files\n\nAs of 2026-11-22. 160 findings left out here for length, the least severe.\n',
    );
  });

  it('is one mebibyte', () => {
    const many = Array.from({ length: 20_000 }, () => findingAt(TEXT, 'helios'));
    const size = Buffer.byteLength(print(markdownReport, runOf([fileOf('a', TEXT, many)])));
    expect(size).toBeLessThanOrEqual(1024 * 1024);
    expect(size).toBeGreaterThan(1024 * 1020);
  });
});
