// How the rules about stages go together: one cause, one finding.
import { expect, test } from 'vitest';
import { judge, OFF, told } from './judge';

const history = (...spans: string[]) => `stage: manage\nlifecycle: { history: [${spans.join(', ')}] }\n`;
const MANAGE = '{ stage: manage, from: 2025-09-01 }';
const LAUNCH = '{ stage: launch, from: 2025-05-01 }';

test.each([
  ['newest first', history(MANAGE, LAUNCH)],
  ['a stage that is only planned', history(MANAGE, '{ stage: transition, from: 2027-05-01 }')],
  ['a year that is over when the stage before begins', history(MANAGE, '{ stage: transition, from: 2024 }')],
])('%s is told as an order, not as another stage too', (_, fragment) => {
  expect(told(judge(fragment), 'lifecycle/date-order', 'lifecycle/stage-')).toEqual(['lifecycle/date-order']);
});

test('where the order is not judged, the stage is', () => {
  const findings = judge(history(MANAGE, LAUNCH), { 'lifecycle/date-order': OFF });
  expect(told(findings, 'lifecycle/date-order', 'lifecycle/stage-')).toEqual(['lifecycle/stage-disagrees']);
});

test.each([
  ['in order', history(LAUNCH)],
  ['in a year that may be in order', history('{ stage: form, from: 2025-02-01 }', '{ stage: launch, from: 2025 }')],
  ['undated', history('{ stage: launch }')],
])('another last stage %s is told as that', (_, fragment) => {
  expect(told(judge(fragment), 'lifecycle/date-order', 'lifecycle/stage-')).toEqual(['lifecycle/stage-disagrees']);
});
