// Judges a text with all rules, for tests about how several rules go together.
import type { Finding } from '../../server/src/finding';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { completeExample, EXAMPLE_DAY } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import type { RuleSetting } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

/** All findings of a fragment, completed as examples are. */
export function judge(fragment: string, settings: Readonly<Record<string, RuleSetting>> = {}): Finding[] {
  const document = parseYaml(completeExample(fragment));
  const file = readFile('a.alliance.yaml', document, EMPTY_WORKSPACE, parseDay(EXAMPLE_DAY) ?? 0);
  const settingFor = (id: string) => settings[id] ?? { level: undefined, options: {} };
  return runRules({ rules: RULES, file, preset: 'recommended', settingFor });
}

export const OFF: RuleSetting = { level: 'off', options: {} };

/** The ids of the rules of these groups that speak, in order of place. */
export function told(findings: readonly Finding[], ...groups: readonly string[]): string[] {
  return findings.map(({ ruleId }) => ruleId).filter((id) => groups.some((group) => id.startsWith(group)));
}
