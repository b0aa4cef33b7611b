// How the tests of this folder show a tree and its faults: one line for each key, item and fault.
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { positionOf } from '../../server/src/yaml/position';
import type { TreeNode, YamlDocument } from '../../server/src/yaml/tree';

/** Every key and item with its path, its places and its spelling: `/a 0-1 = plain 3-4 "1"`. */
export function places({ root, text }: YamlDocument): string[] {
  const found: string[] = [];
  const walk = (node: TreeNode, path: string, key: string): void => {
    const is = node.kind === 'scalar' ? node.style : `${node.flow ? 'flow ' : ''}${node.kind}`;
    const spelt = JSON.stringify(text.slice(node.start, node.end));
    found.push(`${path}${key} = ${is} ${node.start}-${node.end} ${spelt}`);
    if (node.kind === 'map')
      for (const pair of node.pairs)
        walk(pair.value, `${path}/${pair.key.text}`, ` ${pair.key.start}-${pair.key.end}${pair.merged ? ' <<' : ''}`);
    if (node.kind === 'list') for (const item of node.items) walk(item, `${path}/${item.index}`, '');
  };
  if (root) walk(root, '', '');
  return found;
}

/** Every fault: line and column from 1, what is marked, code and sentence. */
export function told({ faults, text, lineStarts }: YamlDocument): string[] {
  return faults.map(({ start, end, code, message }) => {
    const { line, character } = positionOf(lineStarts, start);
    return `${line + 1}:${character + 1} ${JSON.stringify(text.slice(start, end))} ${code}: ${message}`;
  });
}

export function faultsOf(text: string): string[] {
  return told(parseYaml(text));
}

/** The plain data of a text, which has to be sound. */
export function plainOf(text: string): unknown {
  const document = parseYaml(text);
  const faults = told(document);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return document.root && plainValue(document.root);
}

/** The paths of all keys, in order. */
export function keysOf({ root }: YamlDocument): string[] {
  return walkKeys(root, '').map(([path]) => path);
}

/** The paths of the collections that lost a line; the root's is empty. */
export function damagedIn({ root }: YamlDocument): string[] {
  const found: string[] = [];
  const walk = (node: TreeNode, path: string): void => {
    if (node.kind === 'scalar') return;
    if (node.damaged) found.push(path);
    if (node.kind === 'map') for (const { key, value } of node.pairs) walk(value, `${path}/${key.text}`);
    else for (const item of node.items) walk(item, `${path}/${item.index}`);
  };
  if (root) walk(root, '');
  return found;
}

function walkKeys(node: TreeNode | undefined, path: string): (readonly [path: string, node: TreeNode])[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => walkKeys(item, `${path}/${item.index}`));
  if (node?.kind !== 'map') return [];
  return node.pairs.flatMap(({ key, value }) => {
    const own = `${path}/${key.text}`;
    return [[own, value] as const, ...walkKeys(value, own)];
  });
}
