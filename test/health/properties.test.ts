// What holds for the health of any alliance, tried on the samples and on what is left of them without some of their parts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Analysis } from '../../server/src/analysis';
import { type Finding, LEVELS } from '../../server/src/finding';
import { PRACTICE_RULES } from '../../server/src/health/subject';
import { analysed, reportOf, SAMPLES, sample, sampleText, scoresOf } from './judged';

const RUNS = { seed: 20261122, numRuns: 60 };
const ANALYSES: readonly Analysis[] = SAMPLES.map((name) => sample(name));
const CONDITIONS = PRACTICE_RULES.filter(({ kind }) => kind === 'condition').map(({ id }) => id);

/** Some of a list, in its order. */
function some<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...list]);
}

const anyAnalysis = fc.constantFrom(...ANALYSES);
const anyCondition = fc.record({ ruleId: fc.constantFrom(...CONDITIONS), level: fc.constantFrom(...LEVELS) });

/** Expects that no score of `better` is lower, and that nothing becomes unknown or known. */
function expectNoneLower(better: Analysis, worse: Analysis): void {
  const [high, low] = [scoresOf(reportOf(better)), scoresOf(reportOf(worse))];
  for (const [id, score] of Object.entries(low)) {
    expect([id, high[id] === null]).toEqual([id, score === null]);
    expect([id, (high[id] ?? 0) >= (score ?? 0)]).toEqual([id, true]);
  }
}

function findingOf(rule: { ruleId: string; level: Finding['level'] }, { file }: Analysis): Finding {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const place = { start: 0, end: 1, range, pointer: '', related: [], fixes: [] };
  return { ...rule, ...place, kind: 'condition', message: 'Something is wrong.', key: `${file.path} ${rule.ruleId}` };
}

describe('while the measured facts stay', () => {
  test('removing findings about conditions never lowers a score', () => {
    fc.assert(
      fc.property(
        anyAnalysis.chain((analysis) => fc.tuple(fc.constant(analysis), some(analysis.findings))),
        ([analysis, some]) => {
          const kept = new Set(some);
          const findings = analysis.findings.filter((finding) => finding.kind !== 'condition' || kept.has(finding));
          expectNoneLower({ ...analysis, findings }, analysis);
        },
      ),
      RUNS,
    );
  });

  test('adding findings about conditions never raises a score, told or silenced', () => {
    fc.assert(
      fc.property(
        anyAnalysis,
        fc.array(anyCondition, { maxLength: 8 }),
        fc.boolean(),
        (analysis, added, isSilenced) => {
          const more = added.map((rule) => findingOf(rule, analysis));
          const where = isSilenced ? 'suppressed' : 'findings';
          expectNoneLower(analysis, { ...analysis, [where]: [...analysis[where], ...more] });
        },
      ),
      RUNS,
    );
  });

  test('a finding that is silenced costs the same', () => {
    for (const analysis of ANALYSES) {
      const silenced = { ...analysis, findings: [], suppressed: analysis.findings };
      expect(scoresOf(reportOf(silenced))).toEqual(scoresOf(reportOf(analysis)));
    }
  });
});

describe('practice', () => {
  test('is never lower for a gap that is filled with something that has no gap of its own', () => {
    fc.assert(
      fc.property(
        anyAnalysis.chain((analysis) => fc.tuple(fc.constant(analysis), some(analysis.findings))),
        ([analysis, some]) => {
          const kept = new Set(some);
          const findings = analysis.findings.filter((finding) => finding.kind !== 'gap' || kept.has(finding));
          const filled = reportOf({ ...analysis, findings }).practice.score ?? 100;
          expect(filled).toBeGreaterThanOrEqual(reportOf(analysis).practice.score ?? 0);
        },
      ),
      RUNS,
    );
  });

  test('is never lower with a part of a sound file than without it', () => {
    const whole: Record<string, unknown> = parse(sampleText('northwind-helios.alliance.yaml'));
    const parts = [
      'purpose',
      'raci',
      'escalation',
      'kpis',
      'risks',
      'health',
      'exitPlan',
      'communication',
      'commitments',
    ];
    const practice = (without: readonly string[]) => {
      const kept = Object.entries(whole).filter(([key]) => !without.includes(key));
      return reportOf(analysed(JSON.stringify(Object.fromEntries(kept)))).practice.score ?? 0;
    };
    fc.assert(
      fc.property(some(parts), fc.constantFrom(...parts), (without, filled) => {
        expect(practice(without.filter((part) => part !== filled))).toBeGreaterThanOrEqual(practice(without));
      }),
      RUNS,
    );
  });
});

/** Lists in which the order says something. */
const ORDERED = new Set(['steps', 'history']);

/** The same data with every list that has no order in another one; `pick` takes one of so many. */
function shuffled(value: unknown, pick: (below: number) => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => shuffled(item, pick));
    if (ORDERED.has(key)) return items;
    for (let at = items.length - 1; at > 0; at--) {
      const other = pick(at + 1);
      [items[at], items[other]] = [items[other], items[at]];
    }
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shuffled(each, pick, name)]));
}

test('the order of what has no order does not matter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), fc.infiniteStream(fc.nat(1_000_000)), (name, numbers) => {
      const data: unknown = parse(sampleText(name));
      const pick = (below: number) => (numbers.next().value ?? 0) % below;
      const other = sample(name, JSON.stringify(shuffled(data, pick)));
      expect(scoresOf(reportOf(other))).toEqual(scoresOf(reportOf(sample(name, JSON.stringify(data)))));
    }),
    RUNS,
  );
});

test('scores are whole, from 0 to 100, whatever is found', () => {
  fc.assert(
    fc.property(anyAnalysis, fc.array(anyCondition, { maxLength: 30 }), (analysis, added) => {
      const findings = [...analysis.findings, ...added.map((rule) => findingOf(rule, analysis))];
      for (const [id, score] of Object.entries(scoresOf(reportOf({ ...analysis, findings })))) {
        expect([id, score === null || (Number.isInteger(score) && score >= 0 && score <= 100)]).toEqual([id, true]);
      }
    }),
    RUNS,
  );
});

test('the same file on the same day gives the same report', () => {
  for (const name of SAMPLES) expect(reportOf(sample(name))).toEqual(reportOf(sample(name)));
});
