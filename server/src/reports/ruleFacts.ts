// What there is to say about a rule besides its practice and its reason, in sentences: for tools that show no tables, and
// in parts for its page.
import type { Kind } from '../finding';
import { isDirectoryRule, type Louder, type OptionSpec, type Rule } from '../rules/rule';
import { SOURCES } from '../rules/sources';
import { gateOf } from './ruleEntry';

/** What a finding of each kind tells. */
export const KIND_MEANINGS: Readonly<Record<Kind, string>> = {
  shape: 'how the file is written',
  condition: 'something is contradictory, overdue or lost',
  gap: 'something good practice expects is not written',
};

/** Label and sentence of each, in the order in which they are read; the words are ours, on one line, without markup. */
export function ruleFacts(rule: Rule): readonly (readonly [label: string, sentence: string])[] {
  return [
    ['Kind', `${rule.kind}: ${KIND_MEANINGS[rule.kind]}`],
    ['Level', levelSentence(rule)],
    ['Speaks', gateSentence(rule)],
    ['Source', rule.source.map((code) => SOURCES[code]).join('; ')],
    ...Object.entries(rule.options ?? {}).map(([name, spec]) => ['Option', optionSentence(name, spec)] as const),
  ];
}

function levelSentence(rule: Rule): string {
  const louder = rule.kind === 'shape' || isDirectoryRule(rule) ? [] : (rule.louder ?? []);
  return [rule.level, ...louder.map((each) => `${each.level} ${within(each)}`)].join('; ');
}

function within({ from, depth, until }: Louder): string {
  const parts = [from && `from stage ${from}`, depth && `at depth ${depth} and up`, until && `until ${until}`];
  return parts.filter(Boolean).join(', ');
}

function gateSentence(rule: Rule): string {
  if (rule.kind === 'shape') return 'at every stage and depth';
  if (isDirectoryRule(rule)) return 'of all alliances of the workspace that are not past the transition';
  const { from, depth, until } = gateOf(rule.gate);
  const stages = from === until ? `at stage ${from}` : `from stage ${from} until ${until}`;
  return depth === 1 ? `${stages}, at every depth` : `${stages}, at depth ${depth} and up`;
}

function optionSentence(name: string, spec: OptionSpec): string {
  return `${name}: ${usualValue(spec)} — ${spec.description}`;
}

/** What an option is where nothing is set, as it is written in YAML. */
export function usualValue(spec: OptionSpec): string {
  if (spec.type !== 'byDepth') return String(spec.default);
  const values = Object.entries(spec.default).map(([depth, value]) => `${depth}: ${value}`);
  return `{ ${values.join(', ')} }`;
}
