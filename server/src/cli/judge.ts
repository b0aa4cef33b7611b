// Judges one file: reads its workspace's directories only where it refers to something it does not hold itself, and
// where a rule of ours breaks, names that rule and lets the others speak.
import type { Analysis } from '../analysis';
import { analyze, type Dates, type Source } from '../analyze';
import { kindByName, kindByRootKey } from '../fileKind';
import { RULES } from '../rules/index';
import type { Configuration, RuleSettings } from '../workspace/configuration';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace';
import { parseYaml } from '../yaml/parse';
import type { Trouble } from './trouble';
import type { RunWorkspace } from './workspaces';

export interface Judgement {
  /** Undefined where something of ours broke altogether. */
  readonly analysis: Analysis | undefined;
  readonly troubles: readonly Trouble[];
}

/** Whether a text is one of our files, by its name or by its root key. */
export function isOurs({ path, text }: Source): boolean {
  if (kindByName(path) !== undefined) return true;
  return /alliance/.test(text) && kindByRootKey(parseYaml(text).root) !== undefined;
}

/** `printed` is what the file is called in a trouble. */
export async function judge(source: Source, printed: string, home: RunWorkspace, dates: Dates): Promise<Judgement> {
  const { configuration } = home;
  const ready = home.loaded()?.workspace;
  const first = speak(source, printed, ready ?? EMPTY_WORKSPACE, configuration, dates);
  if (ready || !first.analysis || !looksElsewhere(first.analysis)) return first;
  const { workspace } = await home.load();
  return workspace.directories.length === 0 ? first : speak(source, printed, workspace, configuration, dates);
}

/** Whether the file names something that only a directory file could hold. */
function looksElsewhere({ file }: Analysis): boolean {
  return file.references.some((reference) => reference.target === undefined && reference.status !== 'vacant');
}

function speak(
  source: Source,
  printed: string,
  workspace: Workspace,
  configuration: Configuration,
  dates: Dates,
): Judgement {
  try {
    return { analysis: analyze(source, workspace, configuration, dates), troubles: [] };
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
    return { analysis, troubles: [internalFault(printed, names, error)] };
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function internalFault(printed: string, rules: readonly string[], error: unknown): Trouble {
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.split('\n')[0] : String(error);
  const what = rules.length === 0 ? 'the check' : `${rules.length === 1 ? 'rule' : 'rules'} ${rules.join(', ')}`;
  return {
    kind: 'faulty',
    message: `"${printed}": ${what} broke (${reason}); this is a fault of ours, please report it.`,
  };
}
