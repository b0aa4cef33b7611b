// The alliance as the rules see it: typed, linked, each part with the node it was read from. Built by read*.ts, never
// changed afterwards. A field is undefined where the file does not give it in a readable form; whether it is *absent*
// (a gap) is another question, answered by `lacks` in absence.ts. Lists are empty where nothing readable stands.
import type { MapNode, ScalarNode, TreeNode, YamlDocument } from '../yaml/tree';
import type { Day, Duration } from './calendar';
import type { Standing } from './kpiStanding';
import type { CommitteeKind, Depth, RoleName, Stage } from './terms';

/** A readable value and the node it was read from. */
export interface Written<T> {
  readonly value: T;
  readonly node: TreeNode;
}

export interface Alliance {
  readonly kind: 'alliance';
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly document: YamlDocument;
  readonly root: MapNode;
  /** The day that counts as today for this file. */
  readonly today: Day;
  readonly id: Written<string> | undefined;
  readonly name: Written<string> | undefined;
  readonly stage: Written<Stage> | undefined;
  readonly depth: Depth;
  readonly isPublic: boolean;
  readonly tier: Written<string> | undefined;
  readonly relationship: Relationship | undefined;
  readonly partners: readonly Partner[];
  /** The partner that keeps this file. */
  readonly self: Partner | undefined;
  /** People of this file. Those of directories are reached through references. */
  readonly people: readonly Person[];
  readonly purpose: Purpose | undefined;
  /** Every role written in `roles`, held or not, in order of writing. */
  readonly roles: readonly Role[];
  readonly committees: readonly Committee[];
  readonly meetings: readonly Meeting[];
  readonly counterparts: readonly Counterpart[];
  readonly decisionRights: readonly DecisionRight[];
  readonly decisions: readonly Decision[];
  readonly raci: readonly RaciRow[];
  readonly ladder: Ladder | undefined;
  readonly kpis: readonly Kpi[];
  readonly issues: readonly Issue[];
  readonly history: readonly StageSpan[];
  readonly jointPlan: JointPlan | undefined;
  readonly exit: ExitPlan | undefined;
  /** Every place where the file names something by id, resolved or not, in order of writing. */
  readonly references: readonly Reference[];
}

export interface Relationship {
  readonly node: MapNode;
  readonly forms: readonly Written<string>[];
  readonly closeness: Written<string> | undefined;
  readonly sharedRisk: Written<string> | undefined;
}

export interface Partner {
  readonly kind: 'partner';
  readonly node: MapNode;
  /** Partners without a readable id are left out of the model. */
  readonly id: Written<string>;
  /** The name, or the id where none is readable. */
  readonly label: string;
  readonly isSelf: boolean;
  readonly organisation: Written<string> | undefined;
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly kind: 'goal';
  readonly node: MapNode;
  readonly id: Written<string> | undefined;
  readonly statement: Written<string> | undefined;
  /** The partner whose own goal it is; undefined for a shared one. */
  readonly partner: Partner | undefined;
  readonly kpis: readonly Reference[];
  readonly supports: readonly Reference[];
}

export interface Purpose {
  readonly node: MapNode;
  readonly goalModel: Written<string> | undefined;
  readonly goals: readonly Goal[];
}

export interface Person {
  readonly kind: 'person';
  readonly node: MapNode;
  readonly id: Written<string>;
  /** Name, else title, else id. */
  readonly label: string;
  readonly title: Written<string> | undefined;
  readonly level: Written<'executive' | 'senior' | 'manager' | 'specialist'> | undefined;
  /** The side: by `partner` in the file, by `organisation` in a directory. Undefined where it is neither. */
  readonly partner: Partner | undefined;
  readonly from: Written<Day> | undefined;
  readonly until: Written<Day> | undefined;
  /** Where the person is written: this file's path or a directory's. */
  readonly path: string;
}

export interface Role {
  readonly kind: 'role';
  /** `PARTNER.ROLE` or `joint.ROLE`. */
  readonly ref: string;
  readonly name: RoleName;
  /** Undefined for joint roles. */
  readonly side: Partner | undefined;
  readonly key: ScalarNode;
  readonly node: TreeNode;
  /** One for a held single role, several for a group; empty when vacant. */
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly node: MapNode;
  readonly role: Role;
  /** The reference under `person`, resolved or not. */
  readonly personRef: Reference | undefined;
  readonly person: Person | undefined;
  readonly title: Written<string> | undefined;
  /** Person, title or id, for messages. */
  readonly label: string;
  readonly deputy: Reference | undefined;
  readonly since: Written<Day> | undefined;
  /** The holder's own `until`, else the person's. */
  readonly until: Written<Day> | undefined;
  readonly seconded: boolean;
  /** Percent of a working week. */
  readonly allocation: Written<number> | undefined;
  /** `function` of group roles. */
  readonly function: Written<string> | undefined;
  readonly duties: readonly Written<string>[] | undefined;
  readonly cadence: Written<Duration> | undefined;
  readonly lastEngaged: Written<Day> | undefined;
  readonly signals: readonly Written<Day>[];
}

/** Somebody named to act: by reference, by seat, or both. */
export interface Actor {
  readonly node: TreeNode;
  /** As written: the reference, else the seat's title. */
  readonly label: string;
  readonly reference: Reference | undefined;
  readonly seat: Written<string> | undefined;
  /** The side this actor belongs to: a role's by its reference, a person's, a seat's by `partner`, a partner itself. */
  readonly side: Partner | undefined;
}

export type Target = Person | Role | Committee | Partner | Goal | Kpi | DecisionRight | Milestone | Organisation;
export type ReferenceKind =
  | 'actor' // role, person, committee or partner
  | 'person'
  | 'role'
  | 'committee'
  | 'partner'
  | 'beneficiary' // a partner or `customer`
  | 'goal'
  | 'kpi'
  | 'decision-right'
  | 'milestone'
  | 'organisation';

export interface Reference {
  readonly kind: ReferenceKind;
  /** The scalar that names: a value, or a key in maps keyed by partner. */
  readonly node: ScalarNode;
  readonly text: string;
  /** What it names; undefined where that is not written (a vacant role may be written or not). */
  readonly target: Target | undefined;
  /**
   * `vacant`: a role of the format, on a partner that exists, that nobody holds. `hidden`: what it may name is not
   * disclosed, or stands in a part that could not be read, so nothing can be said of it.
   */
  readonly status: 'found' | 'vacant' | 'unknown' | 'hidden';
}

export interface Committee {
  readonly kind: 'committee';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  readonly committeeKind: Written<CommitteeKind> | undefined;
  /** Undefined = unknown; rules about composition are silent then. */
  readonly members: readonly Member[] | undefined;
  readonly maxPerPartner: Written<number> | undefined;
  readonly chair: MapNode | undefined;
  readonly facilitator: Actor | undefined;
  readonly cadence: Written<Duration> | undefined;
  readonly quorum: Quorum | undefined;
  readonly decision: DecisionRule | undefined;
  readonly reportsTo: Reference | undefined;
  readonly lastMet: Written<Day> | undefined;
  readonly nextMeeting: Written<Day> | undefined;
  /** Today is not before `activeFrom` (a stage or a date). */
  readonly active: boolean;
  /** Kind executive, steering or operating, and active. */
  readonly formal: boolean;
}

export interface Member extends Actor {
  readonly voting: boolean | undefined;
}

export interface Quorum {
  readonly node: MapNode;
  readonly perPartner: Written<number> | undefined;
  readonly members: Written<number> | undefined;
  readonly fraction: Written<number> | undefined;
}

export interface DecisionRule {
  readonly node: MapNode;
  readonly rule: Written<string> | undefined;
  readonly votes: Written<string> | undefined;
  readonly onDeadlock: Written<string> | undefined;
}

export interface Meeting {
  readonly node: MapNode;
  readonly of: Reference | undefined;
  readonly date: Written<Day> | undefined;
  /** Undefined = nobody wrote who attended. */
  readonly attended: readonly Reference[] | undefined;
  readonly planned: boolean;
}

export interface Counterpart {
  readonly node: MapNode;
  readonly between: readonly Actor[];
  readonly cadence: Written<Duration> | undefined;
  readonly lastMet: Written<Day> | undefined;
}

export interface DecisionRight {
  readonly kind: 'decision-right';
  readonly node: MapNode;
  readonly id: Written<string> | undefined;
  readonly mode: Written<string> | undefined;
  readonly lead: Reference | undefined;
  readonly approvalOf: readonly Reference[];
}

export interface Decision {
  readonly node: MapNode;
  readonly committee: Reference | undefined;
  readonly raised: Written<Day> | undefined;
  readonly decided: Written<Day> | undefined;
}

export interface RaciRow {
  readonly node: MapNode;
  readonly activity: Written<string> | undefined;
  readonly covers: readonly Written<string>[];
  /** `joint` where none is written. */
  readonly scope: 'joint' | 'per-partner' | 'one-partner';
  readonly accountable: readonly Actor[];
  readonly responsible: readonly Actor[];
  readonly consulted: readonly Actor[];
  readonly informed: readonly Actor[];
  /** Activity, scope and actors: all that is written could be read. */
  readonly isReadable: boolean;
}

export interface Ladder {
  readonly node: MapNode;
  readonly steps: readonly Step[];
  readonly acceptedBy: readonly Reference[];
  readonly final: FinalSay | undefined;
}

export interface Step {
  readonly node: MapNode;
  /** From 0, the lowest. */
  readonly index: number;
  /** The name, else "Step 2". */
  readonly label: string;
  readonly actors: readonly Actor[];
  readonly timeLimit: Written<Duration> | undefined;
  /** The highest rank among its actors (rank.ts); undefined where one of them has none. */
  readonly rank: number | undefined;
}

export interface FinalSay {
  readonly node: MapNode;
  readonly mode: Written<string> | undefined;
  readonly decider: Reference | undefined;
}

export interface Kpi {
  readonly kind: 'kpi';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  readonly category: Written<string> | undefined;
  readonly indicator: Written<'leading' | 'lagging'> | undefined;
  readonly owners: readonly Actor[];
  readonly agreedBy: readonly Reference[];
  readonly unit: Written<string> | undefined;
  readonly direction: Written<'higher-is-better' | 'lower-is-better' | 'within-range'> | undefined;
  readonly baseline: Measurement | undefined;
  readonly target: KpiTarget | undefined;
  readonly plan: readonly Measurement[];
  readonly thresholds: Thresholds | undefined;
  readonly cadence: Written<Duration> | undefined;
  /** Readable ones (value and date), in order of writing. */
  readonly actuals: readonly Measurement[];
  /** Where the latest actual stands today by the thresholds; undefined where that cannot be told. */
  readonly standing: Standing | undefined;
}

export interface Measurement {
  readonly node: MapNode;
  readonly value: Written<number> | undefined;
  readonly date: Written<Day> | undefined;
}

export interface KpiTarget {
  readonly node: MapNode;
  readonly value: Written<number> | undefined;
  readonly min: Written<number> | undefined;
  readonly max: Written<number> | undefined;
  readonly by: Written<Day> | undefined;
}

export interface Thresholds {
  readonly node: MapNode;
  readonly of: 'plan' | 'value' | undefined;
  readonly amber: Written<number> | undefined;
  readonly red: Written<number> | undefined;
}

export interface Issue {
  readonly node: MapNode;
  readonly what: Written<string> | undefined;
  readonly owner: Actor | undefined;
  /** From 1, the lowest rung. */
  readonly step: Written<number> | undefined;
  readonly onStepSince: Written<Day> | undefined;
  /** Open where no status is written. */
  readonly open: boolean;
}

export interface StageSpan {
  readonly node: MapNode;
  readonly stage: Written<Stage> | undefined;
  readonly from: Written<Day> | undefined;
}

export interface Milestone {
  readonly kind: 'milestone';
  readonly node: MapNode;
  readonly id: Written<string>;
}

export interface JointPlan {
  readonly node: MapNode;
  readonly nextReview: Written<Day> | undefined;
}

export interface ExitPlan {
  readonly node: MapNode;
  /** Lead by partner id. */
  readonly leads: ReadonlyMap<string, Reference>;
  readonly triggers: readonly Trigger[];
  readonly duties: readonly ExitDuty[];
  readonly activated: Written<Day> | undefined;
}

export interface Trigger {
  readonly node: MapNode;
  readonly triggerKind: Written<string> | undefined;
}

export interface ExitDuty {
  readonly node: MapNode;
  readonly area: Written<string> | undefined;
  readonly what: Written<string> | undefined;
  readonly owner: Actor | undefined;
  readonly within: Written<Duration> | undefined;
  readonly done: boolean;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  readonly path: string;
}

/** A directory file: organisations and people that the alliances of a workspace share. */
export interface Directory {
  readonly kind: 'directory';
  readonly path: string;
  readonly document: YamlDocument;
  readonly root: MapNode;
  readonly organisations: readonly Organisation[];
  /** Their `partner` is undefined here; an alliance ties them to its partner of the same organisation. */
  readonly people: readonly DirectoryPerson[];
  readonly references: readonly Reference[];
}

export interface DirectoryPerson extends Omit<Person, 'partner'> {
  readonly organisation: Written<string> | undefined;
}
