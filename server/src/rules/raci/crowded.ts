// An activity with more responsible or consulted than can work together.
import { distinct, readableRows } from '../../model/raci';
import type { Actor, Partner } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'raci/crowded',
  kind: 'condition',
  level: 'info',
  summary: 'Few are responsible for an activity, and few are consulted.',
  why: 'With many responsible nobody is; with many consulted it takes weeks. With more partners than the limit, one of each is fine; where each partner does the activity (`scope: per-partner`), the limit is for each partner.',
  source: ['P'],
  options: {
    responsible: { type: 'number', default: 3, description: 'How many may be responsible.' },
    consulted: { type: 'number', default: 4, description: 'How many may be consulted.' },
  },
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, jon-frey, amy-chan, lea-stone]`,
    allows: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]
    consulted: [lea-stone, raj-patel, maria-keller]`,
  },
  check(alliance, report, options) {
    for (const row of readableRows(alliance)) {
      const isOwn = row.scope === 'per-partner';
      for (const part of CROWDED) {
        const limit = isOwn ? options[part] : Math.max(options[part], alliance.partners.length);
        if (row[part].length <= limit) continue;
        const count = isOwn ? mostOfOne(row[part]) : distinct(row[part]).length;
        const list = valueAt(row.node, part);
        if (count <= limit || !list) continue;
        report(
          list,
          `${count} ${isOwn ? 'of one partner' : 'actors'} are ${part} for ${quoted(row.activity.value)}; with more than ${limit}, ${EFFECT[part]}.`,
          { subject: `${row.activity.value} ${part}` },
        );
      }
    }
  },
});

const CROWDED = ['responsible', 'consulted'] as const;

const EFFECT = {
  responsible: 'each may wait for the others',
  consulted: 'it takes long to hear them all',
} as const;

function mostOfOne(actors: readonly Actor[]): number {
  const counts = new Map<Partner | undefined, number>();
  let most = 0;
  for (const { side } of distinct(actors)) {
    const count = (counts.get(side) ?? 0) + 1;
    counts.set(side, count);
    most = Math.max(most, count);
  }
  return most;
}
