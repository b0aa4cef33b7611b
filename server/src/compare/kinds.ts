// Every kind of change and how much good practice worries about it. The order of topics is the one in which they are told.
import type { Weight } from './difference';
import { COURSE_WEIGHTS } from './kinds/course';
import { PEOPLE_WEIGHTS } from './kinds/people';
import { VALUE_WEIGHTS } from './kinds/value';

/** The root key of each topic, in the order in which changes of one weight are told. */
export const SECTION_OF = {
  alliance: 'alliance',
  stage: 'stage',
  disclosure: 'undisclosed',
  relationship: 'relationship',
  partner: 'partners',
  sponsor: 'roles',
  role: 'roles',
  ladder: 'escalation',
  'decision-right': 'governance',
  committee: 'governance',
  meeting: 'governance',
  counterpart: 'governance',
  decision: 'governance',
  raci: 'raci',
  purpose: 'purpose',
  goal: 'purpose',
  value: 'purpose',
  selection: 'selection',
  economics: 'economics',
  payment: 'economics',
  kpi: 'kpis',
  risk: 'risks',
  assessment: 'health',
  health: 'health',
  commitment: 'commitments',
  action: 'actions',
  milestone: 'lifecycle',
  issue: 'issues',
  ask: 'asks',
  opportunity: 'opportunities',
  project: 'projects',
  lifecycle: 'lifecycle',
  'joint-plan': 'jointPlan',
  recognition: 'recognition',
  communication: 'communication',
  agreement: 'agreement',
  document: 'agreement',
  exit: 'exitPlan',
  person: 'people',
} as const;
export type ChangeTopic = keyof typeof SECTION_OF;

export const WEIGHT_OF = {
  ...PEOPLE_WEIGHTS,
  ...VALUE_WEIGHTS,
  ...COURSE_WEIGHTS,
} as const satisfies Readonly<Record<`${ChangeTopic}/${string}`, Weight>>;

export type ChangeKind = keyof typeof WEIGHT_OF;

export function topicOf(kind: ChangeKind): ChangeTopic {
  // Every kind begins with its topic, as its type says.
  return kind.slice(0, kind.indexOf('/')) as ChangeTopic;
}
