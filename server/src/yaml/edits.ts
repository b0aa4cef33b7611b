// Builders of edits that keep comments, layout and line breaks: each touches only what it has to.
import { columnOf } from './characters';
import { onLines } from './insert';
import { flowPair, isJson, type NewPair, pairLines } from './layout';
import { doubleQuoted, quoted, quoteIfNeeded } from './quote';
import type { Pair, ScalarNode, TextEdit, TreeNode, YamlDocument } from './tree';

export { applyEdits } from './apply';
export { insertPair, insertPairs } from './insert';
export { insertItemsAt, insertPairsAt } from './insertAt';
export { insertItems } from './insertItems';
export type { NewItem, NewPair } from './layout';
export { quoteIfNeeded } from './quote';
export { removeItem, removePair } from './remove';

/** A scalar with another text, in the quotes it had. A block scalar becomes a quoted one. */
export function replaceScalar(node: ScalarNode, text: string): TextEdit {
  return { start: node.start, end: node.end, newText: (touchesIndicator(node) ? ' ' : '') + respelt(node, text) };
}

/** An empty value right behind its colon or dash, where a blank has to come first. */
function touchesIndicator({ start, end, parent, index }: ScalarNode): boolean {
  if (start < end || parent === undefined) return false;
  if (parent.kind === 'pair') return start === parent.key.end + 1;
  return index > 0 || start === parent.start + 1;
}

function respelt(node: ScalarNode, text: string): string {
  if (node.style === 'double') return doubleQuoted(text);
  if (node.style === 'single') return quoted(text);
  return quoteIfNeeded(text, isInFlow(node) ? 'flow' : 'block');
}

/** A key with another name, in the quotes it had. */
export function renameKey(pair: Pair, name: string): TextEdit {
  const { key } = pair;
  const newText = key.style === 'plain' ? quoteIfNeeded(name, 'key') : respelt(key, name);
  return { start: key.start, end: key.end, newText };
}

/** Another pair, and maybe several, in the place of one. */
export function replacePair({ text }: YamlDocument, { key, value, parent }: Pair, pairs: readonly NewPair[]): TextEdit {
  const newText = parent.flow
    ? pairs.map((pair) => flowPair(pair, isJson(parent))).join(', ')
    : onLines(text, columnOf(text, parent.start), pairs.flatMap(pairLines)).trimStart();
  return { start: key.start, end: Math.max(key.end, value.end), newText };
}

function isInFlow(node: TreeNode): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  return parent.kind === 'pair' ? parent.parent.flow : parent.flow;
}
