// How many have to answer is set in the configuration and asked by every rule that tells of scores.
import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/analyze';
import { parseDay } from '../../../server/src/model/calendar';
import { completeExample, EXAMPLE_DAY } from '../../../server/src/rules/examples';
import { DEFAULT_CONFIGURATION } from '../../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../../server/src/workspace/workspace';

const TEXT = completeExample(`health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores:
        northwind: { respondents: 4, principles: { trust: 4 }, wouldPartnerAgain: 8 }
        helios: { respondents: 4, principles: { trust: 1.9 }, wouldPartnerAgain: 3 }
`);
const TOLD = ['health/gap', 'health/low-without-action', 'health/would-not-partner-again'];

function told(minRespondents: number): readonly string[] {
  const configuration = { ...DEFAULT_CONFIGURATION, minRespondents };
  const dates = { asOf: undefined, today: parseDay(EXAMPLE_DAY) ?? 0 };
  const { findings } = analyze({ path: 'a.alliance.yaml', text: TEXT }, EMPTY_WORKSPACE, configuration, dates);
  const about = [...TOLD, 'health/few-respondents'];
  return findings
    .map(({ ruleId }) => ruleId)
    .filter((id) => about.includes(id))
    .sort();
}

test('as many as needed: their scores are told', () => {
  expect(told(DEFAULT_CONFIGURATION.minRespondents)).toEqual(TOLD);
  expect(told(4)).toEqual(TOLD);
});

test('fewer than needed: only that is told', () => {
  expect(told(5)).toEqual(['health/few-respondents', 'health/few-respondents']);
});
