// An actor who has two of the parts responsible, consulted and informed in one activity, or one of them twice.
import type { Fix } from '../../finding';
import { identityOf, namedAt, PARTS, type Part, type ReadableRow, readableRows } from '../../model/raci';
import type { Actor } from '../../model/types';
import { quoted } from '../../schema/words';
import { removeItem } from '../../yaml/edits';
import type { YamlDocument } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';
import { actorName } from '../phrases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'raci/listed-twice',
  kind: 'condition',
  level: 'warning',
  summary: 'An actor has one part in an activity.',
  why: 'Who does the work is consulted and informed anyway; who is consulted is informed anyway. Listed twice, the weaker part only makes the row longer, or one of the two is a slip. Accountable and responsible go well together.',
  next: 'Keep the one part that the actor really has.',
  source: ['P'],
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]
    informed: [amy-chan]`,
    allows: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [tom-berg, amy-chan]
    informed: [raj-patel]`,
  },
  check(alliance, report) {
    // The row that last named each actor, so that no row needs a map of its own.
    const lastRow = new Map<string, ReadableRow>();
    for (const row of readableRows(alliance)) {
      if (namesTwice(row, lastRow)) tellTwice(alliance.document, row, report);
    }
  },
});

function namesTwice(row: ReadableRow, lastRow: Map<string, ReadableRow>): boolean {
  for (const part of PARTS) {
    for (const actor of row[part]) {
      const identity = identityOf(actor);
      if (lastRow.get(identity) === row) return true;
      lastRow.set(identity, row);
    }
  }
  return false;
}

function tellTwice(document: YamlDocument, row: ReadableRow, report: Report): void {
  const parts = new Map<string, { readonly actor: Actor; readonly part: Part }>();
  for (const part of PARTS) {
    for (const actor of row[part]) {
      const stronger = parts.get(identityOf(actor));
      if (!stronger) {
        parts.set(identityOf(actor), { actor, part });
        continue;
      }
      const what = stronger.part === part ? `listed twice as ${part}` : `both ${stronger.part} and ${part}`;
      const norm = stronger.part === part ? 'once is enough' : 'one part is enough, and the stronger one counts';
      report(namedAt(actor), `${quoted(actorName(actor))} is ${what} for ${quoted(row.activity.value)}; ${norm}.`, {
        related: [{ at: namedAt(stronger.actor), message: `Already ${stronger.part}.` }],
        fixes: removal(document, row, part, actor),
        subject: `${actor.label} ${part}`,
      });
    }
  }
}

/** Takes the weaker part away, where the list is this row's own and nothing else refers to it. */
function removal(document: YamlDocument, { node }: ReadableRow, part: Part, actor: Actor): Fix[] {
  const list = valueAt(node, part);
  if (list?.kind !== 'list' || list.parent?.kind !== 'pair' || list.parent.parent !== node) return [];
  if (actor.node.parent !== list || document.text.slice(list.parent.key.end, list.start).includes('&')) return [];
  return [
    { title: `Remove ${quoted(actorName(actor))} from ${part}`, safe: true, edits: [removeItem(document, actor.node)] },
  ];
}
