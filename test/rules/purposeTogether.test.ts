// One cause, one finding: how the rules about purpose, value and partners leave a place to each other, and their options.
import { expect, test } from 'vitest';
import { judge, OFF, told } from './judge';

const GROUPS = ['purpose/', 'value/'];
const purpose = (body: string) => `purpose: ${body}\n`;
const OWN_GOALS = `partners:
  - { id: northwind, name: Northwind Pharma, self: true, goals: [{ id: nw-grow, statement: Grow }] }
  - { id: helios, name: Helios Bio }
`;

test('without a purpose, or with an empty one, only that is told', () => {
  const settings = { 'purpose/partner-without-goals': OFF };
  expect(told(judge('stage: manage\n', settings), ...GROUPS)).toEqual(['purpose/incomplete']);
  expect(told(judge(purpose('{}'), settings), ...GROUPS)).toEqual(['purpose/incomplete']);
});

test('where no value is written for anybody, the customer is not told too, unless the other rule is off', () => {
  const how = purpose('{ how: By joint teams. }');
  expect(told(judge(how), 'value/')).toEqual(['value/one-sided']);
  expect(told(judge(how, { 'value/one-sided': OFF }), 'value/')).toEqual(['value/no-customer']);
});

test('a partner without goals is told as that, not as unsupported', () => {
  const reciprocal = OWN_GOALS + purpose('{ goalModel: reciprocal }');
  const ids = (settings = {}) => told(judge(reciprocal, settings), 'purpose/no-goal', 'purpose/partner');
  expect(ids()).toEqual(['purpose/partner-without-goals']);
  expect(ids({ 'purpose/partner-without-goals': OFF })).toEqual(['purpose/no-goal']);
});

test('a closeness that does not fit the form is not told as a risk that does not fit the closeness', () => {
  const relationship = 'relationship: { form: [joint-venture], closeness: tactical, sharedRisk: high }\n';
  expect(told(judge(relationship), 'relationship/')).toEqual(['relationship/mismatch']);
});

test('how much is nearly all, and how old a check may be, are options', () => {
  const option = (options: Record<string, unknown>) => ({ level: undefined, options });
  const economics = 'economics:\n  returns: [{ of: profit, shares: { northwind: 80, helios: 20 } }]\n';
  expect(told(judge(economics), 'value/lopsided')).toEqual([]);
  expect(told(judge(economics, { 'value/lopsided': option({ share: 80 }) }), 'value/lopsided')).toEqual([
    'value/lopsided',
  ]);
  const coin = `partners:
  - { id: northwind, name: Northwind Pharma, coinOfTheRealm: { what: pipeline, reviewed: 2026-05-01 } }
  - { id: helios, name: Helios Bio }
`;
  expect(told(judge(coin), 'partner/coin-stale')).toEqual([]);
  expect(told(judge(coin, { 'partner/coin-stale': option({ within: '3m' }) }), 'partner/coin-stale')).toEqual([
    'partner/coin-stale',
  ]);
});

test('what a syntax fault took away is not told as missing', () => {
  const findings = judge('purpose:\n  why: To cure.\n  how: Jointly.\n  what\n  goals\n  value\n');
  expect(told(findings, 'syntax/yaml')).not.toEqual([]);
  expect(told(findings, 'purpose/incomplete', 'purpose/no-goal', 'value/')).toEqual([]);
});

test('guessing ends where there are too many needs to guess for', () => {
  const tags = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}-${at}`).join(', ');
  const findings = judge(`partners:
  - { id: northwind, name: Northwind Pharma, contributes: [reach], seeks: [${tags('asset')}] }
  - { id: helios, name: Helios Bio, contributes: [${tags('assets')}] }
`).filter(({ ruleId }) => ruleId === 'partner/need-unmet');
  expect(findings.length).toBe(3000);
  expect(findings[0]?.message).toMatch(/; did you mean "assets-0"\?$/);
  expect(findings[2999]?.message).toMatch(/; partners complement each other\.$/);
});
