// Rules about who carries an alliance and how it is governed: sponsors, roles, RACI, committees, the ladder.
import escalationAuthorityInverted from './escalation/authority-inverted';
import escalationIssueOverdue from './escalation/issue-overdue';
import escalationMissing from './escalation/missing';
import escalationNoFinalSay from './escalation/no-final-say';
import escalationNoTimeLimit from './escalation/no-time-limit';
import escalationNotAccepted from './escalation/not-accepted';
import escalationOneSidedStep from './escalation/one-sided-step';
import escalationSingleStep from './escalation/single-step';
import escalationSlow from './escalation/slow';
import escalationStartsAtTheTop from './escalation/starts-at-the-top';
import governanceAllDecisionsOneSide from './governance/all-decisions-one-side';
import governanceBottleneck from './governance/bottleneck';
import governanceCounterpartsSilent from './governance/counterparts-silent';
import governanceGatekeeper from './governance/gatekeeper';
import governanceJointPlanStale from './governance/joint-plan-stale';
import governanceMeetingOverdue from './governance/meeting-overdue';
import governanceMemberDeparted from './governance/member-departed';
import governanceNoCharter from './governance/no-charter';
import governanceNoCounterparts from './governance/no-counterparts';
import governanceNoDeadlockRoute from './governance/no-deadlock-route';
import governanceNoJointDecision from './governance/no-joint-decision';
import governanceNoJointPlan from './governance/no-joint-plan';
import governanceNoSteering from './governance/no-steering';
import governanceNoWorkingLevel from './governance/no-working-level';
import governanceOneSided from './governance/one-sided';
import governanceQuorumUnreachable from './governance/quorum-unreachable';
import governanceReportingLoop from './governance/reporting-loop';
import governanceThinCharter from './governance/thin-charter';
import governanceUnbalanced from './governance/unbalanced';
import raciAccountableEverywhere from './raci/accountable-everywhere';
import raciCoreUncovered from './raci/core-uncovered';
import raciCrowded from './raci/crowded';
import raciDuplicateActivity from './raci/duplicate-activity';
import raciIdleRole from './raci/idle-role';
import raciListedTwice from './raci/listed-twice';
import raciMissing from './raci/missing';
import raciNoAccountable from './raci/no-accountable';
import raciNoResponsible from './raci/no-responsible';
import raciOneSided from './raci/one-sided';
import raciSeveralAccountable from './raci/several-accountable';
import roleConcentration from './role/concentration';
import roleDeparted from './role/departed';
import roleLeaving from './role/leaving';
import roleManagerIsProjectManager from './role/manager-is-project-manager';
import roleManagerOverloaded from './role/manager-overloaded';
import roleManagerUnderallocated from './role/manager-underallocated';
import roleMissingAllianceManager from './role/missing-alliance-manager';
import roleMissingBusinessLead from './role/missing-business-lead';
import roleMissingProjectManager from './role/missing-project-manager';
import roleNoLegalOrFinance from './role/no-legal-or-finance';
import roleNoOperatingTeam from './role/no-operating-team';
import roleNotYet from './role/not-yet';
import roleUnmatched from './role/unmatched';
import roleWrongPartner from './role/wrong-partner';
import type { Rule } from './rule';
import sponsorAbsent from './sponsor/absent';
import sponsorDeparted from './sponsor/departed';
import sponsorDutiesUncovered from './sponsor/duties-uncovered';
import sponsorEngagementUnknown from './sponsor/engagement-unknown';
import sponsorIsManager from './sponsor/is-manager';
import sponsorLeaving from './sponsor/leaving';
import sponsorMissing from './sponsor/missing';
import sponsorNoCounterpart from './sponsor/no-counterpart';
import sponsorNoDayJobLink from './sponsor/no-day-job-link';
import sponsorNoDeputy from './sponsor/no-deputy';
import sponsorNoPersonalStake from './sponsor/no-personal-stake';
import sponsorNoSignal from './sponsor/no-signal';
import sponsorNotEngaged from './sponsor/not-engaged';
import sponsorNotFinal from './sponsor/not-final';
import sponsorOverloaded from './sponsor/overloaded';
import sponsorSeniorityGap from './sponsor/seniority-gap';

export const PEOPLE_RULES: readonly Rule[] = [
  sponsorMissing,
  sponsorDeparted,
  sponsorLeaving,
  sponsorNoDeputy,
  sponsorNotEngaged,
  sponsorAbsent,
  sponsorEngagementUnknown,
  sponsorDutiesUncovered,
  sponsorNotFinal,
  sponsorNoCounterpart,
  sponsorSeniorityGap,
  sponsorNoDayJobLink,
  sponsorNoPersonalStake,
  sponsorIsManager,
  sponsorNoSignal,
  sponsorOverloaded,
  roleMissingAllianceManager,
  roleMissingBusinessLead,
  roleMissingProjectManager,
  roleNoOperatingTeam,
  roleNoLegalOrFinance,
  roleUnmatched,
  roleWrongPartner,
  roleDeparted,
  roleLeaving,
  roleNotYet,
  roleManagerIsProjectManager,
  roleConcentration,
  roleManagerUnderallocated,
  roleManagerOverloaded,
  raciMissing,
  raciNoAccountable,
  raciSeveralAccountable,
  raciNoResponsible,
  raciDuplicateActivity,
  raciListedTwice,
  raciCrowded,
  raciOneSided,
  raciIdleRole,
  raciAccountableEverywhere,
  raciCoreUncovered,
  governanceNoSteering,
  governanceNoWorkingLevel,
  governanceOneSided,
  governanceUnbalanced,
  governanceNoCharter,
  governanceThinCharter,
  governanceQuorumUnreachable,
  governanceNoDeadlockRoute,
  governanceReportingLoop,
  governanceMemberDeparted,
  governanceMeetingOverdue,
  governanceBottleneck,
  governanceNoCounterparts,
  governanceCounterpartsSilent,
  governanceGatekeeper,
  governanceAllDecisionsOneSide,
  governanceNoJointDecision,
  governanceNoJointPlan,
  governanceJointPlanStale,
  escalationMissing,
  escalationSingleStep,
  escalationNoTimeLimit,
  escalationOneSidedStep,
  escalationAuthorityInverted,
  escalationStartsAtTheTop,
  escalationNoFinalSay,
  escalationNotAccepted,
  escalationSlow,
  escalationIssueOverdue,
];
