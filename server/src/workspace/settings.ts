// Which level and options a rule has for a file: rules and overrides of the configuration, later ones winning.
import picomatch from 'picomatch/posix';
import type { Configuration, RuleSetting, RuleSettings } from './configuration';

const UNSET: RuleSetting = { level: undefined, options: {} };

type SettingOf = (ruleId: string) => RuleSetting;

/**
 * The setting of a rule for the file at `path` (relative to the workspace root). Thousands of files times all rules
 * ask this, so what a configuration says is compiled once, and files that the same overrides match share answers.
 */
export function settingFor(configuration: Configuration, path: string, ruleId: string): RuleSetting {
  let settings = COMPILED.get(configuration);
  if (!settings) {
    settings = compile(configuration);
    COMPILED.set(configuration, settings);
  }
  return settings(path)(ruleId);
}

/** Derived from immutable configurations and dropped with them. */
const COMPILED = new WeakMap<Configuration, (path: string) => SettingOf>();

function compile({ rules, overrides }: Configuration): (path: string) => SettingOf {
  if (rules.length === 0 && overrides.length === 0) return () => () => UNSET;
  const base = entriesOf(rules);
  const compiled = overrides.map(({ files, rules }) => ({ matches: globsMatcher(files), entries: entriesOf(rules) }));
  const byOverrides = new Map<string, SettingOf>();
  const byPath = new Map<string, SettingOf>();
  return (path) => {
    let setting = byPath.get(path);
    if (!setting) {
      const applying = compiled.filter((override) => override.matches(path));
      const which = applying.map((override) => compiled.indexOf(override)).join();
      setting = byOverrides.get(which) ?? merged([base, ...applying.map((override) => override.entries)].flat());
      byOverrides.set(which, setting);
      byPath.set(path, setting);
    }
    return setting;
  };
}

interface Entry {
  readonly matches: (ruleId: string) => boolean;
  readonly setting: RuleSetting;
}

function entriesOf(rules: RuleSettings): Entry[] {
  return rules.map(([pattern, setting]) => ({ matches: ruleMatcher(pattern), setting }));
}

function merged(entries: readonly Entry[]): SettingOf {
  const known = new Map<string, RuleSetting>();
  return (ruleId) => {
    let setting = known.get(ruleId);
    if (!setting) {
      setting = entries
        .filter((entry) => entry.matches(ruleId))
        .reduce((before, { setting }) => over(before, setting), UNSET);
      known.set(ruleId, setting);
    }
    return setting;
  };
}

/** A later setting over an earlier one: what it leaves open stays. */
function over(before: RuleSetting, later: RuleSetting): RuleSetting {
  return { level: later.level ?? before.level, options: { ...before.options, ...later.options } };
}

/** Matches rule ids against an id or a glob over ids (`kpi/*`). */
export function ruleMatcher(pattern: string): (ruleId: string) => boolean {
  return isGlob(pattern) ? picomatch(pattern) : (ruleId) => ruleId === pattern;
}

export function isGlob(pattern: string): boolean {
  return /[*?[\]{}()!]/.test(pattern);
}

/**
 * Matches paths against globs as they are written in configurations: relative to the root, with or without a leading
 * `./`; a bare folder stands for all below it, and `!` takes back what a glob before it matched.
 */
export function globsMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const taken = glob.startsWith('!') && !glob.startsWith('!(');
    const pattern = (taken ? glob.slice(1) : glob).replace(/^\.\//, '').replace(/\/+$/, '');
    return { taken, matches: picomatch([pattern, `${pattern}/**`], { dot: true }) };
  });
  return (path) => tests.reduce((matched, { taken, matches }) => (matches(path) ? !taken : matched), false);
}
