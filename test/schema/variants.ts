// Samples with one thing changed: what no schema may accept, what every schema must accept, and what the schemas cannot
// tell. Each row says what is wrong, in which file, at which JSON pointer, and what stands there instead.
export const REMOVED = Symbol('removed');

export interface Variant {
  readonly what: string;
  readonly sample: string;
  readonly at: string;
  readonly value: unknown;
}

const ALLIANCE = 'northwind-helios.alliance.yaml';
const DIRECTORY = 'group.alliance-directory.yaml';
const CONFIG = 'alliance.config.yaml';

type Row = readonly [what: string, at: string, value: unknown];

const variants = (sample: string, rows: readonly Row[]): Variant[] =>
  rows.map(([what, at, value]) => ({ what, sample, at, value }));

const UNKNOWN_KEYS = variants(ALLIANCE, [
  ['a key nobody knows at the top', '/escalations', {}],
  ['a key of another block', '/governance/sponsor', 'maria-keller'],
  ['a misspelled key of an item', '/partners/0/goal', []],
  ['a key in snake case', '/roles/northwind/executive_sponsor', { person: 'maria-keller' }],
  ['a role of the sides under joint', '/roles/joint', { executiveSponsor: { person: 'maria-keller' } }],
  ['a joint role on a side', '/roles/helios/generalSecretary', { person: 'amy-chan' }],
  ['a sponsor key on an alliance manager', '/roles/helios/allianceManager/personalStake', 'A promotion'],
  ['a function on a business lead', '/roles/helios/businessLead/function', 'clinical'],
  ['stages on a team member', '/roles/helios/operatingTeam/0/stages', ['exit']],
  ['organisation on a person of the file', '/people/0/organisation', 'northwind-group'],
  ['a key beside seat and partner', '/escalation/steps/0/actors/0', { seat: 'CEO', company: 'helios' }],
  ['a score that is no principle', '/health/assessments/3/scores/helios/principles/humour', 3],
  ['a key of a link that is none', '/links', [{ title: 'Release', href: 'https://www.example.com' }]],
  ['notes on a link', '/links', [{ title: 'Release', notes: 'Read it' }]],
  ['a key that only looks like an own one', '/xenial', 1],
  ['notes where a partner id is expected', '/economics/returns/0/shares/notes', 'Rounded'],
]);

const MISSING_KEYS = variants(ALLIANCE, [
  ['no version', '/alliance', REMOVED],
  ['no id', '/id', REMOVED],
  ['no name', '/name', REMOVED],
  ['no stage', '/stage', REMOVED],
  ['no partners', '/partners', REMOVED],
  ['one partner only', '/partners/1', REMOVED],
  ['a partner without an id', '/partners/0/id', REMOVED],
  ['a partner without a name', '/partners/0/name', REMOVED],
  ['a person without an id', '/people/0/id', REMOVED],
  ['a committee without an id', '/governance/committees/0/id', REMOVED],
  ['a talk between nobody', '/governance/counterparts/0/between', REMOVED],
  ['a talk of one', '/governance/counterparts/0/between/1', REMOVED],
  ['a RACI row without an activity', '/raci/0/activity', REMOVED],
  ['a rung without actors', '/escalation/steps/0/actors', REMOVED],
  ['a KPI without an id', '/kpis/0/id', REMOVED],
  ['a risk without a statement', '/risks/0/statement', REMOVED],
  ['an assessment without a date', '/health/assessments/0/date', REMOVED],
  ['a health action without what is done', '/health/assessments/3/actions/0/what', REMOVED],
  ['a commitment without what was promised', '/commitments/0/what', REMOVED],
  ['an action without what is to be done', '/actions/0/what', REMOVED],
  ['an issue without what goes wrong', '/issues/0/what', REMOVED],
  ['an issue never raised', '/issues/0/raised', REMOVED],
  ['an ask for nothing', '/asks/0/what', REMOVED],
  ['a milestone without a name', '/lifecycle/milestones/0/name', REMOVED],
  ['a document without a title', '/agreement/documents/0/title', REMOVED],
  ['a trigger of no kind', '/exitPlan/triggers/0/kind', REMOVED],
  ['a duty of no area', '/exitPlan/duties/0/area', REMOVED],
  ['no form where forms are listed', '/relationship/form', []],
]);

const WRONG_TYPES = variants(ALLIANCE, [
  ['a name that is a list', '/name', ['Northwind', 'Helios']],
  ['an empty name', '/name', null],
  ['an id that is a number', '/id', 7],
  ['partners as a block', '/partners', { northwind: {}, helios: {} }],
  ['a partner as text', '/partners/0', 'Northwind Pharma'],
  ['self as text', '/partners/0/self', 'yes'],
  ['goals as one block', '/partners/0/goals', { statement: 'Fill the gap' }],
  ['a form that is no list', '/relationship/form', 'license'],
  ['roles as a list', '/roles', []],
  ['a holder as text', '/roles/helios/businessLead', 'lea-stone'],
  ['an operating team as one block', '/roles/helios/operatingTeam', { person: 'sara-lund' }],
  ['an allocation with a percent sign', '/roles/helios/allianceManager/allocation', '60%'],
  ['an actor as a number', '/governance/committees/0/facilitator', 7],
  ['a member as text', '/governance/committees/0/members/0', 'northwind.executiveSponsor'],
  ['seats as text', '/governance/committees/0/maxPerPartner', 'three'],
  ['half a seat', '/governance/committees/0/maxPerPartner', 2.5],
  ['responsible as text', '/raci/0/responsible', 'northwind.businessLead'],
  ['accountable as a yes', '/raci/0/accountable', true],
  ['a list inside a list of accountable', '/raci/0/accountable/0', ['northwind.businessLead']],
  ['a figure as text', '/kpis/0/actuals/0/value', '56 percent'],
  ['a likelihood in words', '/risks/0/likelihood', 'high'],
  ['a score as text', '/health/assessments/3/scores/helios/principles/trust', 'good'],
  ['undisclosed as text', '/agreement/undisclosed', 'initialTerm'],
  ['an empty block', '/agreement', null],
  ['a plan that is text', '/jointPlan', './plan.md'],
  ['a date as a number', '/agreement/effective', 20250201],
  ['a whole file that is a list', '', []],
]);

const UNKNOWN_VALUES = variants(ALLIANCE, [
  ['a version nobody knows', '/alliance', 2],
  ['a stage nobody knows', '/stage', 'managing'],
  ['a stage in capitals', '/stage', 'Manage'],
  ['a tier nobody knows', '/tier', 'gold'],
  ['a form nobody knows', '/relationship/form/0', 'outsourcing'],
  ['a closeness nobody knows', '/relationship/closeness', 'close'],
  ['a basis nobody knows', '/record/basis', 'press'],
  ['a level nobody knows', '/people/0/level', 'boss'],
  ['a duty nobody knows', '/roles/northwind/executiveSponsor/duties/0', 'cheering'],
  ['a committee kind nobody knows', '/governance/committees/0/kind', 'board'],
  ['a chair mode nobody knows', '/governance/committees/0/chair/mode', 'rotating'],
  ['a stage of activity nobody knows', '/governance/committees/0/activeFrom', 'signing'],
  ['a core activity nobody knows', '/raci/1/covers/0', 'lunch'],
  ['a direction nobody knows', '/kpis/0/direction', 'up'],
  ['a status of another list', '/commitments/0/status', 'missed'],
  ['a trigger nobody knows', '/exitPlan/triggers/0/kind', 'boredom'],
]);

const BAD_FORMATS = variants(ALLIANCE, [
  ['an id with a capital', '/id', 'Northwind-Helios'],
  ['an id that begins with a digit', '/partners/0/id', '3m'],
  ['an id that is a word of the format', '/partners/0/id', 'customer'],
  ['an id that looks like an own key', '/partners/0/id', 'x-company'],
  ['an id of 65 letters', '/id', 'a'.repeat(65)],
  ['a tag with a space', '/partners/0/contributes/0', 'global reach'],
  ['a blank name', '/name', ' '],
  ['a date the other way round', '/agreement/effective', '01.02.2025'],
  ['a thirteenth month', '/agreement/effective', '2025-13-01'],
  ['a 32nd day', '/agreement/effective', '2025-01-32'],
  ['a year where a day is needed', '/asks/0/by', '2026'],
  ['a past date without a hyphen', '/lifecycle/history/0/from', '202502'],
  ['a duration without a unit', '/escalation/steps/0/timeLimit', '5'],
  ['a duration with a space', '/escalation/steps/0/timeLimit', '5 days'],
  ['a duration below zero', '/exitPlan/windDown/duration', '-6m'],
  ['a cadence in other words', '/health/cadence', 'twice a year'],
  ['a cure in words', '/exitPlan/triggers/1/cure', 'never'],
  ['a link to another protocol', '/jointPlan/document', 'javascript:alert(1)'],
  ['a link from the root of the disk', '/jointPlan/document', '/home/plan.md'],
  ['an address without an at sign', '/people/0/email', 'm.keller'],
  ['a currency in words', '/economics/payments/0/amount/currency', 'dollar'],
]);

const OUT_OF_RANGE = variants(ALLIANCE, [
  ['an allocation over 100', '/roles/helios/allianceManager/allocation', 120],
  ['a share below zero', '/economics/returns/0/shares/helios', -40],
  ['a likelihood of 6', '/risks/0/likelihood', 6],
  ['an impact of 0', '/risks/0/impact', 0],
  ['an impact in between', '/risks/0/impact', 2.5],
  ['a score of 5.5', '/health/assessments/3/scores/helios/principles/trust', 5.5],
  ['a score below 1', '/health/assessments/3/scores/helios/trust/ability', 0.9],
  ['an eleven of ten', '/health/assessments/3/scores/helios/wouldPartnerAgain', 11],
  ['a quorum of nobody', '/governance/committees/0/quorum/perPartner', 0],
  ['a quorum of more than all', '/governance/committees/0/quorum', { fraction: 1.5 }],
  ['a rung below the lowest', '/issues/0/step', 0],
  ['a year of three digits', '/lifecycle/history/0/from', 998],
]);

const OTHER_FILES = [
  ...variants(DIRECTORY, [
    ['a directory without a version', '/allianceDirectory', REMOVED],
    ['an organisation without a name', '/organisations/0/name', REMOVED],
    ['a partner where an organisation belongs', '/people/0/partner', 'orvenholt-energy'],
    ['roles in a directory', '/roles', {}],
    ['organisations by id', '/organisations', { 'orvenholt-group': { name: 'Orvenholt Group' } }],
    ['an organisation id with a capital', '/organisations/0/id', 'Orvenholt'],
  ]),
  ...variants(CONFIG, [
    ['a configuration without a version', '/allianceConfig', REMOVED],
    ['a set of levels nobody knows', '/extends', 'all'],
    ['a level nobody knows', '/rules/kpi~1stale', 'warn'],
    ['a level nobody knows in a block', '/rules/kpi~1stale', { level: 'fatal' }],
    ['a rule switched off by false', '/rules/kpi~1stale', false],
    ['rules as a list', '/rules', ['kpi/stale']],
    ['an override without files', '/overrides', [{ rules: {} }]],
    ['an override of no file', '/overrides', [{ files: [], rules: {} }]],
    ['ignored files as text', '/ignore', 'drafts/**'],
    ['a vital sign nobody knows', '/health', { weights: { luck: 1 } }],
    ['a weight below zero', '/health', { weights: { risk: -1 } }],
    ['a threshold over 100', '/health', { thresholds: { green: 101 } }],
  ]),
];

/** Shapes that are broken: both validators must say no. */
export const BROKEN: readonly Variant[] = [
  ...UNKNOWN_KEYS,
  ...MISSING_KEYS,
  ...WRONG_TYPES,
  ...UNKNOWN_VALUES,
  ...BAD_FORMATS,
  ...OUT_OF_RANGE,
  ...OTHER_FILES,
];

/** Spellings that are unusual and right: both validators must say yes. */
export const SOUND: readonly Variant[] = [
  ...variants(ALLIANCE, [
    ['an own key', '/x-crm', { id: 4711, tags: ['a'] }],
    ['an own key inside a block', '/governance/committees/0/x-room', 'A1'],
    ['common keys in a block', '/exitPlan/undisclosed', ['outcome']],
    [
      'common keys beside a seat',
      '/escalation/steps/0/actors/0',
      { seat: 'CEO', partner: 'helios', undisclosed: ['x'] },
    ],
    ['a clause that reads as a number', '/commitments/0/clause', 4.1],
    ['a name that reads as a number', '/name', 7],
    ['a question answered with yes', '/partners/0/priorRelationship', true],
    ['a year in the history', '/lifecycle/history/0/from', 1998],
    ['a month in the history', '/lifecycle/history/0/from', '1998-03'],
    ['an id of 64 letters', '/id', 'a'.repeat(64)],
    ['an id that begins like a word of the format', '/id', 'customers'],
    ['a chief executive by position', '/raci/1/accountable', { seat: 'CEO', partner: 'helios' }],
    ['several accountable', '/raci/1/accountable', ['northwind.businessLead', { seat: 'CEO', partner: 'helios' }]],
    ['a cadence by duration', '/health/cadence', '6w'],
    ['a committee from a day on', '/governance/committees/0/activeFrom', '2026-01-01'],
    ['an incurable breach', '/exitPlan/triggers/1/cure', 'none'],
    ['a path with spaces', '/jointPlan/document', '../plans/joint plan.md'],
    ['a third partner', '/partners/2', { id: 'meridian', name: 'Meridian' }],
    ['a side with its roles undisclosed', '/roles/helios', { undisclosed: ['businessLead'] }],
    ['joint roles', '/roles/joint', { generalSecretary: { person: 'amy-chan' } }],
    ['everything optional away', '/governance', REMOVED],
  ]),
  ...variants(CONFIG, [
    ['a group of rules switched off', '/rules/kpi~1*', 'off'],
    ['options of a rule, and a key of one’s own', '/rules/kpi~1stale', { level: 'info', grace: '14d', 'x-why': [1] }],
  ]),
];

/** What draft-07 cannot tell, or must not: both validators say yes, and our own checks say what is wrong. */
export const UNTOLD: readonly Variant[] = [
  ...variants(ALLIANCE, [
    ['x-requires: a fixed chair without its actor', '/governance/committees/0/chair', { mode: 'fixed' }],
    [
      'x-requires: a fixed chair that alternates',
      '/governance/committees/0/chair',
      { mode: 'fixed', actor: 'jsc', every: '1y' },
    ],
    ['x-requires: a reserved right nobody has to approve', '/governance/decisionRights/0/approvalOf', REMOVED],
    ['x-requires: a final say of nobody', '/escalation/final', { mode: 'final-say' }],
    ['x-requires: arbitration with a decider', '/escalation/final', { mode: 'arbitration', decider: 'northwind' }],
    ['x-requires: a KPI trigger without its KPI', '/exitPlan/triggers/2/kpi', REMOVED],
    ['x-requires: an opt-out from a decision', '/agreement/renewal/mode', 'by-decision'],
    ['x-requires-one: a person without name and title', '/people/0', { id: 'maria-keller' }],
    ['a real day: 30 February', '/agreement/effective', '2026-02-30'],
    ['a real day: 31 April', '/asks/0/by', '2026-04-31'],
    ['a real day: 29 February of a year without', '/agreement/documents/0/date', '2025-02-29'],
    ['undisclosed and written', '/agreement/undisclosed', ['initialTerm']],
    ['undisclosed and no key of the block', '/agreement/undisclosed', ['shoe-size']],
    ['a name nobody has', '/kpis/0/owner', 'northwind.chiefMagician'],
    ['a block for a partner nobody has', '/roles/meridian', {}],
    ['an id twice', '/partners/1/id', 'northwind'],
  ]),
];

/** File name against first key: a schema does not see the name of its file. */
export const MISNAMED: readonly { readonly sample: string; readonly name: string }[] = [
  { sample: ALLIANCE, name: 'alliance.config.yaml' },
  { sample: DIRECTORY, name: 'group.alliance.yaml' },
  { sample: CONFIG, name: 'alliance.yaml' },
];
