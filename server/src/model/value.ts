// Reads who gains what: statements of value, and how returns and costs are shared.
import type { MapNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import * as read from './read';
import { type Reader, referenceAt } from './reader';
import type { Economics, Share, Split, ValueStatement } from './types';

export function readValue(reader: Reader, purpose: MapNode): ValueStatement[] {
  return read.blocks(purpose, 'value').map((node) => ({
    node,
    beneficiary: referenceAt(reader, node, 'beneficiary'),
    statement: read.text(node, 'statement'),
    expectedBy: read.day(node, 'expectedBy'),
  }));
}

export function readEconomics(root: MapNode): Economics | undefined {
  const node = read.block(root, 'economics');
  return node && { node, returns: readSplits(node, 'returns'), costs: readSplits(node, 'costs') };
}

function readSplits(economics: MapNode, key: string): Split[] {
  return read.blocks(economics, key).map((node) => ({ node, of: read.text(node, 'of'), shares: readShares(node) }));
}

/** Percents that the schema allows; other figures are told as out of range. */
function readShares(split: MapNode): Share[] | undefined {
  const map = valueAt(split, 'shares');
  if (map?.kind !== 'map' || map.damaged) return undefined;
  const shares = map.pairs.flatMap(({ key, value }) => {
    const percent = value.kind === 'scalar' && typeof value.value === 'number' ? value.value : Number.NaN;
    return percent >= 0 && percent <= 100 ? { key, percent } : [];
  });
  return shares.length === map.pairs.length ? shares : undefined;
}
