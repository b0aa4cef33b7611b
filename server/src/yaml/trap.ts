// Text that YAML reads otherwise than it was meant: cut by a `#`, split at a comma, taken for an alias.
import { singleQuoted } from './quote';
import type { ListNode, ScalarNode, SyntaxFault, TreeNode } from './tree';

const WORD_START = /^[\p{L}\p{N}]/u;
const SMALL_START = /^\p{Ll}/u;
const LETTER = /\p{L}/u;

/** `ticket #42`: the text ends at the `#`, and what follows is a comment. A blank after the `#` says it is meant so. */
export function hashTrap(text: string, scalar: ScalarNode, start: number, end: number): SyntaxFault | undefined {
  if (!WORD_START.test(text.slice(start + 1, start + 3)) || !LETTER.test(scalar.text)) return undefined;
  for (let at = scalar.end; at < start; at++)
    if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return undefined;
  const whole = text.slice(scalar.start, end).trimEnd();
  return {
    code: 'trap',
    message: `The text ends before "${cut(text.slice(start, end).trimEnd())}", because " #" begins a comment; put the whole text in quotes.`,
    start,
    end,
    fix: {
      title: 'Put the whole text in quotes',
      edits: [{ start: scalar.start, end: scalar.start + whole.length, newText: singleQuoted(whole) }],
    },
  };
}

/** `[Approve the plan, budget and all]`: a sentence with a comma, read as two items. */
export function commaTraps(text: string, list: ListNode, faults: SyntaxFault[]): void {
  const { items } = list;
  for (let at = 0; at + 1 < items.length; at++) {
    let last = at;
    while (continues(items[last], items[last + 1])) last++;
    const first = items[at];
    const final = items[last];
    const count = last - at + 1;
    at = last;
    if (count === 1 || !first || !final || !WORD_START.test(textOf(first)) || SMALL_START.test(textOf(first))) continue;
    const whole = text.slice(first.start, final.end);
    faults.push({
      code: 'trap',
      message: `"${cut(whole)}" is read as ${count} items, because a comma parts the items of a list; put the whole text in quotes.`,
      start: first.start,
      end: final.end,
      fix: {
        title: 'Put the whole text in quotes',
        edits: [{ start: first.start, end: final.end, newText: singleQuoted(whole) }],
      },
    });
  }
}

function continues(before: TreeNode | undefined, after: TreeNode | undefined): boolean {
  return isPlainText(before) && isPlainText(after) && before.text.includes(' ') && SMALL_START.test(after.text);
}

function isPlainText(node: TreeNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && node.style === 'plain' && typeof node.value === 'string';
}

function textOf(node: TreeNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** A name after `*` that no anchor would have: a pattern for files was meant. */
export function looksLikeGlob(name: string): boolean {
  return /[*./?]/.test(name);
}

export function globTrap(spelling: string, start: number, end: number): SyntaxFault {
  return {
    code: 'trap',
    message: `"${cut(spelling)}" begins with "*", which points to another place in the file; put it in quotes.`,
    start,
    end,
    fix: { title: 'Put it in quotes', edits: [{ start, end, newText: singleQuoted(spelling) }] },
  };
}

/** Long text, shortened for a message, on one line. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
