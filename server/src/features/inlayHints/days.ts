// Days to or past the dates that somebody waits for; silent about work that is done.
import { isSettled } from '../../model/accountability';
import { type Day, parseDay } from '../../model/calendar';
import * as read from '../../model/read';
import type { Shape } from '../../schema/shape';
import { shapeOf } from '../../schema/shapes';
import type { SourceFile } from '../../sourceFile';
import type { MapNode, Pair, TreeNode } from '../../yaml/tree';
import { distance } from '../distance';
import { type Hint, overlaps, type Span } from './span';

/** Of work: they count as long as it is open. */
const WORK = new Set(['due', 'by', 'onStepSince']);
const ALWAYS = new Set(['until', 'expires', 'expectedBy', 'nextReview', 'nextMeeting', 'lastMet', 'lastEngaged']);

export function* days({ root, kind }: SourceFile, span: Span, today: Day): Generator<Hint> {
  if (root) yield* daysBelow(root, shapeOf(kind), span, today);
}

function* daysBelow(node: TreeNode, shape: Shape, span: Span, today: Day): Generator<Hint> {
  if (node.kind === 'list') {
    const { items } = shape;
    if (items) for (const item of node.items) if (overlaps(span, item)) yield* daysBelow(item, items, span, today);
    return;
  }
  if (node.kind !== 'map') return;
  for (const pair of node.pairs) {
    const { key, value, merged } = pair;
    if (merged || !overlaps(span, value)) continue;
    const below = shape.keys && Object.hasOwn(shape.keys, key.text) ? shape.keys[key.text] : shape.values;
    if (!below) continue;
    if (value.kind !== 'scalar') yield* daysBelow(value, below, span, today);
    else if (below.format === 'date' && matters(pair, node)) {
      const day = parseDay(value.text);
      if (day !== undefined && value.end <= span.to) yield { at: value.end, label: distance(day, today) };
    }
  }
}

function matters({ key }: Pair, map: MapNode): boolean {
  if (ALWAYS.has(key.text)) return true;
  if (WORK.has(key.text)) return !isSettled(map);
  return key.text === 'date' && read.flag(map, 'planned') === true;
}
