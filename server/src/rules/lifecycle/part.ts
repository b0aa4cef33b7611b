// The rules about a part of the lifecycle that is not written: one factory, as they differ only in the key.
import { lacks, lacksItems, missingBlock, missingIn, type Place } from '../../model/absence';
import * as read from '../../model/read';
import type { Alliance } from '../../model/types';
import { valueAt } from '../../yaml/tree';
import { defineRule, type PracticeRule } from '../rule';

export interface PartRule
  extends Pick<PracticeRule, 'id' | 'level' | 'gate' | 'summary' | 'why' | 'source' | 'examples'> {
  readonly key: string;
  readonly message: string;
  /** Whether it is expected at all; always where not given. */
  isExpected?(alliance: Alliance): boolean;
}

export function partRule({ key, message, isExpected, ...meta }: PartRule): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'gap',
    check(alliance, report) {
      const place = missingPart(alliance, key);
      if (place && (isExpected?.(alliance) ?? true)) report(place, message);
    },
  });
}

function missingPart(alliance: Alliance, key: string): Place | undefined {
  const lifecycle = read.block(alliance.root, 'lifecycle');
  if (!lifecycle) return lacks(alliance.root, 'lifecycle') ? missingBlock(alliance, 'lifecycle') : undefined;
  return lacksItems(lifecycle, key) ? (valueAt(lifecycle, key) ?? missingIn(lifecycle, key)) : undefined;
}
