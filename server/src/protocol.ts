// What client and server say to each other beyond the language server protocol: the settings, and requests of our own.
// Types and names only, because the client imports it.

import type { Portfolio } from './health/portfolioTypes';
import type { Attention, Audience, HealthReport, Overall, Practice, VitalId, VitalReport } from './health/report';
import type { ChartName, PageAssets } from './reports/pageTypes';
import type { Position, Range } from './yaml/position';

/** The section of the client's settings that is ours. */
export const SECTION = 'alliance';

/** The command of a client that shows what a rule asks for and why; its argument is the rule's id. */
export const EXPLAIN_RULE = 'alliance.explainRule';

/** The command of a client that shows the health of an alliance; its argument is the document's URI. */
export const OPEN_HEALTH_PREVIEW = 'alliance.openHealthPreview';

/** The command of a client that shows places in a list. */
export const SHOW_REFERENCES = 'alliance.showReferences';

/** Its arguments: the document, the position from which is looked, and the places. */
export type ShowReferencesArguments = [uri: string, position: Position, places: { uri: string; range: Range }[]];

/** The server tells that health may be otherwise for another reason than an edit of the alliance's own open text. */
export const HEALTH_CHANGED = 'alliance/healthChanged';

/** What stands under `alliance` in the settings, and in `initializationOptions`; absent keys have their defaults. */
export interface AllianceSettings {
  /** False: no findings, and nothing else of ours either. */
  readonly enable?: boolean;
  /** The day that counts as today, `YYYY-MM-DD`; absent or empty: as the file, the configuration or the calendar say. */
  readonly asOf?: string | null;
  readonly scan?: ScanSettings;
  /** The https address below which a rule's page stands, such as `https://example.com/rules/`; absent: no links. */
  readonly documentation?: string | null;
}

/** What ends the search for files in a folder; whole numbers, of which those out of bounds count as the nearest. */
export interface ScanSettings {
  /** Files of ours that are looked at. */
  readonly maxFiles?: number;
  /** Folders that are looked into. */
  readonly maxFolders?: number;
  /** How many folders deep. */
  readonly maxDepth?: number;
  /** Seconds after which what was found has to do; findings of a folder wait for it. */
  readonly maxSeconds?: number;
}

/** What the client may say in `initializationOptions`: the settings, and what it can do that the protocol has no word for. */
export interface AllianceInitialization extends AllianceSettings {
  /** The ids of the commands of ours that it can run, such as `EXPLAIN_RULE`; none where not given. */
  readonly commands?: readonly string[];
  /** The ids of languages of whose documents it tells by other means what cannot be read; none where not given. */
  readonly syntaxToldElsewhere?: readonly string[];
  /** Whether it answers requests for files (`READ_FILE` and those after it), for file systems the server cannot read. */
  readonly files?: boolean;
  /** Whether it shows health beside the text, and is to be told by `HEALTH_CHANGED` when to ask again. */
  readonly showsHealth?: boolean;
}

/** The server asks for the bytes of a file: `ReadFileParams`, answered by a `FileAnswer`. */
export const READ_FILE = 'alliance/readFile';
/** The server asks what is in a folder: `PlaceParams`, answered by a `FolderAnswer`. */
export const READ_FOLDER = 'alliance/readFolder';
/** The server asks whether there is a file, no folder: `PlaceParams`, answered by a boolean. */
export const IS_FILE = 'alliance/isFile';

export interface PlaceParams {
  readonly uri: string;
}

export interface ReadFileParams extends PlaceParams {
  /** Bytes; of a larger file only that it is too large is of interest. */
  readonly most: number;
}

/** `bytes` in base64, whatever they are: what is text says the server. */
export type FileAnswer = { readonly bytes: string } | FileFault;

/** A link is `other`: the server does not follow any. */
export type FolderAnswer = { readonly entries: readonly FolderEntry[] } | FileFault;

export type FolderEntry = readonly [name: string, kind: 'file' | 'folder' | 'other'];

/** Why a file or folder cannot be had; the words for it are the server's. */
export interface FileFault {
  readonly fault: 'missing' | 'folder' | 'file' | 'denied' | 'tooLarge' | 'unavailable' | 'unknown';
}

/** The requests of ours to the server: parameters and answer by method. Parameters are objects, if need be empty ones. */
export interface AllianceRequests {
  /** The page of a rule in Markdown that links nowhere; null where there is no such rule. */
  'alliance/rulePage': { params: RulePageParams; answer: string | null };
  /** All rules, in order of their groups. */
  'alliance/rules': { params: NoParams; answer: readonly RuleEntry[] };
  /** The alliances of the open folders, by name. */
  'alliance/alliances': { params: NoParams; answer: readonly AllianceEntry[] };
  /** How the alliance of an open document is doing; null where that is not open, or holds none. */
  'alliance/health': { params: HealthParams; answer: HealthReport | null };
  /** The same in short, of an open document or a file of the open folders; null where that holds no alliance. */
  'alliance/healthBrief': { params: HealthParams; answer: HealthBrief | null };
  /** How several alliances are doing, each in a word; those that hold none are left out. */
  'alliance/scores': { params: ScoresParams; answer: readonly AllianceScore[] };
  /** All alliances of the open folders together. Tells how far it is where it is given a token for that. */
  'alliance/portfolio': { params: PortfolioParams; answer: PortfolioAnswer };
  /** What has changed in meaning from an earlier text of an open document, as a page; null where that is not open. */
  'alliance/comparison': { params: ComparisonParams; answer: string | null };
  /** The charts of that report that are pictures by themselves; null where there is none. */
  'alliance/charts': { params: ChartsParams; answer: readonly ChartName[] | null };
  /** The report as a text to keep or to send; null also where there is no such format or chart. */
  'alliance/export': { params: ExportParams; answer: string | null };
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

export interface HealthParams {
  /** Of the document. */
  readonly uri: string;
}

export interface ComparisonParams extends HealthParams {
  readonly before: string;
  /** What the earlier text is called, such as `v1` or `3f2c1ab`. */
  readonly revision: string;
}

export interface ScoresParams {
  /** Of documents and files. */
  readonly uris: readonly string[];
}

export interface PortfolioParams {
  /** For `$/progress`, as the protocol has it. */
  readonly workDoneToken?: string | number;
}

export interface PortfolioAnswer {
  readonly portfolio: Portfolio;
  /** The files of its alliances, closed ones too, by the path that it names them with. */
  readonly files: readonly { readonly path: string; readonly uri: string }[];
  /** Paths of files that are called as alliances are, but hold none that can be read. */
  readonly leftOut: readonly string[];
}

/** What there is room for beside the text. */
export interface HealthBrief {
  /** The name, else the id, else the path. */
  readonly name: string;
  readonly asOf: string;
  /** A word of the format; of an alliance that is `closed` no health is told. */
  readonly stage: string | null;
  readonly isPublic: boolean;
  readonly overall: Pick<Overall, 'score' | 'status' | 'confidence' | 'trend'>;
  /** Why the overall score is held down; null where it is not. */
  readonly cap: string | null;
  readonly practice: Pick<Practice, 'score' | 'gaps'>;
  /** All eight, in their order. */
  readonly vitals: readonly VitalBrief[];
  /** At most five, the gravest first. */
  readonly attention: readonly Attention[];
}

export interface VitalBrief extends Pick<VitalReport, 'title' | 'score' | 'status' | 'trend'> {
  readonly id: VitalId;
}

export interface AllianceScore extends Pick<HealthBrief, 'stage'>, Pick<Overall, 'score' | 'status'> {
  readonly uri: string;
}

/** What a health report can be exported as. */
export type ExportFormat = 'html' | 'markdown' | 'json' | 'ics' | 'svg';

export interface ChartsParams extends HealthParams {
  readonly audience: Audience;
}

export interface ExportParams extends HealthParams {
  readonly format: ExportFormat;
  readonly audience: Audience;
  /** For `html`: the client has them, whose files the server may not reach. */
  readonly page?: PageAssets;
  /** For `svg`: the id of one of `alliance/charts`. */
  readonly chart?: string;
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
