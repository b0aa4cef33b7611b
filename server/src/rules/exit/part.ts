// The rules about a part that an exit plan leaves out: one factory, as they differ only in the key.
import { lacksItems, missingIn } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { defineRule, type PracticeRule } from '../rule';

export interface PartRule extends Pick<PracticeRule, 'id' | 'summary' | 'why' | 'source' | 'examples'> {
  readonly key: string;
  readonly message: string;
}

export function partRule({ key, message, ...meta }: PartRule): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'gap',
    level: 'hint',
    gate: { from: 'launch', depth: 3, until: 'exit' },
    check({ exit }, report) {
      if (!exit || !lacksItems(exit.node, key)) return;
      report(valueAt(exit.node, key) ?? missingIn(exit.node, key), message);
    },
  });
}
