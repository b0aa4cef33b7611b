// Reads an `alliance.config.*` file into a Configuration and tells what the schema cannot know: rules and options that
// do not exist, and values that do not fit an option. What is wrong is left out, so the rest still counts.
import { LEVELS } from '../finding';
import * as read from '../model/read';
import { optionFault } from '../rules/options';
import type { OptionSpec, Rule } from '../rules/rule';
import type { SchemaFault } from '../schema/fault';
import { nearest } from '../schema/nearest';
import { plainValue } from '../yaml/plain';
import type { MapNode, Pair, ScalarNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import {
  type Configuration,
  DEFAULT_CONFIGURATION,
  type HealthSettings,
  type Override,
  type RuleSetting,
  type RuleSettings,
} from './configuration';
import { isGlob, ruleMatcher } from './settings';

/** What must be known of the rules to judge a configuration. */
export type KnownRules = readonly Pick<Rule, 'id' | 'options'>[];

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** In order of writing. */
  readonly faults: readonly SchemaFault[];
}

const PRESETS = ['recommended', 'strict', 'relaxed'] as const;

/** `path` is relative to the workspace root. An unreadable root gives the defaults; the schema tells why. */
export function readConfiguration(root: MapNode | undefined, path: string, known: KnownRules): ReadConfiguration {
  const rules = readRules(valueAt(root, 'rules'), known);
  const overrides = read.blocks(root, 'overrides').map((block) => readOverride(block, known));
  return {
    configuration: {
      ...DEFAULT_CONFIGURATION,
      path,
      asOf: read.day(root, 'asOf')?.value,
      preset: read.oneOf(root, 'extends', PRESETS)?.value ?? DEFAULT_CONFIGURATION.preset,
      rules: rules.settings,
      overrides: overrides.map(({ override }) => override),
      ignore: globs(root, 'ignore'),
      minRespondents: minRespondents(root) ?? DEFAULT_CONFIGURATION.minRespondents,
      health: readHealth(read.block(root, 'health')),
    },
    faults: [rules, ...overrides].flatMap(({ faults }) => faults).sort((a, b) => a.node.start - b.node.start),
  };
}

function minRespondents(root: MapNode | undefined): number | undefined {
  const written = read.number(read.block(root, 'health'), 'minRespondents')?.value;
  return written !== undefined && written >= 1 && Number.isInteger(written) ? written : undefined;
}

function readHealth(block: MapNode | undefined): HealthSettings {
  const weights = read.block(block, 'weights');
  const named = (weights?.pairs ?? []).flatMap(({ key }): [string, number][] => {
    const weight = read.number(weights, key.text)?.value;
    return weight !== undefined && weight >= 0 ? [[key.text, weight]] : [];
  });
  const thresholds = read.block(block, 'thresholds');
  const usual = DEFAULT_CONFIGURATION.health.thresholds;
  const score = (key: 'green' | 'amber') => read.number(thresholds, key)?.value ?? usual[key];
  const [green, amber] = [score('green'), score('amber')];
  // The wrong way round they would have no amber.
  return { weights: Object.fromEntries(named), thresholds: { green, amber: Math.min(amber, green) } };
}

function readOverride(block: MapNode, known: KnownRules): { override: Override; faults: readonly SchemaFault[] } {
  const { settings, faults } = readRules(valueAt(block, 'rules'), known);
  return { override: { files: globs(block, 'files'), rules: settings }, faults };
}

function globs(map: MapNode | undefined, key: string): readonly string[] {
  return read.texts(map, key).map((written) => written.value);
}

interface ReadRules {
  readonly settings: RuleSettings;
  readonly faults: readonly SchemaFault[];
}

function readRules(node: TreeNode | undefined, known: KnownRules): ReadRules {
  const pairs = (node?.kind === 'map' ? node.pairs : []).filter(({ key }) => !isOwn(key));
  const read = pairs.map((pair) => readRule(pair, known));
  return { settings: read.flatMap(({ settings }) => settings), faults: read.flatMap(({ faults }) => faults) };
}

function readRule({ key, value }: Pair, known: KnownRules): ReadRules {
  const matches = ruleMatcher(key.text);
  const rules = known.filter((rule) => matches(rule.id));
  if (rules.length === 0) return { settings: [], faults: [unknownRule(key, known)] };
  if (value.kind !== 'map') return { settings: [[key.text, { level: levelOf(value), options: {} }]], faults: [] };
  const options: Record<string, unknown> = {};
  const faults: SchemaFault[] = [];
  for (const pair of value.pairs) {
    const name = pair.key.text;
    if (name === 'level' || isOwn(pair.key)) continue;
    const specs = rules.flatMap((rule) =>
      rule.options && Object.hasOwn(rule.options, name) ? (rule.options[name] ?? []) : [],
    );
    const fault = specs.length === 0 ? unknownOption(pair.key, key.text, rules) : unfitOption(pair, specs);
    if (fault) faults.push(fault);
    else options[name] = plainValue(pair.value);
  }
  return { settings: [[key.text, { level: levelOf(valueAt(value, 'level')), options }]], faults };
}

/** A key of the user's own, of which nothing is said. */
function isOwn(key: ScalarNode): boolean {
  return key.text.startsWith('x-');
}

function levelOf(node: TreeNode | undefined): RuleSetting['level'] {
  const word = node?.kind === 'scalar' ? node.text : undefined;
  return word === 'off' ? 'off' : LEVELS.find((level) => level === word);
}

function unknownRule(key: ScalarNode, known: KnownRules): SchemaFault {
  return { code: 'unknown-key', node: key, ...unknownRuleSentence(key.text, known, key) };
}

/** Why a rule id or a glob over rule ids names nothing, with the nearest rule that does. */
export function unknownRuleMessage(pattern: string, known: KnownRules): string {
  return unknownRuleSentence(pattern, known).message;
}

function unknownRuleSentence(
  pattern: string,
  known: KnownRules,
  key?: ScalarNode,
): Pick<SchemaFault, 'message' | 'fixes'> {
  const ids = known.map((rule) => rule.id);
  if (isGlob(pattern)) {
    const groups = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))];
    const { words } = nearest(pattern, groups);
    return { message: `"${pattern}" matches no rule; ${guess(words)}`, fixes: rename(key, words) };
  }
  const { words } = nearest(pattern, ids);
  return { message: `There is no rule "${pattern}"; ${guess(words)}`, fixes: rename(key, words) };
}

function guess(words: readonly string[]): string {
  if (words.length === 0) return '"alliance explain --all" lists the rules.';
  return `did you mean ${words.map((word) => `"${word}"`).join(' or ')}?`;
}

function rename(key: ScalarNode | undefined, words: readonly string[]): SchemaFault['fixes'] {
  const [word] = words;
  if (!key || word === undefined || words.length > 1) return [];
  const newText = key.style === 'plain' && !/[*[\]{}]/.test(word) ? word : `"${word}"`;
  return [{ title: `Rename to "${word}"`, safe: true, edits: [{ start: key.start, end: key.end, newText }] }];
}

function unknownOption(key: ScalarNode, pattern: string, rules: KnownRules): SchemaFault {
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.options ?? {})))];
  const { words } = nearest(key.text, [...names, 'level']);
  const several = isGlob(pattern);
  const subject = several
    ? `No rule of "${pattern}" has an option "${key.text}"`
    : `Rule "${pattern}" has no option "${key.text}"`;
  const [have, their] = several ? ['they have', 'their'] : ['it has', 'its'];
  const list = names.map((name) => `"${name}"`).join(', ');
  const known = names.length === 0 ? `${have} none, only a "level".` : `${have} ${list} beside ${their} "level".`;
  const message = `${subject}; ${words.length > 0 ? guess(words) : known}`;
  return { code: 'unknown-key', node: key, message, fixes: rename(key, words) };
}

function unfitOption({ key, value }: Pair, specs: readonly OptionSpec[]): SchemaFault | undefined {
  const reasons = specs.map((spec) => optionFault(spec, plainValue(value)));
  const [reason] = reasons;
  if (reason === undefined || reasons.includes(undefined)) return undefined;
  const message = `Option "${key.text}" is ${written(value)}; it takes ${reason}.`;
  return { code: 'wrong-type', node: value.end > value.start ? value : key, message, fixes: [] };
}

function written(node: TreeNode): string {
  if (node.kind === 'scalar') return node.text === '' ? 'empty' : `"${node.text}"`;
  return node.kind === 'list' ? 'a list' : 'a block';
}
