// The list of rules, in the order in which they are documented and, at one place, told.
import agreementExpired from './agreement/expired';
import agreementNoTerm from './agreement/no-term';
import agreementNoticeWindow from './agreement/notice-window';
import communicationNoPlan from './communication/no-plan';
import communicationNoVoice from './communication/no-voice';
import cultureNoneRecorded from './culture/none-recorded';
import cultureUnhandled from './culture/unhandled';
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
import exitAreaUncovered from './exit/area-uncovered';
import exitDutyUnowned from './exit/duty-unowned';
import exitMissing from './exit/missing';
import exitNoCommunication from './exit/no-communication';
import exitNoFuture from './exit/no-future';
import exitNoLead from './exit/no-lead';
import exitNoLessons from './exit/no-lessons';
import exitNoNotice from './exit/no-notice';
import exitNoSurvival from './exit/no-survival';
import exitNoTrigger from './exit/no-trigger';
import exitNotActivated from './exit/not-activated';
import exitOverdue from './exit/overdue';
import goalNoKpi from './goal/no-kpi';
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
import healthConflictUnscored from './health/conflict-unscored';
import healthDeclining from './health/declining';
import healthFewRespondents from './health/few-respondents';
import healthGap from './health/gap';
import healthHalfCovered from './health/half-covered';
import healthLowWithoutAction from './health/low-without-action';
import healthNeverAssessed from './health/never-assessed';
import healthNoCritic from './health/no-critic';
import healthNoInternalFirst from './health/no-internal-first';
import healthOneSided from './health/one-sided';
import healthOverdue from './health/overdue';
import healthSuspiciousHarmony from './health/suspicious-harmony';
import healthTrustUnrated from './health/trust-unrated';
import healthWouldNotPartnerAgain from './health/would-not-partner-again';
import ignoreExpired from './ignore/expired';
import ignoreNoReason from './ignore/no-reason';
import ignoreUnknownRule from './ignore/unknown-rule';
import ignoreUnused from './ignore/unused';
import kpiAtRisk from './kpi/at-risk';
import kpiCategoryMissing from './kpi/category-missing';
import kpiDuplicateActual from './kpi/duplicate-actual';
import kpiFutureActual from './kpi/future-actual';
import kpiMissing from './kpi/missing';
import kpiNoLeading from './kpi/no-leading';
import kpiNoOwner from './kpi/no-owner';
import kpiNoTarget from './kpi/no-target';
import kpiNotJoint from './kpi/not-joint';
import kpiOffTrack from './kpi/off-track';
import kpiStale from './kpi/stale';
import kpiTargetPast from './kpi/target-past';
import kpiThin from './kpi/thin';
import kpiThresholdOrder from './kpi/threshold-order';
import kpiUnlinked from './kpi/unlinked';
import languageVendorTalk from './language/vendor-talk';
import lifecycleChangeUnreviewed from './lifecycle/change-unreviewed';
import lifecycleDateOrder from './lifecycle/date-order';
import lifecycleNoChallenges from './lifecycle/no-challenges';
import lifecycleNoHandover from './lifecycle/no-handover';
import lifecycleNoTraining from './lifecycle/no-training';
import lifecycleStageDisagrees from './lifecycle/stage-disagrees';
import lifecycleStageUndated from './lifecycle/stage-undated';
import partnerCoinStale from './partner/coin-stale';
import partnerContributesNothing from './partner/contributes-nothing';
import partnerNeedUnmet from './partner/need-unmet';
import partnerNoChoiceSentence from './partner/no-choice-sentence';
import partnerNoCoin from './partner/no-coin';
import partnerNoInfluencer from './partner/no-influencer';
import partnerSameParent from './partner/same-parent';
import purposeIncomplete from './purpose/incomplete';
import purposeNoGoal from './purpose/no-goal';
import purposePartnerWithoutGoals from './purpose/partner-without-goals';
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
import referenceDuplicateId from './reference/duplicate-id';
import referenceUnknown from './reference/unknown';
import referenceUnused from './reference/unused';
import referenceVacantRole from './reference/vacant-role';
import relationshipMismatch from './relationship/mismatch';
import riskCategoryMissing from './risk/category-missing';
import riskNoRelational from './risk/no-relational';
import riskNone from './risk/none';
import riskSevere from './risk/severe';
import riskStale from './risk/stale';
import riskUnmanaged from './risk/unmanaged';
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
import schemaBadFormat from './schema/bad-format';
import schemaDisclosed from './schema/disclosed';
import schemaMissingKey from './schema/missing-key';
import schemaOutOfRange from './schema/out-of-range';
import schemaUnknownKey from './schema/unknown-key';
import schemaUnknownValue from './schema/unknown-value';
import schemaWrongFile from './schema/wrong-file';
import schemaWrongMode from './schema/wrong-mode';
import schemaWrongType from './schema/wrong-type';
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
import syntaxDuplicateKey from './syntax/duplicate-key';
import syntaxOneDocument from './syntax/one-document';
import syntaxTrap from './syntax/trap';
import syntaxUnsafe from './syntax/unsafe';
import syntaxYaml from './syntax/yaml';
import valueLopsided from './value/lopsided';
import valueNoCustomer from './value/no-customer';
import valueOneSided from './value/one-sided';
import valueOverdue from './value/overdue';
import valueShares from './value/shares';
import workNoDue from './work/no-due';
import workNoOwner from './work/no-owner';
import workOverdue from './work/overdue';

export const RULES: readonly Rule[] = [
  syntaxYaml,
  syntaxDuplicateKey,
  syntaxTrap,
  syntaxUnsafe,
  syntaxOneDocument,
  schemaUnknownKey,
  schemaMissingKey,
  schemaWrongType,
  schemaUnknownValue,
  schemaBadFormat,
  schemaOutOfRange,
  schemaWrongMode,
  schemaDisclosed,
  schemaWrongFile,
  referenceUnknown,
  referenceDuplicateId,
  referenceVacantRole,
  referenceUnused,
  ignoreUnknownRule,
  ignoreNoReason,
  ignoreUnused,
  ignoreExpired,
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
  kpiMissing,
  kpiNoTarget,
  kpiNoOwner,
  kpiThin,
  kpiNotJoint,
  kpiThresholdOrder,
  kpiTargetPast,
  kpiStale,
  kpiOffTrack,
  kpiAtRisk,
  kpiFutureActual,
  kpiDuplicateActual,
  kpiNoLeading,
  kpiCategoryMissing,
  kpiUnlinked,
  goalNoKpi,
  purposeIncomplete,
  purposeNoGoal,
  purposePartnerWithoutGoals,
  valueOneSided,
  valueNoCustomer,
  valueOverdue,
  valueShares,
  valueLopsided,
  partnerNeedUnmet,
  partnerContributesNothing,
  partnerNoChoiceSentence,
  partnerNoCoin,
  partnerCoinStale,
  partnerSameParent,
  partnerNoInfluencer,
  relationshipMismatch,
  languageVendorTalk,
  riskNone,
  riskUnmanaged,
  riskSevere,
  riskStale,
  riskCategoryMissing,
  riskNoRelational,
  healthNeverAssessed,
  healthOverdue,
  healthOneSided,
  healthNoInternalFirst,
  healthHalfCovered,
  healthGap,
  healthLowWithoutAction,
  healthDeclining,
  healthFewRespondents,
  healthSuspiciousHarmony,
  healthConflictUnscored,
  healthWouldNotPartnerAgain,
  healthTrustUnrated,
  healthNoCritic,
  cultureUnhandled,
  cultureNoneRecorded,
  workNoOwner,
  workNoDue,
  workOverdue,
  lifecycleDateOrder,
  lifecycleStageUndated,
  lifecycleStageDisagrees,
  lifecycleNoHandover,
  lifecycleNoChallenges,
  lifecycleChangeUnreviewed,
  lifecycleNoTraining,
  communicationNoPlan,
  communicationNoVoice,
  agreementNoTerm,
  agreementExpired,
  agreementNoticeWindow,
  exitMissing,
  exitNoTrigger,
  exitNoLead,
  exitNoNotice,
  exitAreaUncovered,
  exitDutyUnowned,
  exitNoCommunication,
  exitNoSurvival,
  exitNoFuture,
  exitNotActivated,
  exitOverdue,
  exitNoLessons,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
