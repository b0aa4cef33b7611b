// The pipeline as one readable function: text → tree → schema faults and model → rules → findings → Analysis.
import type { Analysis } from './analysis';
import type { Day } from './model/calendar';
import * as read from './model/read';
import { readFile, rootMap } from './readFile';
import { RULES } from './rules/index';
import { inOrder, runRules } from './rules/run';
import type { SourceFile } from './sourceFile';
import { suppress } from './suppress/suppress';
import type { Configuration } from './workspace/configuration';
import { readConfiguration } from './workspace/readConfiguration';
import { settingFor } from './workspace/settings';
import type { Workspace } from './workspace/workspace';
import { parseYaml } from './yaml/parse';
import type { YamlDocument } from './yaml/tree';

export interface Source {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text parsed, where that has been done before. */
  readonly document?: YamlDocument;
}

export interface Dates {
  /** A date the user asked for; it goes before all others. */
  readonly asOf: Day | undefined;
  /** The UTC date, used where neither user, file nor configuration names one. */
  readonly today: Day;
}

const RULE_IDS = RULES.map((rule) => rule.id);
const STEERING_RULES = RULES.filter((rule) => rule.id.startsWith('ignore/'));
const JUDGING_RULES = RULES.filter((rule) => !rule.id.startsWith('ignore/'));

/** Judges one file. Never throws for any text; a rule that throws is an internal fault and passes through. */
export function analyze(source: Source, workspace: Workspace, configuration: Configuration, dates: Dates): Analysis {
  const document = source.document ?? parseYaml(source.text);
  const asOf = dateFor(document, configuration, dates);
  const file = withRulesJudged(readFile(source.path, document, workspace, asOf, configuration.minRespondents));
  const settings = (ruleId: string) => settingFor(configuration, source.path, ruleId);
  const run = { preset: configuration.preset, settingFor: settings };
  const findings = runRules({ ...run, rules: JUDGING_RULES, file });
  const { told, suppressed, faults } = suppress(document, findings, RULE_IDS, asOf);
  const steering = runRules({ ...run, rules: STEERING_RULES, file: { ...file, steeringFaults: faults } });
  return { path: source.path, file, asOf, configuration, findings: [...told, ...steering].sort(inOrder), suppressed };
}

/** A configuration is wrong also where it names rules and options that do not exist, which only the rules know. */
function withRulesJudged(file: SourceFile): SourceFile {
  if (file.kind !== 'config') return file;
  const { faults } = readConfiguration(file.root, file.path, RULES);
  return { ...file, schemaFaults: [...file.schemaFaults, ...faults] };
}

/** --as-of, else the file's `record.asOf`, else the configuration's `asOf`, else today. */
function dateFor(document: YamlDocument, configuration: Configuration, dates: Dates): Day {
  const recorded = read.day(read.block(rootMap(document), 'record'), 'asOf')?.value;
  return dates.asOf ?? recorded ?? configuration.asOf ?? dates.today;
}
