// What the fixes about purpose, value, partners and language make of a text: it is sound, and the finding is gone.
import { describe, expect, test } from 'vitest';
import { completeExample } from '../../server/src/rules/examples';
import { applyEdits } from '../../server/src/yaml/edits';
import { judge, told } from './judge';

/** The fragment after the only fix of each finding of a rule, one after another. */
function fixed(fragment: string, ruleId: string): string {
  let text = completeExample(fragment);
  for (let left = judge(text).filter((each) => each.ruleId === ruleId); left.length > 0; ) {
    const [fix, second] = left[0]?.fixes ?? [];
    expect([fix?.safe, second]).toEqual([false, undefined]);
    text = applyEdits(text, fix?.edits ?? []);
    const after = judge(text);
    expect(told(after, 'syntax/', 'schema/')).toEqual([]);
    const next = after.filter((each) => each.ruleId === ruleId);
    expect(next.length).toBeLessThan(left.length);
    left = next;
  }
  return text;
}

describe('purpose/incomplete', () => {
  test.each([
    [
      'what is left open',
      'purpose:\n  why: To cure. # agreed\n\n# next\n',
      'purpose:\n  why: To cure. # agreed\n  what: { domain: <the field of collaboration> }\n  how: <how the partners plan, decide and work together>\n\n# next\n',
    ],
    [
      'in brackets',
      'purpose: { why: To cure., how: Jointly. }\n',
      'purpose: { why: To cure., how: Jointly., what: { domain: <the field of collaboration> } }\n',
    ],
    [
      'a scope that says only what is out',
      'purpose:\n  why: To cure.\n  what:\n    outOfScope: [Diagnostics]\n',
      'purpose:\n  why: To cure.\n  what:\n    outOfScope: [Diagnostics]\n    domain: <the field of collaboration>\n  how: <how the partners plan, decide and work together>\n',
    ],
    [
      'an empty scope',
      'purpose: { why: To cure., how: Jointly., what: {} }\n',
      'purpose: { why: To cure., how: Jointly., what: { domain: <the field of collaboration> } }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(fixed(before, 'purpose/incomplete')).toContain(after);
  });

  test('a whole purpose', () => {
    expect(fixed('stage: structure\n', 'purpose/incomplete')).toMatch(
      /\npurpose:\n {2}why: <.*>\n {2}what: \{ domain: <.*> \}\n {2}how: <.*>\n$/,
    );
  });
});

describe('value', () => {
  const NORTHWIND = '{ beneficiary: northwind, statement: Two launches }';
  const HELIOS = '{ beneficiary: helios, statement: <what Helios Bio gains> }';
  const CUSTOMER = '{ beneficiary: customer, statement: <what the customer gains> }';

  test.each([
    [
      'a block list',
      `purpose:\n  value:\n    - ${NORTHWIND} # agreed\n    # more\n`,
      `purpose:\n  value:\n    - ${NORTHWIND} # agreed\n    - ${HELIOS}\n    # more\n`,
    ],
    ['a list in brackets', `purpose: { value: [${NORTHWIND}] }\n`, `purpose: { value: [${NORTHWIND}, ${HELIOS}] }\n`],
    [
      'an entry without a statement',
      `purpose:\n  value:\n    - ${NORTHWIND}\n    - beneficiary: helios\n`,
      `purpose:\n  value:\n    - ${NORTHWIND}\n    - beneficiary: helios\n      statement: <what Helios Bio gains>\n`,
    ],
  ])('is added to %s', (_, before, after) => {
    expect(fixed(before, 'value/one-sided')).toContain(after);
  });

  test('is added for all partners at once', () => {
    const all = `    - { beneficiary: northwind, statement: <what Northwind Pharma gains> }\n    - ${HELIOS}\n`;
    expect(fixed('purpose:\n  how: Jointly.\n', 'value/one-sided')).toContain(
      `purpose:\n  how: Jointly.\n  value:\n${all}`,
    );
    expect(fixed('purpose: { value: [] }\n', 'value/one-sided')).toMatch(/^purpose: \{ value: \[\{.*\}, \{.*\}\] \}\n/);
  });

  test('is added for the customer', () => {
    expect(fixed(`purpose:\n  value:\n  - ${NORTHWIND}\n`, 'value/no-customer')).toContain(
      `purpose:\n  value:\n  - ${NORTHWIND}\n  - ${CUSTOMER}\n`,
    );
    expect(fixed('purpose:\n  value:\n    - { beneficiary: customer }\n', 'value/no-customer')).toContain(
      `    - ${CUSTOMER}\n`,
    );
  });

  test('a name that brackets cannot hold is quoted', () => {
    const partners =
      'partners:\n  - { id: northwind, name: Northwind }\n  - { id: helios, name: "Helios, Inc. [US]: Bio" }\n';
    const before = `${partners}purpose: { value: [${NORTHWIND}] }\n`;
    expect(fixed(before, 'value/one-sided')).toContain("statement: '<what Helios, Inc. [US]: Bio gains>' }");
  });
});

describe('partners', () => {
  const PARTNERS =
    'partners:\n  - { id: northwind, name: Northwind Pharma, self: true }\n  - { id: helios, name: Helios }\n';

  test('the sentence and the coin are added where they belong', () => {
    expect(fixed(PARTNERS, 'partner/no-choice-sentence')).toContain(
      '{ id: helios, name: Helios, likesToPartnerWith: <the kind of companies this partner likes to partner with> }\n',
    );
    expect(fixed(PARTNERS, 'partner/no-coin')).toContain(
      '{ id: helios, name: Helios, coinOfTheRealm: { what: <what this partner wants above all>, reviewed: 2026-11-22 } }\n',
    );
  });

  test('a need is replaced by the one thing that may have been meant', () => {
    const before = `partners:
  - { id: northwind, name: Northwind Pharma, contributes: [reach], seeks: ["late-stage-asset"] }
  - { id: helios, name: Helios Bio, contributes: [late-stage-assets] }
`;
    expect(fixed(before, 'partner/need-unmet')).toContain('seeks: ["late-stage-assets"] }\n');
  });

  test('a need is not replaced by what is sought already, or by one of several', () => {
    const fixes = (seeks: string) =>
      judge(`partners:
  - { id: northwind, name: Northwind Pharma, contributes: [reach], seeks: [${seeks}] }
  - { id: helios, name: Helios Bio, contributes: [data-platform, data-science] }
`)
        .filter(({ ruleId }) => ruleId === 'partner/need-unmet')
        .map((each) => each.fixes.length);
    expect(fixes('data-platfrm, data-platform')).toEqual([0]);
    expect(fixes('data')).toEqual([0]);
  });
});

describe('language/vendor-talk', () => {
  test.each([
    ['summary: Helios is our vendor. # sic\n', 'summary: Helios is our partner. # sic\n'],
    ['summary: "HELIOS: a VENDOR, Supplier\'s best"\n', 'summary: "HELIOS: a PARTNER, Partner\'s best"\n'],
    ["summary: 'Helios and Northwind: two suppliers'\n", "summary: 'Helios and Northwind: two partners'\n"],
    [
      'summary: >\n  A vendor list. Helios as\n  counterparty, or Counterparties\n  as vendors.\nstage: manage\n',
      'summary: >\n  A vendor list. Helios as\n  partner, or Partners\n  as partners.\nstage: manage\n',
    ],
    [
      'notes: |\n  “The vendor” is Helios, and the supplier too.\nstage: manage\n',
      'notes: |\n  “The vendor” is Helios, and the partner too.\nstage: manage\n',
    ],
  ])('%j', (before, after) => {
    expect(fixed(before, 'language/vendor-talk')).toContain(after);
  });

  test('offers nothing where a word is spelled otherwise than it reads', () => {
    const [finding] = judge('# no vendor\nsummary: "Helios is a \\x76endor."\n').filter((each) =>
      each.ruleId.startsWith('language'),
    );
    expect(finding?.message).toContain('"vendor" stands in a sentence about "Helios Bio"');
    expect(finding?.fixes).toEqual([]);
  });
});
