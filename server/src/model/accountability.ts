// Reads who answers for what: RACI rows, the escalation ladder and the exit plan.
import type { MapNode } from '../yaml/tree';
import { rankOf } from './rank';
import * as read from './read';
import { actorAt, actorsAt, type Reader, referenceAt, referencesAt } from './reader';
import type { ExitPlan, FinalSay, Ladder, RaciRow, Reference, Step } from './types';

const SCOPES = ['joint', 'per-partner', 'one-partner'] as const;

export function readRaci(reader: Reader, root: MapNode): RaciRow[] {
  return read.blocks(root, 'raci').map((node) => {
    const row = {
      node,
      activity: read.text(node, 'activity'),
      covers: read.texts(node, 'covers'),
      scope: read.oneOf(node, 'scope', SCOPES)?.value ?? ('joint' as const),
      accountable: actorsAt(reader, node, 'accountable'),
      responsible: actorsAt(reader, node, 'responsible'),
      consulted: actorsAt(reader, node, 'consulted'),
      informed: actorsAt(reader, node, 'informed'),
      isReadable: false,
    };
    row.isReadable = isReadable(row);
    return row;
  });
}

type ActorsKey = 'accountable' | 'responsible' | 'consulted' | 'informed';

/** A switch and no list to look through: it is asked for every key of every row. */
function isActorsKey(key: string): key is ActorsKey {
  switch (key) {
    case 'accountable':
    case 'responsible':
    case 'consulted':
    case 'informed':
      return true;
    default:
      return false;
  }
}

function isReadable(row: RaciRow): boolean {
  if (!row.activity || row.node.damaged) return false;
  for (const { key, value } of row.node.pairs) {
    if (key.text === 'scope' && !(value.kind === 'scalar' && value.text === row.scope)) return false;
    const part = key.text;
    if (!isActorsKey(part)) continue;
    if (value.kind === 'list' && value.damaged) return false;
    if (row[part].length !== (value.kind === 'list' ? value.items.length : 1)) return false;
  }
  return true;
}

/** Needs resolved references: a step's rank depends on what its actors are. */
export function readLadder(reader: Reader, root: MapNode): Ladder | undefined {
  const node = read.block(root, 'escalation');
  if (!node) return undefined;
  return {
    node,
    steps: read.blocks(node, 'steps').map((step, index) => readStep(reader, step, index)),
    acceptedBy: referencesAt(reader, node, 'acceptedBy'),
    final: readFinal(reader, node),
  };
}

function readStep(reader: Reader, node: MapNode, index: number): Step {
  const actors = actorsAt(reader, node, 'actors');
  const ranks = actors.map(rankOf);
  return {
    node,
    index,
    label: read.text(node, 'name')?.value ?? `Step ${index + 1}`,
    actors,
    timeLimit: read.duration(node, 'timeLimit'),
    rank: ranks.length > 0 && ranks.every((rank) => rank !== undefined) ? Math.max(...ranks) : undefined,
  };
}

function readFinal(reader: Reader, ladder: MapNode): FinalSay | undefined {
  const node = read.block(ladder, 'final');
  return node && { node, mode: read.text(node, 'mode'), decider: referenceAt(reader, node, 'decider') };
}

export function readExit(reader: Reader, root: MapNode): ExitPlan | undefined {
  const node = read.block(root, 'exitPlan');
  if (!node) return undefined;
  const leads = new Map<string, Reference>();
  for (const pair of read.block(node, 'lead')?.pairs ?? []) {
    const reference = reader.references.get(pair.value);
    if (reference) leads.set(pair.key.text, reference);
  }
  return {
    node,
    leads,
    triggers: read
      .blocks(node, 'triggers')
      .map((trigger) => ({ node: trigger, triggerKind: read.text(trigger, 'kind') })),
    duties: read.blocks(node, 'duties').map((duty) => ({
      node: duty,
      area: read.text(duty, 'area'),
      what: read.text(duty, 'what'),
      owner: actorAt(reader, duty, 'owner'),
      within: read.duration(duty, 'within'),
      done: isSettled(duty),
    })),
    activated: read.day(node, 'activated'),
  };
}

/** Whether an item of work is over: `status` says so, or a `done` date stands. */
export function isSettled(item: MapNode): boolean {
  const status = read.text(item, 'status')?.value;
  if (status !== undefined) return !['open', 'planned'].includes(status);
  return read.text(item, 'done') !== undefined;
}
