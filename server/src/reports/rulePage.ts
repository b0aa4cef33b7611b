// Rules for people at a terminal: the page of one, and the list of all.
import type { Rule } from '../rules/rule';
import { widthOf, wrap } from './display';
import { type Palette, paletteOf } from './palette';
import type { Look } from './report';
import { ruleFacts } from './ruleFacts';

const COLUMNS = 80;
const LABEL = 10;

export function* rulePage(rule: Rule, look: Look): Iterable<string> {
  const palette = paletteOf(look.colors);
  yield `${palette.level[rule.level](rule.id)}\n\n`;
  yield `${wrap(rule.summary, COLUMNS).map(palette.strong).join('\n')}\n\n${wrap(rule.why, COLUMNS).join('\n')}\n\n`;
  for (const [label, text] of ruleFacts(rule)) yield entryLines(label, text, palette);
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

function example(fragment: string, palette: Palette): string {
  const lines = fragment.replace(/^\n+|\s+$/g, '').split('\n');
  return `${lines.map((line) => `  ${palette.faint('│')} ${line}`.trimEnd()).join('\n')}\n`;
}
