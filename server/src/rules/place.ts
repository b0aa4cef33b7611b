// Where a finding stands: from a node, or something absent, to a non-empty range and the pointer of the place.
import { anchorOf, type Place } from '../model/absence';
import { pointerOf } from '../model/pointer';
import type { TreeNode } from '../yaml/tree';
import { keyOf } from '../yaml/tree';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly pointer: string;
}

/** The span of a place in a text. It is empty only where the text is. */
export function spanOf(place: Place, text: string): Span {
  const node = 'at' in place ? place.at : place;
  const pointer = 'at' in place ? place.pointer : pointerOf(place);
  const { start, end } = visible(node);
  if (end > start) return { start, end: firstLineEnd(text, start, end), pointer };
  if (start < text.length && !isBreak(text, start)) return { start, end: start + 1, pointer };
  return { start: Math.max(0, start - 1), end: start, pointer };
}

/** A block stands at its id or key, an empty value at its key. */
function visible(node: TreeNode): { readonly start: number; readonly end: number } {
  if (node.kind === 'map') {
    const anchor = anchorOf(node);
    return anchor === node ? node : visible(anchor);
  }
  if (node.kind === 'list') return keyOf(node) ?? node;
  return node.end > node.start ? node : (keyOf(node) ?? node);
}

/** A value of several lines is marked on its first. */
function firstLineEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isBreak(text, at) && at > start) return at;
  return end;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
