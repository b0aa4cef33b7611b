// What is no difference: another layout, another order, the same text; and what cannot be told from a text in pieces.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSeq, parseDocument, visit } from 'yaml';
import { isEmpty } from '../../server/src/compare/difference';
import { BASE } from './base';
import { changesIn, difference } from './texts';

const SAMPLES = resolve(__dirname, '../../samples');
const TEXTS = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.alliance.yaml'))
  .map((name) => [name, readFileSync(resolve(SAMPLES, name), 'utf8')] as const);

/** The text in another layout: collections in braces or in lines, those lists turned round whose order says nothing. */
function rewritten(text: string, isFlow: (at: number) => boolean, turns: boolean): string {
  const document = parseDocument(text);
  let at = 0;
  let isInFlow = false;
  visit(document, {
    Collection(_key, node, path) {
      isInFlow = path.some((each) => typeof each === 'object' && 'flow' in each && each.flow === true);
      node.flow = isInFlow || isFlow(at++);
      node.commentBefore = null;
      node.comment = null;
    },
    Scalar(_key, node) {
      node.commentBefore = null;
      node.comment = null;
    },
    Pair(_key, { key, value }) {
      if (turns && isSeq(value) && String(key) !== 'steps') value.items.reverse();
    },
  });
  return document.toString({ lineWidth: 0 });
}

describe.each(TEXTS)('%s', (_name, text) => {
  it('is not different from itself', () => {
    expect(isEmpty(difference(text, text))).toBe(true);
  });

  it('says the same in any layout', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (choices) => {
        const other = rewritten(text, (at) => at > 0 && choices[at % 7] === true, false);
        const { changes, untold, findings } = difference(text, other);
        expect({ changes, untold }).toEqual({ changes: [], untold: [] });
        expect([...findings.fresh, ...findings.gone].map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('says the same with its lists turned round', () => {
    const { changes, untold } = difference(
      text,
      rewritten(text, () => false, true),
    );
    expect({ changes, untold }).toEqual({ changes: [], untold: [] });
  });
});

test('whatever line goes, something is told, on the way there and back', () => {
  const lines = BASE.split('\n');
  fc.assert(
    fc.property(fc.integer({ min: 8, max: lines.length - 2 }), (at) => {
      const other = lines.filter((_line, index) => index !== at).join('\n');
      for (const each of [difference(BASE, other), difference(other, BASE)]) expect(isEmpty(each)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('of two rows of one activity the changed one is found, wherever it stands', () => {
  const row = (who: string) => `  - { activity: Sell, accountable: ${who} }\n`;
  const text = (...rows: string[]) => BASE.replace('raci:\n', `raci:\n${rows.map(row).join('')}`);
  expect(changesIn(text('tom', 'lea'), text('lea', 'tom'))).toEqual([]);
  expect(changesIn(text('tom', 'lea'), text('amy', 'tom'))).toEqual([
    'raci/accountable medium: Now "Amy" is accountable for "Sell"; before "Lea".',
  ]);
});

test('what no change tells of is named', () => {
  const own = BASE.replace('    name: Sales\n', '    name: Sales\n    x-source: ERP\n');
  for (const each of [difference(BASE, own), difference(own, BASE)]) {
    expect([each.changes, each.untold]).toEqual([[], ['/kpis/sales/x-source']]);
  }
  expect(isEmpty(difference(BASE, own))).toBe(false);
});

test('nothing is said to be gone from a text that could not be read whole', () => {
  const broken = BASE.replace('    executiveSponsor: { person: lea }\n', '    executiveSponsor: { person: lea\n');
  const { changes, isWhole } = difference(BASE, broken);
  expect(isWhole).toEqual({ before: true, after: false });
  expect(changes.filter(({ after }) => !after)).toEqual([]);
});

test('text of the user stays in its quotes, on one line, and short', () => {
  const evil = BASE.replace('name: Zeta Labs', `name: ${JSON.stringify(`a"\n\u202e${'x'.repeat(200)}`)}`);
  const [change] = difference(BASE, evil).changes;
  expect(change?.sentence).toBe(`The partner "Zeta Labs" is now called "a' [U+202E]${'x'.repeat(56)}…".`);
});
