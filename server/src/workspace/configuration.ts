// The configuration of a workspace as the rules need it: which level and options a rule has for a file. Plain data;
// readConfiguration.ts makes it from an `alliance.config.*` file.
import type { Level } from '../finding';
import { FEWEST_RESPONDENTS } from '../model/assessments';
import type { Day } from '../model/calendar';

export interface RuleSetting {
  readonly level: Level | 'off' | undefined;
  /** Options as written, already checked against the rule's own specification. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Rule ids, or globs over them (`kpi/*`), in order of writing; a later entry wins over an earlier one. */
export type RuleSettings = readonly (readonly [pattern: string, setting: RuleSetting])[];

export interface Override {
  /** Globs relative to the workspace root. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

export interface Configuration {
  /** Path of the file relative to the workspace root; undefined where there is none. */
  readonly path: string | undefined;
  readonly asOf: Day | undefined;
  readonly preset: 'recommended' | 'strict' | 'relaxed';
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  /** Globs, relative to the workspace root, of files that are not checked. */
  readonly ignore: readonly string[];
  /** How many of a side have to answer an assessment before their answers are told. */
  readonly minRespondents: number;
  readonly health: HealthSettings;
}

/** How the health report weighs and colours. */
export interface HealthSettings {
  /** By vital sign; those not named have their usual weight. */
  readonly weights: Readonly<Record<string, number>>;
  /** From which score on a sign is green, and amber. */
  readonly thresholds: { readonly green: number; readonly amber: number };
}

export const DEFAULT_CONFIGURATION: Configuration = {
  path: undefined,
  asOf: undefined,
  preset: 'recommended',
  rules: [],
  overrides: [],
  ignore: [],
  minRespondents: FEWEST_RESPONDENTS,
  health: { weights: {}, thresholds: { green: 80, amber: 60 } },
};
