// What client and server say to each other beyond the language server protocol: the settings, and requests of our own.
// Types and names only, because the client imports it.

import type { Position, Range } from './yaml/position';

/** The section of the client's settings that is ours. */
export const SECTION = 'alliance';

/** The command of a client that shows what a rule asks for and why; its argument is the rule's id. */
export const EXPLAIN_RULE = 'alliance.explainRule';

/** The command of a client that shows places in a list. */
export const SHOW_REFERENCES = 'alliance.showReferences';

/** Its arguments: the document, the position from which is looked, and the places. */
export type ShowReferencesArguments = [uri: string, position: Position, places: { uri: string; range: Range }[]];

/** What stands under `alliance` in the settings, and in `initializationOptions`; absent keys have their defaults. */
export interface AllianceSettings {
  /** False: no findings, and nothing else of ours either. */
  readonly enable?: boolean;
  /** The day that counts as today, `YYYY-MM-DD`; absent or empty: as the file, the configuration or the calendar say. */
  readonly asOf?: string | null;
  /** The https address below which a rule's page stands, such as `https://example.com/rules/`; absent: no links. */
  readonly documentation?: string | null;
}

/** What the client may say in `initializationOptions`: the settings, and what it can do that the protocol has no word for. */
export interface AllianceInitialization extends AllianceSettings {
  /** The ids of the commands of ours that it can run, such as `EXPLAIN_RULE`; none where not given. */
  readonly commands?: readonly string[];
  /** The ids of languages of whose documents it tells by other means what cannot be read; none where not given. */
  readonly syntaxToldElsewhere?: readonly string[];
}

/** The requests of ours to the server: parameters and answer by method. Parameters are objects, if need be empty ones. */
export interface AllianceRequests {
  /** The page of a rule in Markdown that links nowhere; null where there is no such rule. */
  'alliance/rulePage': { params: RulePageParams; answer: string | null };
  /** All rules, in order of their groups. */
  'alliance/rules': { params: NoParams; answer: readonly RuleEntry[] };
  /** The alliances of the open folders, by name. */
  'alliance/alliances': { params: NoParams; answer: readonly AllianceEntry[] };
  /** Judges all files of the open folders. */
  'alliance/checkWorkspace': { params: NoParams; answer: Checkup };
  /** What a new alliance may be. */
  'alliance/newAllianceChoices': { params: NoParams; answer: NewAllianceChoices };
  /** The text of a new alliance file; refused where the answers do not go together. */
  'alliance/newAlliance': { params: NewAllianceParams; answer: NewAllianceFile };
}

export type NoParams = Readonly<Record<string, never>>;

export interface RulePageParams {
  /** Such as `sponsor/missing`. */
  readonly id: string;
}

export interface RuleEntry {
  readonly id: string;
  /** What it asks for, in a sentence. */
  readonly summary: string;
}

export interface AllianceEntry {
  readonly uri: string;
  /** The name, else the id, else the path. */
  readonly name: string;
  /** A word of the format; absent where none is readable. */
  readonly stage?: string;
}

export interface Checkup {
  /** Files of ours. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** Words of the format with what they mean. */
export interface NewAllianceChoices {
  readonly stages: readonly AllianceChoice[];
  readonly forms: readonly AllianceChoice[];
}

export interface AllianceChoice {
  readonly word: string;
  readonly meaning: string;
}

export interface NewAllianceParams {
  readonly name: string;
  readonly stage: string;
  readonly forms: readonly string[];
  /** Names; two or more. */
  readonly partners: readonly string[];
  /** The partner whose side keeps the file; absent: no side's. */
  readonly self?: string | undefined;
}

export interface NewAllianceFile {
  /** Such as `northwind-helios.alliance.yaml`. */
  readonly fileName: string;
  readonly text: string;
}
