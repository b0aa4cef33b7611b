// One cause, one finding: what the narrower rules about a sponsor tell, the wider ones leave to them.
import { expect, test } from 'vitest';
import { parseDay } from '../../../server/src/model/calendar';
import { readFile } from '../../../server/src/readFile';
import { completeExample } from '../../../server/src/rules/examples';
import roleDeparted from '../../../server/src/rules/role/departed';
import roleLeaving from '../../../server/src/rules/role/leaving';
import type { Rule } from '../../../server/src/rules/rule';
import { runRules } from '../../../server/src/rules/run';
import departed from '../../../server/src/rules/sponsor/departed';
import leaving from '../../../server/src/rules/sponsor/leaving';
import missing from '../../../server/src/rules/sponsor/missing';
import noDeputy from '../../../server/src/rules/sponsor/no-deputy';
import { EMPTY_WORKSPACE } from '../../../server/src/workspace/workspace';
import { parseYaml } from '../../../server/src/yaml/parse';

const RULES = [missing, departed, leaving, noDeputy, roleDeparted, roleLeaving];

function toldOf(sponsor: string, rules: readonly Rule[], options = {}, off = '') {
  const text = completeExample(`roles:
  northwind: { executiveSponsor: ${sponsor} }
  helios: { executiveSponsor: { person: raj-patel, deputy: lea-stone } }`);
  const file = readFile('example.alliance.yaml', parseYaml(text), EMPTY_WORKSPACE, parseDay('2026-11-22') ?? 0);
  const settingFor = (id: string) => ({ level: id === off ? ('off' as const) : undefined, options });
  return runRules({ rules, file, preset: 'recommended', settingFor }).map(({ ruleId }) => ruleId);
}

test.each([
  ['nobody named', '{ cadence: monthly }', ['sponsor/missing']],
  ['no deputy', '{ person: maria-keller }', ['sponsor/no-deputy']],
  ['no deputy, leaving soon', '{ person: maria-keller, until: 2026-12-31 }', ['sponsor/leaving']],
  ['no deputy, leaving some day', '{ person: maria-keller, until: 2027-12-31 }', ['sponsor/no-deputy']],
  ['no deputy, gone', '{ person: maria-keller, until: 2026-10-31 }', ['sponsor/departed']],
  ['a deputy, gone', '{ person: maria-keller, deputy: tom-berg, until: 2026-10-31 }', ['sponsor/departed']],
  ['a deputy', '{ person: maria-keller, deputy: tom-berg }', []],
])('%s', (_, sponsor, told) => {
  expect(toldOf(sponsor, RULES)).toEqual(told);
});

test('where the narrower rule is off, the wider one speaks', () => {
  const soon = '{ person: maria-keller, until: 2026-12-31 }';
  expect(toldOf(soon, RULES, {}, 'sponsor/leaving')).toEqual(['sponsor/no-deputy']);
});

test('how long before the last day is an option', () => {
  const sponsor = '{ person: maria-keller, until: 2027-03-31 }';
  expect(toldOf(sponsor, [leaving])).toEqual([]);
  expect(toldOf(sponsor, [leaving], { leavingWithin: '6m' })).toEqual(['sponsor/leaving']);
});
