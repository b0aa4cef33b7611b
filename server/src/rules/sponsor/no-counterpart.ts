// With three partners or more: a sponsor whom no pair brings together with a sponsor of another side.
import { isUndisclosed, missingIn } from '../../model/absence';
import { nameOf, sponsorsOf } from '../../model/holders';
import { sponsorPairs } from '../../model/sponsorPairs';
import { isInOffice } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/no-counterpart',
  kind: 'gap',
  level: 'info',
  gate: { from: 'form', depth: 3 },
  summary: 'With three partners or more, each sponsor has a counterpart among the other sponsors.',
  why: 'Two sponsors are counterparts without a word. Of three or more, each may think that the others talk; a pair under `governance.counterparts` says who talks to whom, and how often.',
  source: ['S'],
  examples: {
    flags: `partners: [{ id: northwind, name: Northwind }, { id: helios, name: Helios }, { id: orion, name: Orion }]
roles:
  northwind: { executiveSponsor: { title: Head of Research } }
  helios: { executiveSponsor: { title: Chief Scientific Officer } }
  orion: { executiveSponsor: { title: Head of Oncology } }
governance:
  counterparts: [{ between: [northwind.executiveSponsor, helios.executiveSponsor] }]`,
    allows: `partners: [{ id: northwind, name: Northwind }, { id: helios, name: Helios }, { id: orion, name: Orion }]
roles:
  northwind: { executiveSponsor: { title: Head of Research } }
  helios: { executiveSponsor: { title: Chief Scientific Officer } }
  orion: { executiveSponsor: { title: Head of Oncology } }
governance:
  counterparts: [{ between: [northwind.executiveSponsor, helios.executiveSponsor, orion.executiveSponsor] }]`,
  },
  check(alliance, report) {
    const sponsors = sponsorsOf(alliance).filter(({ holder }) => isInOffice(holder, alliance.today));
    const governance = valueAt(alliance.root, 'governance');
    if (alliance.partners.length < 3 || sponsors.length < 2 || governance?.kind !== 'map') return;
    const counterparts = valueAt(governance, 'counterparts');
    if (governance.damaged || isUndisclosed(governance, 'counterparts')) return;
    if (counterparts && (counterparts.kind !== 'list' || counterparts.damaged)) return;
    const paired = new Set(sponsorPairs(alliance, sponsors).flat());
    const alone = sponsors.filter((sponsor) => !paired.has(sponsor));
    const [first] = alone;
    if (!first) return;
    const norm = 'with three partners or more, a pair says which sponsors talk to each other.';
    if (alone.length === 1) {
      const who = `Executive sponsor ${quoted(first.holder.label)} of ${shown(first.partner.label)}`;
      const message = `${who} is in no pair with a sponsor of another partner; ${norm}`;
      report(nameOf(first.holder), message, { side: first.partner });
      return;
    }
    const side = alone.find(({ partner }) => partner === alliance.self) ?? first;
    const who = names(alone.map(({ holder }) => holder.label));
    const at = counterparts ?? missingIn(governance, 'counterparts');
    report(at, `The executive sponsors ${who} are in no pair with a sponsor of another partner; ${norm}`, {
      side: side.partner,
    });
  },
});
