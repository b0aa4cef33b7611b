// docs/health.md cannot lie: every example in it is judged, and each figure it names is what comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reported, reportOf, SAMPLES, sample } from './judged';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/health.md'), 'utf8');

/** What stands between `from` and the next heading or block of YAML. */
interface Example {
  readonly fragment: string;
  readonly words: string;
}

const EXAMPLES: readonly Example[] = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```\n([\s\S]*?)(?=\n#|```yaml)/g)].map(
  ([, fragment = '', words = '']) => ({ fragment, words }),
);

const FIGURE = /`([a-z]+)\s(\d+)(?:\s(green|amber|red))?`/g;

test('the page has an example of each vital sign, of the whole and of practice', () => {
  const figures = EXAMPLES.map(({ words }) => [...words.matchAll(FIGURE)].at(-1)?.[1]);
  expect(figures).toEqual([
    'sponsorship',
    'accountability',
    'governance',
    'performance',
    'relationship',
    'risk',
    'commitments',
    'resilience',
    'overall',
    'practice',
  ]);
});

test.each(EXAMPLES)('an example comes out as the page says: $words', ({ fragment, words }) => {
  const { overall, practice, vitals } = reported(fragment);
  const shown: Record<string, { score: number | null; status?: string }> = { overall, practice, ...vitals };
  for (const [, id = '', score, status] of words.matchAll(FIGURE)) {
    const { score: is, status: colour } = shown[id] ?? {};
    expect([id, is, status && colour]).toEqual([id, Number(score), status]);
  }
});

test('what the example of the whole says of cap, confidence and unknown signs', () => {
  const { overall, vitals } = reported(EXAMPLES.at(-2)?.fragment ?? '');
  expect(overall).toMatchObject({
    confidence: 'medium',
    cap: { atMost: 59, lowers: true, cause: 'agreement/expired' },
  });
  expect(Object.values(vitals).filter(({ score }) => score === null)).toHaveLength(4);
});

test('the samples come out as the table says', () => {
  const rows = SAMPLES.map((name) => {
    const { overall, practice, isPublic } = reportOf(sample(name));
    const health = overall.status === 'unknown' ? 'too little evidence' : `${overall.score} ${overall.status}`;
    const missing = practice.gaps === 0 ? 'no gaps' : `${practice.gaps} gaps`;
    const gaps = isPublic ? ` public, ${practice.gaps} not public` : `, ${missing}`;
    return `| ${name.replace('.alliance.yaml', '')} | ${health} | ${practice.score} %${gaps} |`;
  });
  expect(PAGE).toContain(`|---|---|---|\n${rows.join('\n')}\n\n`);
});
