// Each mistake is told once, at its very key or value, in a sentence an alliance manager understands; fixes mend it.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import { CONVENTIONS } from './cases/conventions';
import { FORMATS } from './cases/formats';
import { KEYS } from './cases/keys';
import { VALUES } from './cases/values';
import { complete, faultsOf, told, unmark } from './judge';

const CASES = [...KEYS, ...VALUES, ...FORMATS, ...CONVENTIONS].map(([marked, code, message, fixes = []]) => ({
  marked,
  code,
  message,
  fixes,
}));

function pathOf(text: string): string {
  if (/^«?allianceConfig/.test(text)) return 'alliance.config.yaml';
  return /^«?allianceDirectory/.test(text) ? 'partners.alliance-directory.yaml' : 'northwind.alliance.yaml';
}

describe.each(CASES)('$marked', ({ marked, code, message, fixes }) => {
  const { text, start, end } = unmark(complete(marked));
  const faults = faultsOf(text, pathOf(marked));

  test('is told once, where it stands', () => {
    expect(told(faults)).toEqual([{ code, start, end, message }]);
  });

  test('offers its fixes, and each of them mends it', () => {
    const offered = faults.flatMap((fault) => fault.fixes);
    expect(offered.map(({ title, safe }) => (safe ? `★ ${title}` : title))).toEqual(fixes);
    for (const { edits } of offered) {
      const mended = applyEdits(text, edits);
      expect(parseYaml(mended).faults).toEqual([]);
      expect(faultsOf(mended, pathOf(marked)).map((fault) => fault.message)).not.toContain(message);
    }
  });
});

test('no sentence uses the words of programmers, and all are whole', () => {
  for (const { message } of CASES) {
    expect(message).toMatch(/[.?]$/);
    expect(message.replace(/"[^"]*"/g, '')).not.toMatch(
      /\b(null|object|array|mapping|property|properties|string|boolean|integer|schema|regex|pattern "|undefined)\b/i,
    );
  }
});
