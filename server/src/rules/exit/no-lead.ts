// A partner for whom nobody leads the exit.
import type { Fix } from '../../finding';
import { lacks, missingFor, missingIn } from '../../model/absence';
import { escapePointer } from '../../model/pointer';
import * as read from '../../model/read';
import type { Alliance, ExitPlan, Partner } from '../../model/types';
import { quoted } from '../../schema/words';
import { insertionAt } from '../insertion';
import { names } from '../phrases';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';

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
  check(alliance, report) {
    const { exit, partners, self } = alliance;
    if (!exit) return;
    if (lacks(exit.node, 'lead')) {
      return report(missingIn(exit.node, 'lead'), `No lead is written in the exit plan; ${NORM}.`, {
        fixes: leading(alliance, exit, distinct(partners)),
      });
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
      return report(lead, message, {
        side: without.includes(self ?? first) ? self : first,
        subject: 'lead',
        fixes: leading(alliance, exit, without),
      });
    }
    for (const partner of without) {
      const place = missingFor(partner, lead, `/exitPlan/lead/${escapePointer(partner.id.value)}`);
      report(place, `No lead is written in the exit plan for ${quoted(partner.label)}; ${NORM}.`, {
        side: partner,
        fixes: leading(alliance, exit, [partner]),
      });
    }
  },
});

/** Of two partners with one id the first. */
function distinct(partners: readonly Partner[]): Partner[] {
  const ids = new Set<string>();
  return partners.filter(({ id }) => !ids.has(id.value) && ids.add(id.value));
}

/** Lets the alliance managers lead, in one edit. */
function leading(alliance: Alliance, { node }: ExitPlan, sides: readonly Partner[]): readonly Fix[] {
  const cast = castOf(alliance);
  if (!cast) return [];
  const pairs = sides.map((partner) => {
    return { key: partner.id.value, value: cast.of(partner, 'allianceManager', 'businessLead') };
  });
  const title = pairs.length === 1 ? 'Add a lead' : 'Add a lead for each of them';
  return insertionAt(alliance.document, node, ['lead'], pairs, title);
}
