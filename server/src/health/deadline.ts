// The next day on which the agreement asks for a decision, or ends.
import { lastDayToDecide } from '../model/agreement';
import type { Day } from '../model/calendar';
import type { Agreement } from '../model/types';
import type { TreeNode } from '../yaml/tree';

export interface Deadline {
  readonly day: Day;
  readonly node: TreeNode;
  readonly kind: 'decision-deadline' | 'expiry';
  /** Whether somebody has to act by then; an agreement that renews by itself just goes on. */
  readonly wantsAct: boolean;
  /** What the day is, as the beginning of a sentence. */
  readonly title: string;
}

/** Those from today on: the last day to opt out or to decide, and the end of the term. */
export function deadlinesOf(agreement: Agreement | undefined, today: Day): Deadline[] {
  if (!agreement) return [];
  const { end, renewal } = agreement;
  const last = lastDayToDecide(agreement);
  const isAutomatic = renewal?.mode?.value === 'automatic';
  const found: Deadline[] = [];
  if (last) {
    const title = isAutomatic ? 'Last day to say no to the renewal' : 'Last day to decide on the renewal';
    found.push({ day: last.value, node: last.node, kind: 'decision-deadline', wantsAct: true, title });
  }
  // Where the decision can wait until the end, the two are one.
  if (end && end.day !== last?.value) {
    const title = isAutomatic ? 'The term ends and renews by itself' : 'The agreement ends';
    found.push({ day: end.day, node: end.node, kind: 'expiry', wantsAct: !isAutomatic, title });
  }
  return found.filter(({ day }) => day >= today);
}
