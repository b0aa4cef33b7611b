// Every rule there is, as a user learns of it: id, kind, level, and from which stage and depth on it speaks (until the
// transition, where nothing else stands behind the dash). No more and no fewer; each has a page and fixtures.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { alliance } from '../cli/alliance';

const EVERY_RULE = `
syntax/yaml shape error always
syntax/duplicate-key shape error always
syntax/trap shape warning always
syntax/unsafe shape error always
syntax/one-document shape error always
schema/unknown-key shape error always
schema/missing-key shape error always
schema/wrong-type shape error always
schema/unknown-value shape error always
schema/bad-format shape error always
schema/out-of-range shape error always
schema/wrong-mode shape error always
schema/disclosed shape warning always
schema/wrong-file shape warning always
reference/unknown shape error always
reference/duplicate-id shape error always
reference/vacant-role shape warning always
reference/unused shape hint always
ignore/unknown-rule shape warning always
ignore/no-reason shape warning always
ignore/unused shape warning always
ignore/expired shape warning always
sponsor/missing gap warning structure·2–exit
sponsor/departed condition error form·1–exit
sponsor/leaving condition warning form·1–exit
sponsor/no-deputy gap info launch·3
sponsor/not-engaged condition warning launch·2
sponsor/absent condition warning launch·2
sponsor/engagement-unknown gap hint manage·3
sponsor/duties-uncovered gap info form·3
sponsor/not-final gap warning launch·3
sponsor/no-counterpart gap info form·3
sponsor/seniority-gap condition info form·2
sponsor/no-day-job-link gap info form·3
sponsor/no-personal-stake gap hint form·3
sponsor/is-manager condition warning form·2
sponsor/no-signal gap hint manage·3
sponsor/overloaded condition info source·1
role/missing-alliance-manager gap warning form·2
role/missing-business-lead gap warning launch·2
role/missing-project-manager gap info launch·3
role/no-operating-team gap hint launch·3
role/no-legal-or-finance gap hint structure·2–exit
role/unmatched gap info launch·3
role/wrong-partner condition error source·1
role/departed condition error form·1–exit
role/leaving condition warning form·1–exit
role/not-yet condition warning source·1
role/manager-is-project-manager condition info launch·3
role/concentration condition info launch·3
role/manager-underallocated condition info launch·3
role/manager-overloaded condition warning source·1
raci/missing gap warning launch·2
raci/no-accountable condition error source·1
raci/several-accountable condition error source·1
raci/no-responsible condition warning source·1
raci/duplicate-activity condition warning source·1
raci/listed-twice condition warning source·1
raci/crowded condition info source·1
raci/one-sided condition info launch·3
raci/idle-role gap hint launch·3
raci/accountable-everywhere condition hint source·1
raci/core-uncovered gap info launch·3
governance/no-steering gap warning form·3
governance/no-working-level gap info launch·4
governance/one-sided condition error source·1
governance/unbalanced condition info source·1
governance/no-charter gap warning launch·2
governance/thin-charter gap info launch·3
governance/quorum-unreachable condition error source·1
governance/no-deadlock-route gap warning form·2
governance/reporting-loop condition error source·1
governance/member-departed condition warning form·1–exit
governance/meeting-overdue condition warning launch·1
governance/bottleneck condition warning launch·2
governance/no-counterparts gap info launch·3
governance/counterparts-silent condition info launch·2
governance/gatekeeper condition info launch·3
governance/all-decisions-one-side condition warning form·3
governance/no-joint-decision condition info form·3
governance/no-joint-plan gap warning launch·3
governance/joint-plan-stale condition warning launch·2
escalation/missing gap warning form·2
escalation/single-step gap info launch·2
escalation/no-time-limit gap warning form·1
escalation/one-sided-step condition warning source·1
escalation/authority-inverted condition warning source·1
escalation/starts-at-the-top condition warning source·1
escalation/no-final-say gap warning form·2
escalation/not-accepted gap info launch·2
escalation/slow condition info source·1
escalation/issue-overdue condition warning source·1
kpi/missing gap warning launch·2
kpi/no-target gap warning launch·1
kpi/no-owner gap warning launch·1
kpi/thin gap info launch·2
kpi/not-joint gap warning launch·3
kpi/threshold-order condition error source·1
kpi/target-past condition warning manage·1
kpi/stale condition warning manage·1
kpi/off-track condition warning source·1
kpi/at-risk condition info source·1
kpi/future-actual condition error source·1
kpi/duplicate-actual condition error source·1
kpi/no-leading gap info manage·3
kpi/category-missing gap info manage·3
kpi/unlinked gap hint manage·3
goal/no-kpi gap info launch·3
purpose/incomplete gap warning structure·2
purpose/no-goal gap warning structure·2
purpose/partner-without-goals gap info structure·3
value/one-sided gap warning structure·2
value/no-customer gap info form·2
value/overdue condition warning manage·1
value/shares condition error source·1
value/lopsided condition info source·1
partner/need-unmet condition info structure·2
partner/contributes-nothing gap info structure·2
partner/no-choice-sentence gap hint structure·3
partner/no-coin gap hint structure·3
partner/coin-stale condition info manage·3
partner/same-parent condition warning source·1
partner/no-influencer gap hint manage·3
relationship/mismatch condition info source·1
language/vendor-talk condition hint source·1
risk/none gap warning launch·2
risk/unmanaged gap warning launch·1–exit
risk/severe condition warning source·1
risk/stale condition info manage·2
risk/category-missing gap info launch·3
risk/no-relational gap info launch·3
health/never-assessed gap warning manage·2
health/overdue condition warning manage·2
health/one-sided gap warning manage·2
health/no-internal-first gap info manage·2
health/half-covered gap info manage·2
health/gap condition warning source·1
health/low-without-action condition warning source·1
health/declining condition warning source·1
health/few-respondents condition info source·1
health/suspicious-harmony condition info source·1
health/conflict-unscored gap hint manage·3
health/would-not-partner-again condition warning source·1
health/trust-unrated gap hint manage·3
health/no-critic gap hint manage·4
culture/unhandled condition info source·1
culture/none-recorded gap hint launch·3
work/no-owner gap warning form·1–exit
work/no-due gap warning form·1–exit
work/overdue condition warning form·1–exit
lifecycle/date-order condition error source·1
lifecycle/stage-undated gap info launch·1–exit
lifecycle/stage-disagrees condition warning source·1
lifecycle/no-handover gap info launch·2
lifecycle/no-challenges gap info structure·3–form
lifecycle/change-unreviewed condition warning source·1
lifecycle/no-training gap hint launch·3
communication/no-plan gap info launch·3
communication/no-voice gap info launch·3
agreement/no-term gap info launch·2
agreement/expired condition error launch·1
agreement/notice-window condition info launch·1
exit/missing gap info structure·2–exit
exit/no-trigger gap warning launch·2–exit
exit/no-lead gap info launch·2–exit
exit/no-notice gap warning launch·2–exit
exit/area-uncovered gap info launch·3–exit
exit/duty-unowned gap info launch·2–exit
exit/no-communication gap info launch·3–exit
exit/no-survival gap hint launch·3–exit
exit/no-future gap hint launch·3–exit
exit/not-activated condition error exit·1–exit
exit/overdue condition warning exit·1–exit
exit/no-lessons gap warning exit·1–exit
`;

const ROOT = resolve(__dirname, '../..');

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly gate: { readonly from: string; readonly depth: number; readonly until: string } | null;
}

async function entries(): Promise<readonly Entry[]> {
  const { code, stdout } = await alliance(ROOT, ['explain', '--all', '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

function line({ id, kind, level, gate }: Entry): string {
  if (gate === null) return `${id} ${kind} ${level} always`;
  const { from, depth, until } = gate;
  return `${id} ${kind} ${level} ${from}·${depth}${until === 'transition' ? '' : `–${until}`}`;
}

/** The rules that have something in a folder: `group/name` of its entries, without their endings. */
function namedIn(folder: string): string[] {
  const at = join(ROOT, folder);
  const groups = existsSync(at) ? readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return groups.flatMap(({ name }) =>
    readdirSync(join(at, name)).map((each) => `${name}/${each.replace(/\.md$/, '')}`),
  );
}

it('is on the list, with kind, level and gate', async () => {
  expect((await entries()).map(line).toSorted()).toEqual(EVERY_RULE.trim().split('\n').toSorted());
});

it('has a page, and no page is of none', async () => {
  expect(namedIn('docs/rules').toSorted()).toEqual((await entries()).map(({ id }) => id).toSorted());
});

it('has fixtures, and no fixtures are of none', async () => {
  expect(namedIn('test/fixtures/rules').toSorted()).toEqual((await entries()).map(({ id }) => id).toSorted());
});
