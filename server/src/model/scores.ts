// Reads how one side scores the alliance: every scored item with its node, and what can be worked out of the scores.
import type { MapNode, ScalarNode } from '../yaml/tree';
import { pairOf, valueAt } from '../yaml/tree';
import * as read from './read';
import { SCORE_GROUPS } from './scoreItems';
import type { Partner, Score, SideScores, Written } from './types';

export function readSideScores(key: ScalarNode, node: MapNode, partner: Partner): SideScores {
  const scores: Score[] = [];
  let isWhole = isClear(node);
  for (const { path, items } of SCORE_GROUPS) {
    const group = groupAt(node, path);
    if (group === 'unreadable') isWhole = false;
    if (typeof group === 'string') continue;
    const before = scores.length;
    for (const item in items) {
      const value = withinScale(group, item, 1, 5);
      if (value) scores.push({ path: [...path, item].join('/'), label: items[item] ?? item, value });
    }
    if (scores.length - before < ownKeys(group)) isWhole = false;
  }
  const custom = readCustom(node);
  if (!custom.isWhole) isWhole = false;
  return {
    node,
    key,
    partner,
    respondents: count(node, 'respondents'),
    scores: [...scores, ...custom.scores],
    isWhole,
    wouldPartnerAgain: withinScale(node, 'wouldPartnerAgain', 0, 10),
  };
}

/** Questions of one's own, told apart by their words; of two with the same words the first counts. */
function readCustom(node: MapNode): { readonly scores: readonly Score[]; readonly isWhole: boolean } {
  const list = valueAt(node, 'custom');
  if (list === undefined) return { scores: [], isWhole: true };
  if (list.kind !== 'list') return { scores: [], isWhole: false };
  const scores = new Map<string, Score>();
  let isWhole = !list.damaged;
  for (const item of list.items) {
    const map = item.kind === 'map' ? item : undefined;
    const label = read.text(map, 'item')?.value;
    const value = withinScale(map, 'score', 1, 5);
    if (label === undefined || !value) {
      isWhole = false;
      continue;
    }
    const path = `custom/${label.trim().replace(/\s+/g, ' ').toLowerCase()}`;
    if (!scores.has(path)) scores.set(path, { path, label, value });
  }
  return { scores: [...scores.values()], isWhole };
}

function withinScale(map: MapNode | undefined, key: string, least: number, most: number): Written<number> | undefined {
  const written = read.number(map, key);
  return written && written.value >= least && written.value <= most ? written : undefined;
}

function count(map: MapNode, key: string): Written<number> | undefined {
  const written = read.number(map, key);
  return written && written.value >= 0 && Number.isInteger(written.value) ? written : undefined;
}

function groupAt(side: MapNode, path: readonly string[]): MapNode | 'absent' | 'unreadable' {
  let map = side;
  for (const key of path) {
    const value = valueAt(map, key);
    if (value === undefined) return isClear(map) ? 'absent' : 'unreadable';
    if (value.kind !== 'map') return 'unreadable';
    map = value;
  }
  return isClear(map) ? map : 'unreadable';
}

/** Whether nothing of a block is undisclosed or lost to a syntax error. */
function isClear(map: MapNode): boolean {
  return !map.damaged && pairOf(map, 'undisclosed') === undefined;
}

const COMMON_KEY = /^(?:internal|notes|links|x-.*)$/;

/** How many keys of a block are meant to be items. */
function ownKeys(group: MapNode): number {
  let count = 0;
  for (const { key } of group.pairs) if (!COMMON_KEY.test(key.text)) count++;
  return count;
}

/** The mean of scores; undefined where there is none. */
export function meanOf(scores: readonly Score[]): number | undefined {
  if (scores.length === 0) return undefined;
  return scores.reduce((sum, { value }) => sum + value.value, 0) / scores.length;
}
