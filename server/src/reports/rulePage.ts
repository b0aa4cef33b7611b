// Rules for people at a terminal: the page of one, and the list of all.
import type { Kind } from '../finding';
import { isDirectoryRule, type Louder, type OptionSpec, type Rule } from '../rules/rule';
import { SOURCES } from '../rules/sources';
import { widthOf, wrap } from './display';
import { type Palette, paletteOf } from './palette';
import type { Look } from './report';
import { gateOf } from './ruleEntry';

const COLUMNS = 80;
const LABEL = 10;

const KINDS: Readonly<Record<Kind, string>> = {
  shape: 'shape: how the file is written',
  condition: 'condition: something is contradictory, overdue or lost',
  gap: 'gap: something good practice expects is not written',
};

export function* rulePage(rule: Rule, look: Look): Iterable<string> {
  const palette = paletteOf(look.colors);
  const entries: (readonly [label: string, text: string])[] = [
    ['Kind', KINDS[rule.kind]],
    ['Level', levelSentence(rule)],
    ['Speaks', gateSentence(rule)],
    ['Source', rule.source.map((code) => SOURCES[code]).join('; ')],
    ...Object.entries(rule.options ?? {}).map(([name, spec]) => ['Option', optionSentence(name, spec)] as const),
  ];
  yield `${palette.level[rule.level](rule.id)}\n\n`;
  yield `${wrap(rule.summary, COLUMNS).map(palette.strong).join('\n')}\n\n${wrap(rule.why, COLUMNS).join('\n')}\n\n`;
  for (const [label, text] of entries) yield entryLines(label, text, palette);
  yield `\n${palette.strong('It speaks here')}\n${example(rule.examples.flags, palette)}`;
  yield `\n${palette.strong('It is silent here')}\n${example(rule.examples.allows, palette)}`;
}

/** All rules by group, one a line. */
export function* rulesList(rules: readonly Rule[], look: Look): Iterable<string> {
  const palette = paletteOf(look.colors);
  const width = Math.max(0, ...rules.map(({ id }) => widthOf(id)));
  let group: string | undefined;
  for (const { id, level, summary } of rules) {
    const own = id.split('/')[0];
    if (group !== undefined && own !== group) yield '\n';
    group = own;
    yield `${palette.level[level](level.padEnd(7))} ${palette.name(id.padEnd(width))}  ${summary}\n`;
  }
  if (!look.quiet)
    yield palette.faint(`\n${rules.length} rules. The page of one: alliance explain ${rules[0]?.id ?? 'RULE'}\n`);
}

function entryLines(label: string, text: string, palette: Palette): string {
  const lines = wrap(text, COLUMNS - LABEL).map((line, at) =>
    at === 0 ? `${palette.name(label.padEnd(LABEL))}${line}` : `${' '.repeat(LABEL)}${line}`,
  );
  return `${lines.join('\n')}\n`;
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
  const usual =
    spec.type === 'byDepth'
      ? `{ ${Object.entries(spec.default)
          .map(([depth, value]) => `${depth}: ${value}`)
          .join(', ')} }`
      : spec.default;
  return `${name}: ${usual} — ${spec.description}`;
}

function example(fragment: string, palette: Palette): string {
  const lines = fragment.replace(/^\n+|\s+$/g, '').split('\n');
  return `${lines.map((line) => `  ${palette.faint('│')} ${line}`.trimEnd()).join('\n')}\n`;
}
