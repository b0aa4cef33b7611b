// The field's words that order something: stages, depth, roles, committee kinds. The same words as in docs/format.md.

export const STAGES = [
  'source',
  'screen',
  'structure',
  'negotiate',
  'form',
  'launch',
  'manage',
  'transition',
  'exit',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** How close the alliance is and so how much practice is expected of it: 1 (transactional) to 5 (integrated). */
export type Depth = 1 | 2 | 3 | 4 | 5;

export const DEPTH_OF_CLOSENESS: Readonly<Record<string, Depth | undefined>> = {
  tactical: 1,
  'co-operative': 2,
  collaborative: 3,
  interdependent: 4,
  integrated: 5,
};

export const DEPTH_OF_FORM: Readonly<Record<string, Depth | undefined>> = {
  transactional: 1,
  supply: 1,
  license: 2,
  reseller: 2,
  research: 3,
  consortium: 3,
  'co-development': 3,
  'co-marketing': 4,
  equity: 5,
  'joint-venture': 5,
};

/** Roles that one holder has, on each partner's side. */
export const SINGLE_ROLES = [
  'executiveSponsor',
  'businessLead',
  'allianceManager',
  'projectManager',
  'operationsManager',
] as const;
/** Roles that several hold; each item of the list names its function. */
export const GROUP_ROLES = ['operatingTeam', 'stakeholders'] as const;
/** Roles of the alliance itself, under `roles.joint`. */
export const JOINT_ROLES = ['generalSecretary', 'allianceOffice', 'programLead'] as const;

export type RoleName = (typeof SINGLE_ROLES)[number] | (typeof GROUP_ROLES)[number] | (typeof JOINT_ROLES)[number];

export const ROLE_TITLES: Readonly<Record<RoleName, string>> = {
  executiveSponsor: 'executive sponsor',
  businessLead: 'business lead',
  allianceManager: 'alliance manager',
  projectManager: 'project manager',
  operationsManager: 'operations manager',
  operatingTeam: 'operating team',
  stakeholders: 'stakeholders',
  generalSecretary: 'general secretary',
  allianceOffice: 'alliance office',
  programLead: 'program lead',
};

export const COMMITTEE_KINDS = ['executive', 'steering', 'operating', 'team', 'working-group'] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

export const CORE_ACTIVITIES = [
  'launch',
  'governance',
  'steering',
  'actions',
  'obligations',
  'joint-plan',
  'budget',
  'communication',
  'issues',
  'training',
  'health',
] as const;

export const SPONSOR_DUTIES = [
  'champion',
  'spokesperson',
  'strategic-alignment',
  'navigation',
  'escalation-point',
  'barrier-removal',
  'accountability',
] as const;
