// Judges one text in its workspace; where a rule of ours breaks, names that rule and lets the others speak.
import type { Analysis } from './analysis';
import { analyze, type Dates, type Source } from './analyze';
import { RULES } from './rules/index';
import type { Configuration, RuleSettings } from './workspace/configuration';
import type { Workspace } from './workspace/workspace';

export interface Judgement {
  /** Undefined where something of ours broke altogether. */
  readonly analysis: Analysis | undefined;
  /** What broke, as a whole sentence; undefined where nothing did. */
  readonly fault: string | undefined;
}

export interface Court {
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly dates: Dates;
}

/** `printed` is what the file is called in a fault. */
export function judge(source: Source, printed: string, { workspace, configuration, dates }: Court): Judgement {
  try {
    return { analysis: analyze(source, workspace, configuration, dates), fault: undefined };
  } catch (error) {
    const without = (rules: RuleSettings) => {
      const overrides = [...configuration.overrides, { files: ['**'], rules }];
      return attempt(() => analyze(source, workspace, { ...configuration, overrides }, dates));
    };
    const off = { level: 'off', options: {} } as const;
    const broken = RULES.filter(({ id }) => {
      const others = RULES.filter((rule) => rule.id !== id).map((rule) => [rule.id, off] as const);
      return without(others) === undefined;
    });
    const analysis = broken.length < RULES.length ? without(broken.map(({ id }) => [id, off] as const)) : undefined;
    const names = analysis ? broken.map(({ id }) => id) : [];
    return { analysis, fault: internalFault(printed, names, error) };
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function internalFault(printed: string, rules: readonly string[], error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.split('\n')[0] : String(error);
  const what = rules.length === 0 ? 'the check' : `${rules.length === 1 ? 'rule' : 'rules'} ${rules.join(', ')}`;
  return `"${printed}": ${what} broke (${reason}); this is a fault of ours, please report it.`;
}
