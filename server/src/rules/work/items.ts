// How items of work are called in sentences, and the rules about what an open one lacks: one factory, as they differ only
// in the key.
import { lacks, missingIn } from '../../model/absence';
import type { Alliance, WorkItem } from '../../model/types';
import { quoted } from '../../schema/words';
import { insertion } from '../insertion';
import { sentence } from '../phrases';
import { defineRule, type PracticeRule } from '../rule';

/** `commitment "Deliver phase 2 data package"`. */
export function itemName({ kind, label }: WorkItem): string {
  return label === undefined ? `this ${kind}` : `${kind} ${quoted(label)}`;
}

interface LackingRule extends Pick<PracticeRule, 'id' | 'summary' | 'why' | 'examples'> {
  readonly key: 'owner' | 'due';
  readonly kinds: readonly WorkItem['kind'][];
  /** What follows `commitment "…" is open, and `. */
  readonly lack: string;
  readonly fix: { readonly title: string; value(alliance: Alliance, item: WorkItem): string };
}

export function lackingRule({ key, kinds, lack, fix, ...meta }: LackingRule): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'gap',
    level: 'warning',
    gate: { from: 'form', until: 'exit' },
    source: ['R'],
    check(alliance, report) {
      for (const item of alliance.work) {
        if (!item.isOpen || item.isLasting || !kinds.includes(item.kind) || !lacks(item.node, key)) continue;
        report(missingIn(item.node, key), `${sentence(itemName(item))} is open, and ${lack}`, {
          side: item.promisedBy,
          fixes: insertion(alliance.document, item.node, { key, value: fix.value(alliance, item) }, fix.title),
        });
      }
    },
  });
}
