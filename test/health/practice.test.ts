// What is expected and what of it counts as met, worked out by hand from the levels of the rules.
import { expect, test } from 'vitest';
import { reported } from './judged';

/** At launch and depth 2 of resilience: exit/missing, no-trigger and no-notice (3 each), no-lead, duty-unowned, no-term (1). */
const THIN = `stage: launch
relationship: { form: [license] }
agreement: { effective: 2026-01-01, initialTerm: 5y }
`;
const EXIT = `exitPlan:
  lead: { northwind: ines-roth, helios: amy-chan }
  triggers: [{ kind: convenience, notice: 90d }]
  duties: [{ area: data, what: Return data, owner: amy-chan, within: 30d }]
`;

const resilience = (fragment: string, configuration?: string) =>
  reported(fragment, configuration === undefined ? {} : { configuration }).vitals.resilience.practice;

test('rules about the inside of a block that lacks are not met, though only its absence is told', () => {
  expect(resilience(THIN)).toBe(8);
  expect(reported(THIN).practice.unmet.filter(({ rule }) => rule.startsWith('exit/'))).toMatchObject([
    { rule: 'exit/missing', level: 'warning', isIgnored: false },
  ]);
});

test('a block without a gap of its own fills all of them', () => {
  expect(resilience(THIN + EXIT)).toBe(100);
  // 11 of 12: the owner of the duty lacks.
  expect(resilience(THIN + EXIT.replace('owner: amy-chan, ', ''))).toBe(92);
});

test('what is not disclosed is not missing', () => {
  expect(resilience(`${THIN}undisclosed: [exitPlan]\n`)).toBe(100);
});

test('where nobody expects a block, nothing is expected of its inside', () => {
  expect(resilience(THIN, 'allianceConfig: 1\nrules: { exit/missing: off }\n')).toBe(100);
  expect(resilience(THIN + EXIT, 'allianceConfig: 1\nrules: { exit/missing: off }\n')).toBe(100);
});

test('a level that is set counts as it is set', () => {
  // 5 of 16 lack: the block itself weighs 5, the rules about its inside 8, and 1 of 14 is there.
  expect(resilience(THIN, 'allianceConfig: 1\nrules: { exit/missing: error }\n')).toBe(7);
});

test('a gap that a comment silences is still a gap', () => {
  const { practice } = reported(`# alliance-ignore-file exit/missing: the lawyers have it\n${THIN}`);
  expect(practice.unmet.find(({ rule }) => rule === 'exit/missing')).toMatchObject({ isIgnored: true });
  expect(practice.score).toBe(reported(THIN).practice.score);
});

test('it does not matter who keeps the file', () => {
  const ours = `${THIN}roles: { helios: { executiveSponsor: { person: raj-patel } } }\n`;
  const theirs = `${THIN}roles: { northwind: { executiveSponsor: { person: maria-keller } } }\n`;
  expect(reported(ours).practice.score).toBe(reported(theirs).practice.score);
});

test('at the end nothing is expected', () => {
  const { practice, overall, vitals } = reported('stage: closed\n');
  expect(practice).toEqual({ score: null, gaps: 0, unmet: [] });
  expect(overall).toMatchObject({ score: null, status: 'unknown', cap: null, confidence: 'low' });
  expect(vitals.sponsorship).toMatchObject({ score: null, practice: null, status: 'unknown' });
});
