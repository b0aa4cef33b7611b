// What is written with a key: the simplest that its shape accepts, with stops to fill in where the client knows them.
import { type Day, formatDay } from '../../model/calendar';
import { EVERYWHERE } from '../../schema/expectation';
import type { Shape } from '../../schema/shape';
import { doubleQuoted } from '../../yaml/quote';

export interface Manner {
  readonly flow: boolean;
  /** Keys and texts stand in double quotes. */
  readonly json: boolean;
  /** The client fills in stops. */
  readonly snippets: boolean;
  /** The client inserts further lines as they are. */
  readonly lines: boolean;
  readonly today: Day;
}

interface Writing extends Manner {
  /** The next stop, maybe with words to choose from or a text to begin with. */
  readonly stop: (inside?: string) => string;
}

/** `key: …` with what belongs inside; further lines are indented to stand under a key in `column`. */
export function pairFor(key: string, shape: Shape, column: number, manner: Manner): string {
  if (!manner.snippets) return plainPair(key, shape, manner);
  const text = written(key, shape, column, writing(manner));
  return manner.lines || !text.includes('\n') ? text : escaped(plainPair(key, shape, manner));
}

/** A key as it is written. */
export function spelt(key: string, { json }: Pick<Manner, 'json'>): string {
  return json ? doubleQuoted(key) : key;
}

function writing(manner: Manner): Writing {
  let count = 0;
  const stop = (inside = '') => `\${${++count}${inside}}`;
  return { ...manner, stop };
}

function written(key: string, shape: Shape, column: number, writing: Writing): string {
  const name = `${escaped(spelt(key, writing))}:`;
  const { types, items } = shape;
  const scalar = isScalar(shape);
  if (writing.flow || scalar || (items && isScalar(items))) return `${name} ${inline(shape, writing)}`;
  if (types.includes('array') && items) {
    const count = Math.max(1, shape.minItems ?? 1);
    const pad = ' '.repeat(column + 2);
    const list = Array.from({ length: count }, () => `\n${pad}- ${block(items, column + 4, writing)}`);
    return `${name}${list.join('')}`;
  }
  return `${name}\n${' '.repeat(column + 2)}${block(shape, column + 2, writing)}`;
}

/** The keys a block cannot do without, each on its line. */
function block(shape: Shape, column: number, writing: Writing): string {
  const pairs = needed(shape).map(([key, inner]) => written(key, inner, column, writing));
  return pairs.length === 0 ? writing.stop() : pairs.join(`\n${' '.repeat(column)}`);
}

function inline(shape: Shape, writing: Writing): string {
  const { types, items } = shape;
  if (isScalar(shape)) return scalar(shape, writing);
  if (types.includes('array')) {
    const count = Math.max(1, shape.minItems ?? 1);
    const inside = Array.from({ length: items && !isScalar(items) ? count : 1 }, () =>
      items ? inline(items, writing) : '',
    );
    return `[${inside.join(', ')}]`;
  }
  const pairs = needed(shape).map(([key, inner]) => `${escaped(spelt(key, writing))}: ${inline(inner, writing)}`);
  return pairs.length === 0 ? `{${writing.stop()}\\}` : `{ ${pairs.join(', ')} \\}`;
}

function scalar(shape: Shape, { stop, json, today }: Writing): string {
  const { types, format } = shape;
  const inQuotes = (text: string) => (json ? `"${text}"` : text);
  const words = Object.keys(shape.enum ?? {});
  const isText = types.includes('string');
  if (words.length === 1) return isText ? inQuotes(escaped(words[0] ?? '')) : escaped(words[0] ?? '');
  if (words.length > 1) return isText ? inQuotes(stop(choice(words))) : stop(choice(words));
  if (types.every((type) => type === 'boolean')) return stop(choice(['true', 'false']));
  if (format === 'date') return inQuotes(stop(`:${formatDay(today)}`));
  return isText ? inQuotes(stop()) : stop();
}

function plainPair(key: string, shape: Shape, manner: Manner): string {
  const { types } = shape;
  const name = `${spelt(key, manner)}:`;
  if (isScalar(shape)) return `${name} ${manner.json && types.includes('string') ? '""' : ''}`;
  if (!manner.flow) return name;
  return `${name} ${types.includes('array') ? '[]' : '{}'}`;
}

/** Whether a word or number may stand here. */
export function isScalar({ types }: Shape): boolean {
  return types.some((type) => type !== 'object' && type !== 'array');
}

function needed({ required, requiresOne, keys = {} }: Shape): readonly (readonly [string, Shape])[] {
  const names = required && required.length > 0 ? required : (requiresOne ?? []).slice(0, 1);
  return names.flatMap((name) => {
    const shape = keys[name];
    return shape && !EVERYWHERE.has(name) ? [[name, shape] as const] : [];
  });
}

function choice(words: readonly string[]): string {
  return `|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
