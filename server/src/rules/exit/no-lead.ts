// A partner for whom nobody leads the exit.
import { lacks, missingFor, missingIn } from '../../model/absence';
import { escapePointer } from '../../model/pointer';
import * as read from '../../model/read';
import type { Partner } from '../../model/types';
import { quoted } from '../../schema/words';
import { names } from '../phrases';
import { defineRule } from '../rule';

/** From so many partners on, one finding lists them. */
const MANY_PARTNERS = 4;
const NORM = 'each partner has somebody who leads its exit';

export default defineRule({
  id: 'exit/no-lead',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2, until: 'exit' },
  louder: [{ level: 'warning', from: 'transition' }],
  summary: 'Each partner names who leads its exit.',
  why: 'When an alliance ends, its people are the first to be reassigned. A lead on each side sees the duties through and stays reachable for the other.',
  source: ['P', 'R'],
  examples: {
    flags: `exitPlan:
  lead: { northwind: ines-roth }
  triggers: [{ kind: convenience, notice: 180d }]
`,
    allows: `exitPlan:
  lead: { northwind: ines-roth, helios: amy-chan }
  triggers: [{ kind: convenience, notice: 180d }]
`,
  },
  check({ exit, partners, self }, report) {
    if (!exit) return;
    if (lacks(exit.node, 'lead')) {
      return report(missingIn(exit.node, 'lead'), `No lead is written in the exit plan; ${NORM}.`);
    }
    const lead = read.block(exit.node, 'lead');
    if (!lead) return;
    const led = new Set(lead.pairs.map((pair) => pair.key.text));
    const all = distinct(partners);
    // A name that is no partner's may be a misspelt one; it is told as such.
    if (lead.damaged || [...led].some((id) => !all.some((partner) => partner.id.value === id))) return;
    const without = all.filter((partner) => !led.has(partner.id.value));
    const [first] = without;
    if (first && without.length > 1 && (partners.length >= MANY_PARTNERS || led.size === 0)) {
      const message = `No lead is written in the exit plan for ${names(without.map((partner) => partner.label))}; ${NORM}.`;
      return report(lead, message, { side: without.includes(self ?? first) ? self : first, subject: 'lead' });
    }
    for (const partner of without) {
      const place = missingFor(partner, lead, `/exitPlan/lead/${escapePointer(partner.id.value)}`);
      report(place, `No lead is written in the exit plan for ${quoted(partner.label)}; ${NORM}.`, { side: partner });
    }
  },
});

/** Of two partners with one id the first. */
function distinct(partners: readonly Partner[]): Partner[] {
  const ids = new Set<string>();
  return partners.filter(({ id }) => !ids.has(id.value) && ids.add(id.value));
}
