// Rules about the course of an alliance: risks, health, culture, work, stages, communication, agreement, exit.
import agreementExpired from './agreement/expired';
import agreementNoTerm from './agreement/no-term';
import agreementNoticeWindow from './agreement/notice-window';
import communicationNoPlan from './communication/no-plan';
import communicationNoVoice from './communication/no-voice';
import cultureNoneRecorded from './culture/none-recorded';
import cultureUnhandled from './culture/unhandled';
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
import lifecycleChangeUnreviewed from './lifecycle/change-unreviewed';
import lifecycleDateOrder from './lifecycle/date-order';
import lifecycleNoChallenges from './lifecycle/no-challenges';
import lifecycleNoHandover from './lifecycle/no-handover';
import lifecycleNoTraining from './lifecycle/no-training';
import lifecycleStageDisagrees from './lifecycle/stage-disagrees';
import lifecycleStageUndated from './lifecycle/stage-undated';
import riskCategoryMissing from './risk/category-missing';
import riskNoRelational from './risk/no-relational';
import riskNone from './risk/none';
import riskSevere from './risk/severe';
import riskStale from './risk/stale';
import riskUnmanaged from './risk/unmanaged';
import type { Rule } from './rule';
import workNoDue from './work/no-due';
import workNoOwner from './work/no-owner';
import workOverdue from './work/overdue';

export const COURSE_RULES: readonly Rule[] = [
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
