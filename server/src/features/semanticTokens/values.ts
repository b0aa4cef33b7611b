// Tokens of values: words and days that the format knows, and keys and rules that are named. What it does not know has
// none, nor has any text.
import { CADENCES, parseCadence, parseDay, parseDuration, parsePastDay } from '../../model/calendar';
import { STAGES } from '../../model/terms';
import { ruleById } from '../../rules/index';
import type { Format, Shape } from '../../schema/shape';
import { shapeOf } from '../../schema/shapes';
import { planner, walkShape } from '../../schema/walk';
import type { SourceFile } from '../../sourceFile';
import type { MapNode, ScalarNode } from '../../yaml/tree';
import type { Token } from './token';

const MEANING: ReadonlySet<Format | undefined> = new Set<Format>([
  'date',
  'past-date',
  'stage-or-date',
  'cadence',
  'duration',
  'duration-or-none',
]);

const telling = planner((shape) => {
  const { enum: words, format, keyFormat, keys } = shape;
  return words || keyFormat || keys?.undisclosed || MEANING.has(format) ? shape : undefined;
});

export function valueTokens({ root, kind, document }: SourceFile): readonly Token[] {
  const tokens: Token[] = [];
  if (!root) return tokens;
  const add = (node: ScalarNode, type: Token['type'] | undefined) => {
    const start = node.style === 'plain' ? node.start : node.start + 1;
    // Where an alias stands for it, or it is spelled with escapes, it is not there to be seen.
    const isAsWritten = document.text.startsWith(node.text, start) && !document.text.startsWith('*', node.start);
    if (type && isAsWritten && node.text !== '') tokens.push({ start, end: start + node.text.length, type });
  };
  walkShape(root, telling(shapeOf(kind)), {
    scalar: (node, shape) => add(node, typeOf(node.text, shape)),
    map: (node, shape) => {
      if (shape.keyFormat === 'rule') {
        for (const { key, merged } of node.pairs) if (!merged && ruleById(key.text)) add(key, 'function');
      } else for (const key of keysNamedIn(node, shape)) add(key, 'property');
    },
  });
  return tokens;
}

function typeOf(text: string, shape: Shape): Token['type'] | undefined {
  if (shape.enum) return shape.types.includes('string') && Object.hasOwn(shape.enum, text) ? 'enumMember' : undefined;
  switch (shape.format) {
    case 'date':
      return parseDay(text) === undefined ? undefined : 'number';
    case 'past-date':
      return parsePastDay(text) === undefined ? undefined : 'number';
    case 'stage-or-date':
      if ((STAGES as readonly string[]).includes(text)) return 'enumMember';
      return parseDay(text) === undefined ? undefined : 'number';
    case 'cadence':
      if (CADENCES.includes(text)) return 'enumMember';
      return parseCadence(text) ? 'number' : undefined;
    case 'duration':
      return parseDuration(text) ? 'number' : undefined;
    case 'duration-or-none':
      if (text === 'none') return 'enumMember';
      return parseDuration(text) ? 'number' : undefined;
    default:
      return undefined;
  }
}

/** Keys of a block that its lists of them name: what is not disclosed, what is not for the partner. */
function keysNamedIn({ pairs }: MapNode, { keys = {} }: Shape): readonly ScalarNode[] {
  return pairs.flatMap(({ key, value, merged }) => {
    if (merged || value.kind !== 'list' || (key.text !== 'undisclosed' && key.text !== 'internal')) return [];
    return value.items.flatMap((item) => (item.kind === 'scalar' && Object.hasOwn(keys, item.text) ? [item] : []));
  });
}
