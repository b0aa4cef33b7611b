// A mention under another name, as an edit that keeps quotes and layout.
import { renameKey, replaceScalar } from '../yaml/edits';
import type { TextEdit, YamlDocument } from '../yaml/tree';
import type { Mention } from './mentions';

/** Undefined for an alias of another of the mentions, which follows its anchor. */
export function respelling(
  { name, node }: Mention,
  newName: string,
  { text }: YamlDocument,
  mentions: readonly Mention[],
): TextEdit | undefined {
  const anchored = startOfAnchored(text, node.start, node.end);
  if (mentions.some((each) => each.node.start === anchored)) return undefined;
  // In a role, what follows the partner stays.
  const spelled = newName + node.text.slice(name.id.length);
  const { parent } = node;
  return parent?.kind === 'pair' && parent.key === node ? renameKey(parent, spelled) : replaceScalar(node, spelled);
}

/** Where the scalar stands that an alias leads to; undefined where no alias is written. */
function startOfAnchored(text: string, start: number, end: number): number | undefined {
  if (text.charAt(start) !== '*') return undefined;
  const anchor = `&${text.slice(start + 1, end)}`;
  let at = text.lastIndexOf(anchor, start);
  // A longer anchor may begin alike.
  while (at >= 0 && !/\s/.test(text.charAt(at + anchor.length))) at = at > 0 ? text.lastIndexOf(anchor, at - 1) : -1;
  if (at < 0) return undefined;
  const after = at + anchor.length;
  return after + (/^\s*/.exec(text.slice(after, start))?.[0].length ?? 0);
}
