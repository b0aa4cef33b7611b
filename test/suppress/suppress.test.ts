// Steering comments through `suppress`: what they silence, and what is said of them.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/finding';
import { parseDay } from '../../server/src/model/calendar';
import { suppress } from '../../server/src/suppress/suppress';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import { lineStartsOf, rangeOf } from '../../server/src/yaml/position';

const IDS = ['kpi/missing', 'kpi/stale', 'sponsor/missing'];
const today = parseDay('2026-11-22') ?? 0;

/** A finding of `ruleId` on the first occurrence of `at`. */
function finding(text: string, at: string, ruleId: string): Finding {
  const start = text.indexOf(at);
  const range = rangeOf(lineStartsOf(text), start, start + at.length);
  return {
    ruleId,
    level: 'warning',
    kind: 'gap',
    message: '',
    start,
    end: start + at.length,
    range,
    pointer: '',
    key: '',
    related: [],
    fixes: [],
  };
}

function steer(text: string, ...found: readonly (readonly [at: string, ruleId: string])[]) {
  const findings = found.map(([at, ruleId]) => finding(text, at, ruleId));
  const { told, suppressed, faults } = suppress(parseYaml(text), findings, IDS, today);
  return {
    told: told.map((each) => each.ruleId),
    suppressed: suppressed.map((each) => each.ruleId),
    faults: faults.map((each) => `${each.code} at "${text.slice(each.start, each.end)}": ${each.message}`),
    fixed: faults.flatMap((each) => (each.fix ? applyEdits(text, each.fix.edits) : [])),
  };
}

describe('alliance-ignore-next-line', () => {
  test('silences the named rule on the next line only', () => {
    const text = '# alliance-ignore-next-line kpi/stale: the quarter is not closed\na: 1\nb: 2\n';
    expect(steer(text, ['a: 1', 'kpi/stale'], ['b: 2', 'kpi/stale'])).toEqual({
      told: ['kpi/stale'],
      suppressed: ['kpi/stale'],
      faults: [],
      fixed: [],
    });
  });

  test('takes several rules, an end date, a whole group and stacked comments', () => {
    const text = [
      '# alliance-ignore-next-line kpi/stale, sponsor/missing until 2026-11-22: both named in January',
      '',
      '# a remark',
      '# alliance-ignore-next-line kpi/*: see above',
      'b: 1',
    ].join('\r\n');
    const result = steer(text, ['b: 1', 'kpi/stale'], ['b: 1', 'sponsor/missing'], ['b: 1', 'kpi/missing']);
    expect(result).toEqual({
      told: [],
      suppressed: ['kpi/stale', 'sponsor/missing', 'kpi/missing'],
      faults: [],
      fixed: [],
    });
  });

  test('past its date it silences nothing and says so', () => {
    const text = '# alliance-ignore-next-line kpi/stale until 2026-11-21: soon\na: 1\n';
    expect(steer(text, ['a: 1', 'kpi/stale'])).toEqual({
      told: ['kpi/stale'],
      suppressed: [],
      faults: [
        'expired at "# alliance-ignore-next-line kpi/stale until 2026-11-21: soon": This comment held until 2026-11-21, which is past; mend what it silences, or renew it.',
      ],
      fixed: [],
    });
  });

  test('a date that is none is told', () => {
    const text = '# alliance-ignore-next-line kpi/stale until 2026-02-30: soon\na: 1\n';
    expect(steer(text, ['a: 1', 'kpi/stale']).faults).toEqual([
      'expired at "# alliance-ignore-next-line kpi/stale until 2026-02-30: soon": "2026-02-30" is no day, so this comment is ignored; write the date as 2027-01-31.',
    ]);
  });

  test('without a reason it still silences, and is told', () => {
    const text = '# alliance-ignore-next-line kpi/stale\na: 1\n';
    const { suppressed, faults } = steer(text, ['a: 1', 'kpi/stale']);
    expect(suppressed).toEqual(['kpi/stale']);
    expect(faults).toEqual([
      'no-reason at "# alliance-ignore-next-line kpi/stale": This comment silences a rule without saying why; add a reason after a colon.',
    ]);
  });

  test('an idle comment is removed with its line, one idle name with its comma', () => {
    const alone = 'x: 1\n  # alliance-ignore-next-line kpi/stale: why\na: 1\n';
    expect(steer(alone).fixed).toEqual(['x: 1\na: 1\n']);
    const behind = 'x: 1 # alliance-ignore-next-line kpi/stale: why\na: 1\n';
    expect(steer(behind).fixed).toEqual(['x: 1\na: 1\n']);
    const several = '# alliance-ignore-next-line kpi/stale, kpi/missing: why\na: 1\n';
    expect(steer(several, ['a: 1', 'kpi/stale']).fixed).toEqual(['# alliance-ignore-next-line kpi/stale: why\na: 1\n']);
    expect(steer(several, ['a: 1', 'kpi/missing']).fixed).toEqual([
      '# alliance-ignore-next-line kpi/missing: why\na: 1\n',
    ]);
  });

  test('an unknown rule is told with the nearest one, and silences nothing', () => {
    const text = '# alliance-ignore-next-line kpi/stal: why\na: 1\n';
    expect(steer(text, ['a: 1', 'kpi/stale'])).toEqual({
      told: ['kpi/stale'],
      suppressed: [],
      faults: ['unknown-rule at "kpi/stal": No rule is called "kpi/stal"; did you mean "kpi/stale"?'],
      fixed: [],
    });
  });

  test('names no rule', () => {
    expect(steer('# alliance-ignore-next-line: why\na: 1\n').faults).toEqual([
      'unknown-rule at "# alliance-ignore-next-line: why": This comment names no rule; name the rules it silences.',
    ]);
  });

  test('a misspelt directive is told', () => {
    expect(steer('# alliance-ignore-line kpi/stale: why\na: 1\n').faults).toEqual([
      'unknown-rule at "# alliance-ignore-line kpi/stale: why": "alliance-ignore-line" steers nothing; write "alliance-ignore-next-line" or "alliance-ignore-file".',
    ]);
  });
});

test('alliance-ignore-file silences wherever it stands', () => {
  const text = 'a: 1\nb: 2\n# alliance-ignore-file kpi/stale: quoted from the contract\n';
  expect(steer(text, ['a: 1', 'kpi/stale'], ['b: 2', 'kpi/stale']).suppressed).toEqual(['kpi/stale', 'kpi/stale']);
});

test('what looks like a comment inside text steers nothing', () => {
  const text = 'a: "# alliance-ignore-next-line kpi/stale: why"\nb: |\n  # alliance-ignore-file kpi/stale: why\nc: 1\n';
  expect(steer(text, ['b: |', 'kpi/stale'])).toEqual({ told: ['kpi/stale'], suppressed: [], faults: [], fixed: [] });
});
