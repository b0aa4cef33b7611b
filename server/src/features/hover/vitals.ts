// How the alliance is doing, where its name stands: health, practice, and the eight vital signs with text bars.
import { type HealthReport, type Trend, VITALS } from '../../health/report';
import type { Spot } from '../../yaml/spot';
import type { TreeNode } from '../../yaml/tree';
import { bar } from '../bar';
import { layOut } from './card';
import type { Marks } from './marks';

/** Keys at the root that stand for the alliance as a whole. */
const KEYS: ReadonlySet<string> = new Set(['alliance', 'name']);

export function isAboutAll({ pair }: Spot, root: TreeNode | undefined): boolean {
  return pair !== undefined && pair.parent === root && KEYS.has(pair.key.text);
}

/** Undefined of an alliance that is over. */
export function vitalSigns({ stage, overall, practice, vitals }: HealthReport, marks: Marks): string | undefined {
  if (stage === 'closed') return undefined;
  const { score, status, trend } = overall;
  const known = status === 'unknown' ? 'Health: too little evidence' : `Health ${score} ${status}`;
  const practised = practice.score === null ? [] : [`practice ${practice.score} %`];
  return layOut({
    head: [marks.strong(known) + inWords(trend), ...practised].join(', '),
    points: VITALS.map((id) => {
      const { title, score, status, trend } = vitals[id];
      const told = score === null ? 'unknown' : `${score} ${status}`;
      return `${marks.code(bar(score ?? 0))} ${title}: ${told}${inWords(trend)}`;
    }),
  });
}

/** `, down 10`. */
function inWords(trend: Trend | null): string {
  if (!trend) return '';
  const { change } = trend;
  return change === 0 ? ', flat' : `, ${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;
}
