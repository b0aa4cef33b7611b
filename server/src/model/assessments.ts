// Reads the health of an alliance: assessments in order of date with the scores of each side, differences of culture.
import type { MapNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { isUndisclosed, lacks } from './absence';
import * as read from './read';
import type { Reader } from './reader';
import { readSideScores } from './scores';
import type { Assessment, Health, HealthAction, SideScores } from './types';

/** How many have to answer before what they answered is shown, unless a workspace sets it. */
export const FEWEST_RESPONDENTS = 3;

const KINDS = ['internal', 'joint'] as const;
const STATUSES = ['open', 'done', 'dropped'] as const;

export function readHealth(reader: Reader, root: MapNode): Health | undefined {
  const node = read.block(root, 'health');
  if (!node) return undefined;
  const assessments = read.present(read.blocks(node, 'assessments'), (item) => readAssessment(reader, item));
  return {
    node,
    cadence: read.cadence(node, 'cadence'),
    assessments: [...assessments].sort((a, b) => a.date.value - b.date.value),
    isWhole: isWholeList(node, 'assessments', assessments.length),
    differences: read.blocks(node, 'differences').map((item) => ({ node: item, topic: read.text(item, 'topic') })),
    teamRoles: read.block(node, 'teamRoles'),
  };
}

function readAssessment(reader: Reader, node: MapNode): Assessment | undefined {
  const date = read.day(node, 'date');
  if (!date) return undefined;
  const sides = readSides(reader, node);
  const actions = read.blocks(node, 'actions').map(readAction);
  const kind = lacks(node, 'kind') && sides.length > 1 ? 'joint' : read.oneOf(node, 'kind', KINDS)?.value;
  const hasAllActions = isWholeList(node, 'actions', actions.length);
  return { node, date, kind, sides, actions, hasAllActions };
}

function readSides(reader: Reader, assessment: MapNode): readonly SideScores[] {
  return read.present(read.block(assessment, 'scores')?.pairs ?? [], ({ key, value }) => {
    const partner = reader.partners.get(key.text);
    return partner && value.kind === 'map' ? readSideScores(key, value, partner) : undefined;
  });
}

function readAction(node: MapNode): HealthAction {
  const status = lacks(node, 'status')
    ? lacks(node, 'done')
      ? 'open'
      : 'done'
    : read.oneOf(node, 'status', STATUSES)?.value;
  return { node, about: read.text(node, 'about'), status };
}

/** Whether the list under `key` holds just the `count` items that were read, or is not there at all. */
function isWholeList(map: MapNode, key: string, count: number): boolean {
  if (map.damaged || isUndisclosed(map, key)) return false;
  const list = valueAt(map, key);
  return list === undefined || (list.kind === 'list' && !list.damaged && list.items.length === count);
}
