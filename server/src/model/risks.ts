// Reads the risks: how likely, how bad, who does what about them, and where they stand.
import type { MapNode } from '../yaml/tree';
import { lacks } from './absence';
import * as read from './read';
import { actorAt, type Reader } from './reader';
import type { Risk, Written } from './types';

const CATEGORIES = ['project', 'business', 'legal'] as const;
const NATURES = ['relational', 'technical'] as const;
const STATUSES = ['open', 'mitigated', 'accepted', 'closed'] as const;

export function readRisks(reader: Reader, root: MapNode): Risk[] {
  return read.blocks(root, 'risks').map((node) => {
    const likelihood = oneToFive(node, 'likelihood');
    const impact = oneToFive(node, 'impact');
    return {
      node,
      statement: read.text(node, 'statement'),
      category: read.oneOf(node, 'category', CATEGORIES),
      nature: read.oneOf(node, 'nature', NATURES),
      likelihood,
      impact,
      weight: likelihood && impact ? likelihood.value * impact.value : undefined,
      owner: actorAt(reader, node, 'owner'),
      mitigation: read.text(node, 'mitigation'),
      status: statusOf(node),
      reviewed: read.day(node, 'reviewed'),
    };
  });
}

function oneToFive(node: MapNode, key: string): Written<number> | undefined {
  const written = read.number(node, key);
  return written && written.value >= 1 && written.value <= 5 && Number.isInteger(written.value) ? written : undefined;
}

function statusOf(node: MapNode): Risk['status'] {
  if (!lacks(node, 'status')) return read.oneOf(node, 'status', STATUSES)?.value;
  return lacks(node, 'done') ? 'open' : 'closed';
}
