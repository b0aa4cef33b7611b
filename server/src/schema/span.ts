// A stretch of text as a node, so that what belongs to no node of the tree can be told at a place like everything else.
import type { ScalarNode } from '../yaml/tree';

/** A node without meaning that covers `start` to `end`; its pointer is that of the whole file. */
export function spanNode(start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, style: 'plain', text: '', value: null, parent: undefined, index: -1 };
}

/** The first line of `text` that holds more than spaces; of a text without one, its start. */
export function firstLineNode(text: string): ScalarNode {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return spanNode(0, 0);
  const length = text.slice(start).search(/\s*(?:[\r\n]|$)/);
  return spanNode(start, start + length);
}
