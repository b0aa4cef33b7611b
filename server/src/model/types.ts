// The alliance as the rules see it: typed, linked, each part with the node it was read from. Built by read*.ts, never
// changed afterwards. A field is undefined where the file does not give it in a readable form; whether it is *absent*
// (a gap) is another question, answered by `lacks` in absence.ts. Lists are empty where nothing readable stands.
import type { MapNode, ScalarNode, TreeNode, YamlDocument } from '../yaml/tree';
import type { Day, Duration } from './calendar';
import type { Committee, Counterpart, Decision, DecisionRight, Meeting } from './governanceTypes';
import type { Health, Risk } from './healthTypes';
import type { Depth, RoleName, Stage } from './terms';
import type { Economics, Family, ValueStatement } from './valueTypes';
import type {
  Agreement,
  ExitPlan,
  Issue,
  JointPlan,
  Kpi,
  Ladder,
  Milestone,
  RaciRow,
  StageSpan,
  WorkItem,
} from './workTypes';

export type * from './governanceTypes';
export type * from './healthTypes';
export type * from './valueTypes';
export type * from './workTypes';

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
  readonly economics: Economics | undefined;
  /** Partners that stand under one parent organisation, as far as the directories tell. */
  readonly families: readonly Family[];
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
  /** Commitments, actions, milestones and issues, kind by kind. */
  readonly work: readonly WorkItem[];
  readonly agreement: Agreement | undefined;
  readonly history: readonly StageSpan[];
  readonly jointPlan: JointPlan | undefined;
  readonly exit: ExitPlan | undefined;
  readonly risks: readonly Risk[];
  readonly health: Health | undefined;
  /** Where fewer of a side answered an assessment, nothing is told of their answers. */
  readonly minRespondents: number;
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
  /** Tags. */
  readonly contributes: readonly Written<string>[];
  readonly seeks: readonly Written<string>[];
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
  readonly value: readonly ValueStatement[];
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

export interface Organisation {
  readonly kind: 'organisation';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  /** The id of the organisation that owns this one. */
  readonly parent: Written<string> | undefined;
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
