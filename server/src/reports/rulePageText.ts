// Rules for people at a terminal: the page of one, and the list of all.
import type { Level } from '../finding';
import { formatDay } from '../model/calendar';
import type { Rule } from '../rules/rule';
import { widthOf, wrap } from './display';
import { type Palette, paletteOf } from './palette';
import type { Look } from './report';
import type { ExampleFix, RuleExample } from './ruleExample';
import type { LevelTable } from './ruleLevels';
import type { RulePage } from './rulePage';
import { findingsText } from './text';

const COLUMNS = 80;
const LABEL = 10;

export function* rulePageText(page: RulePage, look: Look): Iterable<string> {
  const palette = paletteOf(look.colors);
  yield `${palette.level[page.level](page.id)}\n\n`;
  yield `${paragraph(page.summary).map(palette.strong).join('\n')}\n\n${paragraph(page.why).join('\n')}\n\n`;
  if (page.next !== undefined) yield entry('Do first', paragraph(page.next, LABEL), palette);
  yield entry('Kind', paragraph(`${page.kind}: ${page.kindMeaning}`, LABEL), palette);
  yield entry('Level', levelLines(page, palette), palette);
  for (const source of page.sources) yield entry('Source', paragraph(source, LABEL), palette);
  for (const { name, usual, description } of page.options)
    yield entry('Option', paragraph(`${name}: ${usual} — ${description}`, LABEL), palette);
  yield* flagsPieces(page.flags, palette, look);
  const alone = page.flags.beside.length > 0 ? ', with no other alliances' : '';
  yield `\n${palette.strong(`It is silent here${alone}`)}\n${framed(page.allows, palette)}`;
  yield `\n${palette.strong('How to set it, in alliance.config.yaml')}\n${framed(page.configuration, palette)}`;
  if (page.silence === undefined) return;
  yield `\n${palette.strong('How to silence one finding, in the line above it')}\n${framed(page.silence, palette)}`;
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

function paragraph(text: string, indent = 0): string[] {
  return wrap(text, COLUMNS - indent);
}

function entry(label: string, lines: readonly string[], palette: Palette): string {
  const [first = '', ...others] = lines;
  const rest = others.map((line) => `${' '.repeat(LABEL)}${line}\n`);
  return `${palette.name(label.padEnd(LABEL))}${first}\n${rest.join('')}`;
}

function levelLines({ levels, levelNotes }: RulePage, palette: Palette): string[] {
  const notes = levelNotes.flatMap((note) => paragraph(note, LABEL));
  return [...(typeof levels === 'string' ? paragraph(levels, LABEL) : tableLines(levels, palette)), ...notes];
}

function tableLines({ depths, rows, silentElsewhere }: LevelTable, palette: Palette): string[] {
  const first = Math.max(5, ...rows.map(({ stages }) => stages.length));
  const padding = (at: number, text: string) => ' '.repeat((depths[at]?.length ?? 0) - text.length);
  const cell = (level: Level | undefined, at: number) => {
    const word = level ?? '–';
    return `${level ? palette.level[level](word) : palette.faint(word)}${padding(at, word)}`;
  };
  const line = (head: string, cells: readonly string[]) => [head.padEnd(first), ...cells].join('  ').trimEnd();
  return [
    line('stage', depths.map(palette.faint)),
    ...rows.map(({ stages, levels }) => line(stages, levels.map(cell))),
    ...(silentElsewhere ? ['Silent at other stages and depths.'] : []),
  ];
}

function* flagsPieces(flags: RuleExample, palette: Palette, look: Look): Iterable<string> {
  yield `\n${palette.strong('It speaks here')}\n${framed(flags.text, palette)}`;
  if (flags.rest !== undefined) yield `  ${palette.faint(`│ … ${flags.rest}`)}\n`;
  const [first] = flags.beside;
  if (first) {
    const number = `${flags.beside.length} such alliances`;
    yield `\n${palette.strong(`with ${number} beside it`)}\n${framed(first.text.trimEnd(), palette)}`;
  }
  yield `\n${palette.strong(`and says, as of ${formatDay(flags.file.asOf)}`)}\n${findingsText(flags.file, { ...look, columns: COLUMNS }).trimEnd()}\n`;
  for (const fix of flags.fixes) yield* fixPieces(fix, palette);
}

function* fixPieces({ title, safe, change }: ExampleFix, palette: Palette): Iterable<string> {
  const by = safe ? 'applied by alliance check --fix' : 'left to you by --fix';
  yield `\n${palette.strong('Fix:')} ${title} (${by})\n`;
  const paint = { '-': palette.mark.error, '+': palette.name, ' ': palette.faint };
  for (const { mark, text } of change) yield `${paint[mark](`  ${mark} ${text}`.trimEnd())}\n`;
}

function framed(text: string, palette: Palette): string {
  const lines = text.split('\n').map((line) => `  ${palette.faint('│')} ${line}`.trimEnd());
  return `${lines.join('\n')}\n`;
}
