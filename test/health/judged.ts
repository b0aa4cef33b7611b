// Alliances judged for tests of the health report: fragments completed as the examples of rules are, and the samples as the
// command line judges them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../server/src/analysis';
import { analyze } from '../../server/src/analyze';
import { health } from '../../server/src/health/health';
import type { Audience, HealthReport } from '../../server/src/health/report';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { completeExample, EXAMPLE_DAY } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/index';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { readConfiguration } from '../../server/src/workspace/readConfiguration';
import { EMPTY_WORKSPACE, workspaceOf } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

const FOLDER = join(import.meta.dirname, '../../samples');
const TODAY = parseDay(EXAMPLE_DAY) ?? 0;

export interface Setting {
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** An `alliance.config.yaml`. */
  readonly configuration?: string;
  readonly audience?: Audience;
}

/** The analysis of a fragment, completed as examples are, on the day of examples. */
export function analysed(fragment: string, { asOf, configuration }: Setting = {}): Analysis {
  const source = { path: 'a.alliance.yaml', text: completeExample(fragment) };
  const dates = { asOf: asOf === undefined ? undefined : parseDay(asOf), today: TODAY };
  const settings = configuration === undefined ? DEFAULT_CONFIGURATION : configured(configuration);
  return analyze(source, EMPTY_WORKSPACE, settings, dates);
}

function configured(text: string) {
  const { root } = parseYaml(text);
  return readConfiguration(root?.kind === 'map' ? root : undefined, 'alliance.config.yaml', RULES).configuration;
}

export function reported(fragment: string, setting: Setting = {}): HealthReport {
  return reportOf(analysed(fragment, setting), setting.audience);
}

export function reportOf(analysis: Analysis, audience?: Audience): HealthReport {
  const report = health(analysis, audience);
  if (!report) throw new Error(`${analysis.path} is no alliance.`);
  return report;
}

export const SAMPLES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.alliance.yaml'));

const directory = readFile(
  'group.alliance-directory.yaml',
  parseYaml(readFileSync(join(FOLDER, 'group.alliance-directory.yaml'), 'utf8')),
  EMPTY_WORKSPACE,
  TODAY,
).directory;

export function sampleText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** A sample, or another text in its place, as `alliance health samples` judges it. */
export function sample(name: string, text: string = sampleText(name)): Analysis {
  const configuration = configured(readFileSync(join(FOLDER, 'alliance.config.yaml'), 'utf8'));
  const workspace = workspaceOf(directory ? [directory] : []);
  return analyze({ path: name, text }, workspace, configuration, { asOf: undefined, today: TODAY });
}

/** The scores alone, by vital sign, with the overall one and practice. */
export function scoresOf({ overall, practice, vitals }: HealthReport): Record<string, number | null> {
  const signs = Object.entries(vitals).map(([id, { score }]) => [id, score] as const);
  return Object.fromEntries([['overall', overall.score], ['practice', practice.score], ...signs]);
}
