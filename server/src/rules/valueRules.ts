// Rules about what an alliance is for and what comes of it: KPIs, goals, purpose, value, partners, language.
import goalNoKpi from './goal/no-kpi';
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
import relationshipMismatch from './relationship/mismatch';
import type { Rule } from './rule';
import valueLopsided from './value/lopsided';
import valueNoCustomer from './value/no-customer';
import valueOneSided from './value/one-sided';
import valueOverdue from './value/overdue';
import valueShares from './value/shares';

export const VALUE_RULES: readonly Rule[] = [
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
];
