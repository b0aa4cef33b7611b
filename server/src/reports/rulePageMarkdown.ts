// Rules in the documentation: the page of one, and the index of all by group. Links are those of docs/rules/.
import { LEVELS } from '../finding';
import { formatDay } from '../model/calendar';
import type { Rule } from '../rules/rule';
import type { ExampleFix, RuleExample } from './ruleExample';
import { type LevelTable, levelsOf } from './ruleLevels';
import type { RulePage } from './rulePage';
import { findingsText } from './text';

const PLAIN = { colors: false, columns: 80, quiet: false };

/** The page as a file of docs/rules/. */
export function rulePageMarkdown(page: RulePage): string {
  const head = [
    `# ${page.id}`,
    `<!-- Generated from server/src/rules/${page.id}.ts by "npm run generate"; do not edit. -->`,
  ];
  return pageOf([...head, ...contentBlocks(page, DEPTH_LINK), '[All rules](../README.md)']);
}

/** The page by itself, as an editor shows it: it links nowhere. */
export function rulePageAlone(page: RulePage): string {
  return pageOf([`# ${page.id}`, ...contentBlocks(page, 'Depth')]);
}

const DEPTH_LINK = '[Depth](../../format.md#how-much-is-expected)';

/** `depth` is how the word is written. */
function contentBlocks(page: RulePage, depth: string): readonly string[] {
  return [
    `**${prose(page.summary)}**`,
    prose(page.why),
    ...(page.next === undefined ? [] : [`What to do first: ${prose(page.next)}`]),
    [`- Kind: ${page.kind} (${page.kindMeaning})`, ...page.sources.map((source) => `- Source: ${prose(source)}`)].join(
      '\n',
    ),
    '## Level',
    ...levelBlocks(page, depth),
    '## Example',
    ...flagsBlocks(page.flags),
    page.flags.beside.length > 0 ? 'With no other alliances it is silent here:' : 'It is silent here:',
    fenced('yaml', page.allows),
    '## Settings',
    ...settingBlocks(page),
  ];
}

function pageOf(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

export function rulesIndexMarkdown(rules: readonly Rule[]): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const group = rule.id.split('/')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const sections = [...groups].flatMap(([group, members]) => [`## ${group}`, indexTable(members)]);
  return `${[
    '# Rules',
    '<!-- Generated from server/src/rules/ by "npm run generate"; do not edit. -->',
    `${rules.length} rules, by what they look at. \`alliance explain RULE\` prints the page of one, and
[the configuration](../format.md#alliance-configuration) sets its level and options. How loud a rule is depends on the
stage of the alliance and on [how much is expected of it](../format.md#how-much-is-expected).`,
    ...sections,
  ].join('\n\n')}\n`;
}

function indexTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${levelSpan(rule)} | ${prose(rule.summary)} |`);
  return ['| rule | level | asks |', '|---|---|---|', ...rows].join('\n');
}

/** From the quietest to the loudest level that a rule has. */
function levelSpan(rule: Rule): string {
  const levels = levelsOf(rule);
  const all = typeof levels === 'string' ? [rule.level] : levels.rows.flatMap((row) => row.levels);
  const found = LEVELS.filter((level) => all.includes(level));
  return [...new Set([found.at(-1), found[0]])].join(' to ');
}

function levelBlocks({ levels, levelNotes }: RulePage, depth: string): string[] {
  const first = typeof levels === 'string' ? [sentence(levels)] : [table(levels)];
  const silent = typeof levels !== 'string' && levels.silentElsewhere ? ['Silent at other stages and depths.'] : [];
  const notes = levelNotes.map((note) => note.replace(/^Depth/, depth));
  const below = [...silent, ...notes].join(' ');
  return below === '' ? first : [...first, below];
}

function table({ depths, rows }: LevelTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ stages, levels }) => line([stages, ...levels.map((level) => level ?? '–')]));
  return [line(['stage', ...depths]), `|${'---|'.repeat(depths.length + 1)}`, ...body].join('\n');
}

function flagsBlocks(flags: RuleExample): string[] {
  const [first] = flags.beside;
  return [
    flags.rest === undefined ? 'It speaks here:' : `It speaks here (… stands for ${flags.rest}):`,
    fenced('yaml', flags.rest === undefined ? flags.text : `${flags.text}\n# …`),
    ...(first ? [`with ${flags.beside.length} such alliances beside it:`, fenced('yaml', first.text.trimEnd())] : []),
    `\`alliance check\` says, as of ${formatDay(flags.file.asOf)}:`,
    fenced('', findingsText(flags.file, PLAIN).trimEnd()),
    ...flags.fixes.flatMap(fixBlocks),
  ];
}

function fixBlocks({ title, safe, change }: ExampleFix): string[] {
  const by = safe ? '`alliance check --fix` applies it' : '`--fix` leaves it to you';
  const lines = change.map(({ mark, text }) => `${mark}${text}`.trimEnd());
  return [`Fix: ${prose(title)} (${by}).`, ...(lines.length > 0 ? [fenced('diff', lines.join('\n'))] : [])];
}

function settingBlocks({ options, configuration, silence }: RulePage): string[] {
  const rows = options.map(({ name, usual, description }) => `| \`${name}\` | \`${usual}\` | ${prose(description)} |`);
  return [
    ...(rows.length > 0 ? [['| option | where not set | meaning |', '|---|---|---|', ...rows].join('\n')] : []),
    'A level set in `alliance.config.yaml` goes before, wherever the rule speaks:',
    fenced('yaml', configuration),
    ...(silence === undefined
      ? []
      : [
          'One finding is silenced in the line above it, with a reason and, if you like, until a day:',
          fenced('yaml', silence),
        ]),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function fenced(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Our own words: only what stands between backticks is meant as markup. */
function prose(text: string): string {
  return text.replaceAll(/(`[^`]*`)|[\\*_[\]<>|]/g, (found, code?: string) => code ?? `\\${found}`);
}
