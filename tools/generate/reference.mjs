// docs/format.md: the format for people, a section for each concept with its keys and what its values mean.

import { COMMON, INTRO, READING, WORDS } from './pageText.mjs';
import { wordsOf } from './prose.mjs';
import { ENTRIES, isCommonKey, reachableFrom } from './schemas.mjs';
import { lower, typeOf } from './typeNames.mjs';

/** What the common key `links` lists; it is explained beside that key. */
const LINK = 'link';

/** `sample`: the complete example, its \`text\` undefined where the file does not exist. */
export function reference(table, sample) {
  const names = [...new Set(ENTRIES.flatMap((entry) => reachableFrom(entry, table)))];
  const sections = names.filter((name) => hasSection(table.get(name)) && name !== LINK && !isCommonKey(name));
  const words = names.filter((name) => !hasSection(table.get(name)) && isWord(name, table) && !isCommonKey(name));
  const anchors = anchorsOf([LINK, ...sections].map((name) => [name, table.get(name).title]));
  const context = { table, anchors };
  const parts = [
    INTRO,
    WORDS,
    wordTable(words.sort(), table),
    COMMON,
    keyTable(commonBlock(table), context),
    section(LINK, context),
    READING,
    ...sections.map((name) => section(name, context)),
    example(sample),
  ];
  return `${parts.join('').trimEnd()}\n`;
}

/** Blocks and named sets of values have a section; single values and lists are explained where they stand. */
function hasSection(schema) {
  return schema.properties !== undefined || schema['x-enum'] !== undefined;
}

/** Values with a spelling of their own, which the tables name by their title. */
function isWord(name, table) {
  const { $ref, type } = table.get(name);
  return $ref === undefined && !['array', 'boolean', 'number'].includes(type);
}

function wordTable(names, table) {
  const rows = names.map((name) => {
    const { title, description, examples } = wordsOf(table.get(name), table);
    return `| ${lower(title)} | ${cell(description)} | ${examples.map((each) => code(each)).join(' ')} |`;
  });
  return `| word | meaning | for example |\n|---|---|---|\n${[...new Set(rows)].join('\n')}\n`;
}

function commonBlock(table) {
  const keys = [...table.keys()].filter(isCommonKey);
  return { properties: Object.fromEntries(keys.map((key) => [key, table.get(key)])), all: true };
}

function section(name, context) {
  const schema = context.table.get(name);
  const level = ENTRIES.includes(name) ? '##' : '###';
  const parts = [`\n${level} ${schema.title}\n\n${schema.description}\n\n`];
  if (schema.properties) parts.push(keyTable(schema, context), notes(schema));
  if (schema['x-enum']) parts.push(`${schema.properties ? '\n' : ''}${valueList(schema['x-enum'])}\n`);
  return parts.join('');
}

function keyTable(schema, context) {
  return `| key | value | meaning |\n|---|---|---|\n${rows(schema, '', context).join('\n')}\n`;
}

/** A row for each key; keys of a block written inside another stand below it with its key in front. */
function rows(schema, prefix, context) {
  return Object.entries(schema.properties).flatMap(([key, child]) => {
    if (isCommonKey(key) && !schema.all) return [];
    const { description } = wordsOf(child, context.table);
    const marks = [
      schema.required?.includes(key) && 'required',
      schema['x-requires-one']?.includes(key) && `required unless \`${others(schema, key)}\` is given`,
      schema['x-internal']?.includes(key) && 'internal by default',
    ].filter(Boolean);
    const meaning = `${cell(description)}${marks.length > 0 ? ` *(${marks.join(', ')})*` : ''}`;
    const row = `| \`${prefix}${key}\` | ${cell(typeOf(child, context))} | ${meaning} |`;
    return child.properties && !child['x-key-reference'] ? [row, ...rows(child, `${prefix}${key}.`, context)] : [row];
  });
}

function others(schema, key) {
  return schema['x-requires-one'].filter((each) => each !== key).join('` or `');
}

/** What the table cannot say: the meaning of values, and which keys go with which. */
function notes(schema) {
  return [...valuesInside(schema, '')]
    .map(([path, child]) => {
      const modes = schema['x-requires']?.key === path ? schema['x-requires'].of : {};
      return `\nValues of \`${path}\`:\n\n${valueList(child['x-enum'], modes)}\n`;
    })
    .join('');
}

function* valuesInside(schema, prefix) {
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (child.properties) yield* valuesInside(child, `${prefix}${key}.`);
    else if (isChoice(child) && !isEqual(child['x-enum'], schema['x-enum'])) yield [`${prefix}${key}`, child];
  }
}

/** A version that can only be 1 is no choice. */
function isChoice(schema) {
  return schema['x-enum'] !== undefined && Object.keys(schema['x-enum']).length > 1;
}

function isEqual(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function valueList(meanings, modes = {}) {
  return Object.entries(meanings)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}${keysOfMode(modes[value])}`)
    .join('\n');
}

function keysOfMode({ needs = [], may = [] } = {}) {
  const name = (keys) => keys.map((key) => `\`${key}\``).join(', ');
  return `${needs.length > 0 ? ` Needs ${name(needs)}.` : ''}${may.length > 0 ? ` May have ${name(may)}.` : ''}`;
}

function example({ path, text }) {
  if (text === undefined) return '';
  return `\n## A complete example\n\nThe companies are fictional. The file is [${path}](../${path}).\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`;
}

/** The anchors that a Markdown renderer gives the headings. */
function anchorsOf(headings) {
  const seen = new Map();
  return new Map(
    headings.map(([name, title]) => {
      const slug = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return [name, count === 0 ? slug : `${slug}-${count}`];
    }),
  );
}

function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
