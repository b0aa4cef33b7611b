// Generated from schemas/ by "npm run generate"; do not edit.

type Id = string;
type Text = string;
type Date = string;
type Key = string;
type Undisclosed = Key[];
type Internal = Key[];
type Location = string;
type Links = Link[];
type LifecycleStage =
  'source' | 'screen' | 'structure' | 'negotiate' | 'form' | 'launch' | 'manage' | 'transition' | 'exit' | 'closed';
type RelationshipForm =
  | 'transactional'
  | 'supply'
  | 'license'
  | 'reseller'
  | 'research'
  | 'consortium'
  | 'co-development'
  | 'co-marketing'
  | 'equity'
  | 'joint-venture';
type Grade = 'low' | 'medium' | 'high';
type OrganisationReference = string;
type KpiReference = string;
type GoalReference = string;
type Tag = string;
type PersonReference = string;
type PartnerReference = string;
type PersonLevel = 'executive' | 'senior' | 'manager' | 'specialist';
type Email = string;
type Currency = string;
type Score = number;
type DutyStatus = 'planned' | 'done' | 'dropped';
type RoleHolderAllocation = number;
type RoleHolderSeconded = boolean;
type PastDate = string | number;
type RoleHolderFormer = RoleHolderFormerHolder[];
type SponsorDuty =
  | 'champion'
  | 'spokesperson'
  | 'strategic-alignment'
  | 'navigation'
  | 'escalation-point'
  | 'barrier-removal'
  | 'accountability';
type Cadence = string;
type Function =
  | 'clinical'
  | 'regulatory'
  | 'manufacturing'
  | 'research'
  | 'commercial'
  | 'marketing'
  | 'sales'
  | 'engineering'
  | 'product'
  | 'operations'
  | 'legal'
  | 'finance'
  | 'hr'
  | 'it'
  | 'business-development'
  | 'communications'
  | 'other';
type ActorReference = string;
type Actor =
  | string
  | {
      seat?: Text;
      partner?: PartnerReference;
      undisclosed?: Undisclosed;
      internal?: Internal;
      notes?: Text;
      links?: Links;
    };
type Duration = string;
type CommitteeReference = string;
type RaciCoreActivity =
  | 'launch'
  | 'governance'
  | 'steering'
  | 'actions'
  | 'obligations'
  | 'joint-plan'
  | 'budget'
  | 'communication'
  | 'issues'
  | 'training'
  | 'health';
type ActorOrActors =
  | string
  | {
      seat?: Text;
      partner?: PartnerReference;
      undisclosed?: Undisclosed;
      internal?: Internal;
      notes?: Text;
      links?: Links;
    }
  | Actor[];
type DecisionRightReference = string;
type HealthAssessmentCoverage = 'strategy-shift' | 'environment-shift' | 'hard' | 'soft';
type Status = 'open' | 'done' | 'dropped';
type MilestoneReference = string;
type ConfigRuleSetting =
  | string
  | {
      level?: 'error' | 'warning' | 'info' | 'hint' | 'off';
      [k: string]: unknown;
    };
type Glob = string;

export interface AllianceFile {
  alliance: 1;
  id: Id;
  name: Text;
  summary?: Text;
  record?: Record;
  tier?: 'strategic' | 'growth' | 'tactical';
  stage: LifecycleStage;
  relationship?: Relationship;
  partners: Partner[];
  people?: Person[];
  purpose?: Purpose;
  selection?: Selection;
  economics?: Economics;
  roles?: {
    joint?: RoleJoint;
    [k: string]: RoleSide | RoleJoint | undefined;
  };
  governance?: Governance;
  raci?: Raci[];
  escalation?: Escalation;
  kpis?: Kpi[];
  risks?: Risk[];
  health?: Health;
  lifecycle?: Lifecycle;
  jointPlan?: JointPlan;
  commitments?: Commitment[];
  actions?: Action[];
  issues?: Issue[];
  asks?: Ask[];
  opportunities?: Opportunity[];
  projects?: Project[];
  recognition?: Recognition[];
  communication?: Communication;
  agreement?: Agreement;
  exitPlan?: ExitPlan;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Record {
  basis?: 'internal' | 'public';
  asOf?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Link {
  title?: Text;
  url?: Location;
}
interface Relationship {
  form?: RelationshipForm[];
  closeness?: 'tactical' | 'co-operative' | 'collaborative' | 'interdependent' | 'integrated';
  sharedRisk?: Grade;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Partner {
  id: Id;
  name: Text;
  organisation?: OrganisationReference;
  self?: boolean;
  goals?: Goal[];
  likesToPartnerWith?: Text;
  coinOfTheRealm?: PartnerCoinOfTheRealm;
  contributes?: Tag[];
  seeks?: Tag[];
  influencers?: PersonReference[];
  culture?: PartnerCulture;
  ethicalLines?: Text[];
  partnerOfChoice?: PartnerPartnerOfChoice[];
  successMetrics?: Text[];
  capability?: PartnerCapability;
  priorRelationship?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Goal {
  id?: Id;
  statement?: Text;
  kpis?: KpiReference[];
  supports?: GoalReference[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PartnerCoinOfTheRealm {
  what?: Text;
  reviewed?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PartnerCulture {
  decisionMaking?: Text;
  pace?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PartnerPartnerOfChoice {
  audience?: 'sales' | 'executive' | 'engineering';
  meaning?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PartnerCapability {
  centerOfExcellence?: boolean;
  playbook?: boolean;
  benchmark?: {
    date?: Date;
    score?: number;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Person {
  id: Id;
  name?: Text;
  title?: Text;
  partner?: PartnerReference;
  level?: PersonLevel;
  email?: Email;
  reportsTo?: PersonReference;
  from?: Date;
  until?: Date;
  authority?: Text;
  agenda?: Text;
  influence?: Grade;
  measuredOn?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Purpose {
  why?: Text;
  what?: PurposeScope;
  how?: Text;
  goalModel?: 'common' | 'aligned' | 'reciprocal';
  goals?: Goal[];
  value?: PurposeValue[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PurposeScope {
  domain?: Text;
  inScope?: Text[];
  outOfScope?: Text[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PurposeValue {
  beneficiary?: string;
  statement?: Text;
  expectedBy?: Date;
  realised?: PurposeRealisedValue[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface PurposeRealisedValue {
  date?: Date;
  what?: Text;
  amount?: Amount;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Amount {
  value?: number;
  currency?: Currency;
  unit?: 'thousand' | 'million' | 'billion';
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Selection {
  fit?: {
    strategic?: Score;
    operational?: Score;
    cultural?: Score;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  questions?: Text[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Economics {
  returns?: EconomicsReturnShare[];
  costs?: EconomicsCostShare[];
  payments?: EconomicsPayment[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EconomicsReturnShare {
  of?: Text;
  shares?: {
    [k: string]: number;
  };
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EconomicsCostShare {
  of?: Text;
  shares?: {
    [k: string]: number;
  };
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EconomicsPayment {
  kind?: 'upfront' | 'milestone' | 'royalty' | 'fee' | 'equity' | 'cost-share';
  what?: Text;
  from?: PartnerReference;
  to?: PartnerReference;
  amount?: Amount;
  due?: Date;
  status?: DutyStatus;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleJoint {
  generalSecretary?: RoleHolder;
  allianceOffice?: RoleHolder;
  programLead?: RoleHolder;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleHolder {
  person?: PersonReference;
  title?: Text;
  deputy?: PersonReference;
  since?: Date;
  until?: Date;
  allocation?: RoleHolderAllocation;
  seconded?: RoleHolderSeconded;
  former?: RoleHolderFormer;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleHolderFormerHolder {
  person?: PersonReference;
  since?: PastDate;
  until?: PastDate;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleSide {
  executiveSponsor?: Sponsor;
  businessLead?: RoleHolder;
  allianceManager?: RoleHolder;
  projectManager?: RoleHolder;
  operationsManager?: RoleHolder;
  operatingTeam?: RoleHolderTeamMember[];
  stakeholders?: RoleHolderStakeholder[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Sponsor {
  person?: PersonReference;
  title?: Text;
  deputy?: PersonReference;
  since?: Date;
  until?: Date;
  allocation?: RoleHolderAllocation;
  seconded?: RoleHolderSeconded;
  former?: RoleHolderFormer;
  duties?: SponsorDuty[];
  dayJob?: {
    link?: Text;
    goals?: GoalReference[];
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  personalStake?: Text;
  cadence?: Cadence;
  lastEngaged?: Date;
  signals?: SponsorSignal[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface SponsorSignal {
  date?: Date;
  kind?: 'allocated-resources' | 'promoted-alliance' | 'removed-barrier' | 'kpi-support' | 'informal';
  what?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleHolderTeamMember {
  person?: PersonReference;
  title?: Text;
  deputy?: PersonReference;
  since?: Date;
  until?: Date;
  allocation?: RoleHolderAllocation;
  seconded?: RoleHolderSeconded;
  former?: RoleHolderFormer;
  function?: Function;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface RoleHolderStakeholder {
  person?: PersonReference;
  title?: Text;
  deputy?: PersonReference;
  since?: Date;
  until?: Date;
  allocation?: RoleHolderAllocation;
  seconded?: RoleHolderSeconded;
  former?: RoleHolderFormer;
  function?: Function;
  stages?: LifecycleStage[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Governance {
  committees?: Committee[];
  meetings?: GovernanceMeeting[];
  counterparts?: Counterpart[];
  decisionRights?: DecisionRight[];
  decisions?: GovernanceDecision[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Committee {
  id: Id;
  kind?: 'executive' | 'steering' | 'operating' | 'team' | 'working-group';
  function?: Text;
  name?: Text;
  mandate?: Text[];
  limits?: Text[];
  members?: CommitteeMember[];
  maxPerPartner?: number;
  chair?: Chair;
  facilitator?: Actor;
  minutes?: {
    by?: Actor;
    within?: Duration;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  cadence?: Cadence;
  quorum?: Quorum;
  decision?: DecisionRule;
  reportsTo?: Actor;
  activeFrom?: string;
  lastMet?: Date;
  nextMeeting?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CommitteeMember {
  actor?: ActorReference;
  seat?: Text;
  partner?: PartnerReference;
  voting?: boolean;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Chair {
  mode?: 'fixed' | 'co-chairs' | 'alternating';
  actor?: Actor;
  actors?: Actor[];
  every?: Duration;
  first?: Actor;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Quorum {
  perPartner?: number;
  members?: number;
  fraction?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface DecisionRule {
  rule?: 'unanimous' | 'consensus' | 'majority' | 'supermajority' | 'chair-decides';
  votes?: 'per-member' | 'per-partner';
  fraction?: number;
  onDeadlock?: 'escalate' | 'chair' | 'arbitration' | 'expert';
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface GovernanceMeeting {
  of?: CommitteeReference;
  date?: Date;
  attended?: ActorReference[];
  minutes?: Location;
  planned?: boolean;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Counterpart {
  between: Actor[];
  cadence?: Cadence;
  lastMet?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface DecisionRight {
  id?: Id;
  matter?: Text;
  mode?: 'joint' | 'lead-decides' | 'reserved';
  lead?: Actor;
  approvalOf?: PartnerReference[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface GovernanceDecision {
  id?: Id;
  matter?: Text;
  committee?: CommitteeReference;
  raised?: Date;
  decided?: Date;
  outcome?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Raci {
  activity: Text;
  covers?: RaciCoreActivity[];
  scope?: 'joint' | 'per-partner' | 'one-partner';
  accountable?: ActorOrActors;
  responsible?: Actor[];
  consulted?: Actor[];
  informed?: Actor[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Escalation {
  acceptedBy?: PartnerReference[];
  clause?: Text;
  steps?: EscalationStep[];
  final?: EscalationFinal;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EscalationStep {
  name?: Text;
  actors: Actor[];
  orDesignee?: boolean;
  timeLimit?: Duration;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EscalationFinal {
  mode?: 'joint' | 'final-say' | 'split' | 'expert' | 'mediation' | 'arbitration';
  decider?: PartnerReference;
  except?: DecisionRightReference[];
  by?: EscalationFinalMatter[];
  rules?: Text;
  seat?: Text;
  clause?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface EscalationFinalMatter {
  matter?: Text;
  decider?: PartnerReference;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Kpi {
  id: Id;
  name?: Text;
  category?: 'strategic' | 'financial' | 'operational' | 'relationship';
  indicator?: 'leading' | 'lagging';
  owner?: ActorOrActors;
  agreedBy?: PartnerReference[];
  unit?: Text;
  direction?: 'higher-is-better' | 'lower-is-better' | 'within-range';
  baseline?: KpiMeasurement;
  target?: KpiTarget;
  plan?: KpiMeasurement[];
  thresholds?: KpiThresholds;
  cadence?: Cadence;
  actuals?: KpiMeasurement[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface KpiMeasurement {
  date?: Date;
  value?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface KpiTarget {
  value?: number;
  min?: number;
  max?: number;
  by?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface KpiThresholds {
  amber?: number;
  red?: number;
  of?: 'plan' | 'value';
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Risk {
  id?: Id;
  statement: Text;
  category?: 'project' | 'business' | 'legal';
  nature?: 'relational' | 'technical';
  cause?:
    | 'culture'
    | 'communication'
    | 'common-ground'
    | 'interests'
    | 'complementarity'
    | 'purpose'
    | 'internal-resistance'
    | 'sponsor-loss'
    | 'other';
  likelihood?: number;
  impact?: number;
  owner?: Actor;
  mitigation?: Text;
  status?: 'open' | 'mitigated' | 'accepted' | 'closed';
  reviewed?: Date;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Health {
  cadence?: Cadence;
  assessments?: HealthAssessment[];
  differences?: HealthDifference[];
  teamRoles?: HealthTeamRoles;
  retrospectives?: HealthRetrospective[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface HealthAssessment {
  date: Date;
  kind?: 'internal' | 'joint';
  covers?: HealthAssessmentCoverage[];
  scores?: {
    [k: string]: Scores;
  };
  actions?: HealthAssessmentHealthAction[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Scores {
  respondents?: number;
  principles?: ScoresPrinciples;
  capability?: Capability;
  trust?: ScoresTrust;
  drivers?: ScoresDrivers;
  wouldPartnerAgain?: number;
  custom?: ScoresCustomScore[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ScoresPrinciples {
  resources?: number;
  accessibility?: number;
  governance?: number;
  alignment?: number;
  communication?: number;
  problemSolving?: number;
  difference?: number;
  value?: number;
  execution?: number;
  trust?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Capability {
  bonding?: CapabilityBonding;
  communication?: CapabilityCommunication;
  coordination?: CapabilityCoordination;
  jointAction?: CapabilityJointAction;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CapabilityBonding {
  constructiveConflict?: number;
  solidarity?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CapabilityCommunication {
  winWinClear?: number;
  customerAndOffering?: number;
  organisationChanges?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CapabilityCoordination {
  processes?: number;
  incentives?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CapabilityJointAction {
  customerExperience?: number;
  projects?: number;
  learning?: number;
  measurableImprovement?: number;
  newInsights?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ScoresTrust {
  ability?: number;
  integrity?: number;
  benevolence?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ScoresDrivers {
  experience?: number;
  managementMaturity?: number;
  strategicFit?: number;
  partnerCulture?: number;
  customerValue?: number;
  longTermWinWin?: number;
  evaluation?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ScoresCustomScore {
  item?: Text;
  score?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface HealthAssessmentHealthAction {
  id?: Id;
  about?: Text;
  what: Text;
  owner?: Actor;
  due?: Date;
  status?: Status;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface HealthDifference {
  topic?: Text;
  handling?: Text;
  owner?: Actor;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface HealthTeamRoles {
  initiator?: Actor;
  follower?: Actor;
  critic?: Actor;
  bystander?: Actor;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface HealthRetrospective {
  date?: Date;
  learned?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Lifecycle {
  history?: LifecycleStageSpan[];
  handover?: LifecycleHandover;
  implementationChallenges?: Text[];
  milestones?: Milestone[];
  changes?: LifecycleChange[];
  training?: LifecycleTraining[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface LifecycleStageSpan {
  stage?: LifecycleStage;
  from?: PastDate;
  until?: PastDate;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface LifecycleHandover {
  from?: Text;
  to?: Actor;
  date?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Milestone {
  id?: Id;
  name: Text;
  due?: Date;
  owner?: Actor;
  status?: 'planned' | 'done' | 'missed' | 'dropped';
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface LifecycleChange {
  date?: PastDate;
  kind?: 'strategy' | 'owner' | 'people' | 'sponsor' | 'acquisition' | 'market' | 'regulation' | 'other';
  what?: Text;
  reviewed?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface LifecycleTraining {
  date?: Date;
  audience?: Text;
  topic?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface JointPlan {
  name?: Text;
  document?: Location;
  approvedBy?: Actor;
  approved?: Date;
  nextReview?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Commitment {
  id?: Id;
  what: Text;
  by?: PartnerReference;
  owner?: Actor;
  due?: Date;
  status?: Status;
  done?: Date;
  clause?: Text;
  standing?: boolean;
  cadence?: Cadence;
  amount?: Amount;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Action {
  id?: Id;
  what: Text;
  owner?: Actor;
  due?: Date;
  status?: Status;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Issue {
  id?: Id;
  what: Text;
  raised: Date;
  owner?: Actor;
  severity?: Grade;
  step?: number;
  onStepSince?: Date;
  status?: Status;
  done?: Date;
  diagnosis?: 'culture' | 'value' | 'objectives' | 'people' | 'place';
  layer?: 'upstream' | 'undercurrent';
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Ask {
  id?: Id;
  to?: Actor;
  what: Text;
  by?: Date;
  status?: Status;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Opportunity {
  id?: Id;
  what?: Text;
  owner?: Actor;
  raised?: Date;
  status?: Status;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Project {
  id?: Id;
  name?: Text;
  manager?: Actor;
  milestones?: MilestoneReference[];
  budget?: {
    approved?: number;
    spent?: number;
    currency?: Currency;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Recognition {
  date?: Date;
  what?: Text;
  partner?: PartnerReference;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Communication {
  plan?: CommunicationMessage[];
  oneVoice?: {
    [k: string]: ActorReference;
  };
  public?: CommunicationPublicVoice;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CommunicationMessage {
  audience?: Text;
  what?: Text;
  owner?: Actor;
  cadence?: Cadence;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface CommunicationPublicVoice {
  owner?: Actor;
  approvalOf?: PartnerReference[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface Agreement {
  effective?: Date;
  initialTerm?: Duration;
  expires?: Date;
  renewal?: AgreementRenewal;
  documents?: AgreementDocument[];
  covenants?: AgreementCovenant[];
  equity?: AgreementEquity[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface AgreementRenewal {
  mode?: 'automatic' | 'by-decision' | 'none';
  period?: Duration;
  optOutNotice?: Duration;
  decideBefore?: Duration;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface AgreementDocument {
  title: Text;
  date?: PastDate;
  status?: 'draft' | 'in-force' | 'superseded' | 'ended';
  supersedes?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface AgreementCovenant {
  kind?: 'exclusivity' | 'non-compete' | 'first-refusal' | 'first-offer' | 'standstill' | 'lock-up';
  binds?: PartnerReference[];
  what?: Text;
  until?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface AgreementEquity {
  holder?: Text;
  in?: Text;
  percent?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ExitPlan {
  lead?: {
    [k: string]: Actor;
  };
  triggers?: ExitPlanTrigger[];
  windDown?: {
    duration?: Duration;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  duties?: ExitPlanDuty[];
  communication?: {
    internalFirst?: boolean;
    public?: Text;
    owner?: Actor;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  survival?: Text[];
  futureRelationship?: Text;
  lessonsLearned?: {
    due?: Duration;
    owner?: Actor;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  activated?: Date;
  outcome?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ExitPlanTrigger {
  kind:
    | 'convenience'
    | 'breach'
    | 'insolvency'
    | 'kpi'
    | 'milestone'
    | 'change-of-control'
    | 'market-exit'
    | 'force-majeure'
    | 'expiry'
    | 'mutual-consent';
  by?: PartnerReference[];
  notice?: Duration;
  cure?: string;
  kpi?: KpiReference;
  milestone?: MilestoneReference;
  when?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ExitPlanDuty {
  area:
    | 'intellectual-property'
    | 'confidential-information'
    | 'data'
    | 'people'
    | 'finance'
    | 'supply'
    | 'customers'
    | 'third-parties'
    | 'transition-services';
  what?: Text;
  owner?: Actor;
  within?: Duration;
  status?: DutyStatus;
  done?: Date;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
export interface DirectoryFile {
  allianceDirectory: 1;
  organisations?: DirectoryOrganisation[];
  people?: DirectoryPerson[];
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface DirectoryOrganisation {
  id: Id;
  name: Text;
  parent?: OrganisationReference;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface DirectoryPerson {
  id: Id;
  name?: Text;
  title?: Text;
  organisation?: OrganisationReference;
  level?: PersonLevel;
  email?: Email;
  reportsTo?: PersonReference;
  from?: Date;
  until?: Date;
  authority?: Text;
  agenda?: Text;
  influence?: Grade;
  measuredOn?: Text;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
export interface ConfigFile {
  allianceConfig: 1;
  asOf?: Date;
  extends?: 'recommended' | 'strict' | 'relaxed';
  rules?: {
    [k: string]: ConfigRuleSetting;
  };
  overrides?: ConfigOverride[];
  ignore?: Glob[];
  health?: ConfigHealth;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ConfigOverride {
  files: Glob[];
  rules: {
    [k: string]: ConfigRuleSetting;
  };
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
interface ConfigHealth {
  weights?: {
    sponsorship?: number;
    accountability?: number;
    governance?: number;
    performance?: number;
    relationship?: number;
    risk?: number;
    commitments?: number;
    resilience?: number;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  thresholds?: {
    green?: number;
    amber?: number;
    undisclosed?: Undisclosed;
    internal?: Internal;
    notes?: Text;
    links?: Links;
  };
  minRespondents?: number;
  undisclosed?: Undisclosed;
  internal?: Internal;
  notes?: Text;
  links?: Links;
}
