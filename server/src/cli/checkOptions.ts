// The options of `alliance check`, from words to what the check works with; each wrong one is a usage error.
import { LEVELS, type Level } from '../finding';
import type { Day } from '../model/calendar';
import { FORMATS, type Format } from '../reports/index';
import { RULES } from '../rules/index';
import type { RuleSetting, RuleSettings } from '../workspace/configuration';
import { unknownRuleMessage } from '../workspace/readConfiguration';
import { ruleMatcher } from '../workspace/settings';
import type { FailOn } from './exitCode';
import { type KnownOptions, knownOptions } from './known';
import { dayOf, oneOf, UsageError } from './usage';

/** What commander reads from the command line. */
export interface CheckFlags {
  readonly format?: readonly string[];
  readonly config?: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly level?: string;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly fix?: boolean;
  readonly jobs?: string;
}

export interface ReportTarget {
  readonly format: Format;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

export interface CheckOptions extends KnownOptions {
  readonly targets: readonly ReportTarget[];
  readonly asOf: Day | undefined;
  readonly rules: RuleSettings;
  /** The least level shown. */
  readonly level: Level;
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** Look again whenever a file changes. */
  readonly watch: boolean;
  /** Apply the safe fixes. */
  readonly fix: boolean;
  /** Threads; undefined: as many as pay. */
  readonly jobs: number | undefined;
}

export function checkOptions(flags: CheckFlags): CheckOptions {
  return {
    targets: targetsOf(flags),
    asOf: dayOf(flags.asOf),
    rules: (flags.rule ?? []).map(ruleOf),
    level: flags.level === undefined ? (flags.quiet ? 'error' : 'hint') : oneOf('--level', flags.level, LEVELS),
    failOn: oneOf('--fail-on', flags.failOn ?? 'error', ['error', 'warning', 'info', 'never']),
    maxWarnings: numberOf('--max-warnings', flags.maxWarnings, 0),
    quiet: flags.quiet ?? false,
    watch: watchOf(flags),
    fix: fixOf(flags),
    jobs: numberOf('--jobs', flags.jobs, 1),
    ...knownOptions(flags),
  };
}

function targetsOf({ format = [], output }: CheckFlags): readonly ReportTarget[] {
  const targets = (format.length > 0 ? format : ['text']).map((each) => {
    const [name = '', file] = [each.split('=')[0], each.includes('=') ? each.slice(each.indexOf('=') + 1) : undefined];
    if (file === '')
      throw new UsageError(`"--format ${each}" names no file; write for example --format ${name}=report.`);
    return { format: oneOf('--format', name, FORMATS), file };
  });
  const open = targets.filter((target) => target.file === undefined);
  if (open.length > 1) {
    const formats = open.map((target) => target.format).join(' and ');
    throw new UsageError(
      `Only one report can go to the output, not ${formats}; write one to a file: --format json=report.json.`,
    );
  }
  if (output !== undefined && open.length === 0) {
    throw new UsageError(`Every --format names its file, so nothing is left for --output "${output}".`);
  }
  return targets.map((target) => ({ ...target, file: target.file ?? output }));
}

function ruleOf(text: string): readonly [string, RuleSetting] {
  const [pattern = '', level] = text.split('=');
  if (level === undefined)
    throw new UsageError(`"${text}" sets no level; write --rule ${pattern}=off, or another level.`);
  const matches = ruleMatcher(pattern);
  if (!RULES.some((rule) => matches(rule.id))) throw new UsageError(unknownRuleMessage(pattern, RULES));
  return [pattern, { level: oneOf('--rule', level, [...LEVELS, 'off'] as const), options: {} }];
}

function numberOf(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`"${text}" is no value of ${option}; it takes a whole number, ${least} or more.`);
  return Number(text);
}

function watchOf({ watch = false, stdin, updateBaseline }: CheckFlags): boolean {
  if (watch && stdin) throw new UsageError('--watch looks at files, so it does not go with --stdin.');
  if (watch && updateBaseline)
    throw new UsageError('--update-baseline is for one look, so it does not go with --watch.');
  return watch;
}

function fixOf({ fix = false, stdin }: CheckFlags): boolean {
  if (fix && stdin) throw new UsageError('--fix changes files, so it does not go with --stdin.');
  return fix;
}
