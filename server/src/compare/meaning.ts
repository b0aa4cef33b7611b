// What a tree says, as a number: two trees have the same number where they say the same, in whatever order and spelling.
import type { Pair, TreeNode } from '../yaml/tree';

export type Meaning = (node: TreeNode | undefined) => number;

/** Lists whose order says something. */
const ORDERED: ReadonlySet<string> = new Set(['steps']);

/** Numbers are comparable only where one function gave them. What aliases share is looked at once. */
export function meanings(): Meaning {
  const numbers = new Map<string, number>();
  const known = new Map<readonly unknown[], number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const pairOf = ({ key, value }: Pair): number => numberOf(`: ${numberOf(`- ${key.text}`)} ${meaning(value)}`);
  const collection = (sign: string, parts: readonly number[]) => numberOf(`${sign} ${parts.join(' ')}`);
  const meaning = (node: TreeNode | undefined): number => {
    if (!node) return numberOf('');
    if (node.kind === 'scalar') return numberOf(`- ${node.text}`);
    const entries = node.kind === 'map' ? node.pairs : node.items;
    const seen = known.get(entries);
    if (seen !== undefined) return seen;
    const number = node.kind === 'map' ? collection('{', node.pairs.map(pairOf).sort(byNumber)) : ofList(node);
    known.set(entries, number);
    return number;
  };
  const ofList = (list: TreeNode & { kind: 'list' }): number => {
    const parts = list.items.map(meaning);
    const isOrdered = list.parent?.kind === 'pair' && ORDERED.has(list.parent.key.text);
    return collection('[', isOrdered ? parts : parts.sort(byNumber));
  };
  return meaning;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
