// The ladder is accepted by every partner, or stands in the agreement.
import { lacks, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { valueAt } from '../../yaml/tree';
import { partnerNames } from '../naming';
import { defineRule } from '../rule';

const NORM = 'and no clause of the agreement is cited; a ladder holds when every partner has accepted it.';

export default defineRule({
  id: 'escalation/not-accepted',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'The ladder is accepted by every partner or cites a clause of the agreement.',
  why: 'An escalation process works when it is clear, understood and accepted by both sides. A ladder that one side has drawn up is a wish.',
  source: ['S'],
  examples: {
    flags: `escalation:
  acceptedBy: [northwind]
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
    allows: `escalation:
  clause: "12.3"
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
  },
  check({ ladder, partners }, report) {
    // Without steps there is nothing yet that could be accepted.
    if (!ladder || ladder.steps.length === 0 || !lacks(ladder.node, 'clause')) return;
    if (lacks(ladder.node, 'acceptedBy')) {
      return report(missingIn(ladder.node, 'acceptedBy'), `It is not written who accepted the ladder, ${NORM}`);
    }
    const accepted = new Set(ladder.acceptedBy.map(({ target }) => target));
    const list = valueAt(ladder.node, 'acceptedBy');
    // A name that leads nowhere may be meant for the one who is missing.
    const isReadable = read.items(ladder.node, 'acceptedBy').length === ladder.acceptedBy.length;
    if (!list || !isReadable || ladder.acceptedBy.length === 0 || accepted.has(undefined)) return;
    const others = partners.filter((partner) => !accepted.has(partner));
    if (others.length === 0) return;
    const are = others.length === 1 ? 'is' : 'are';
    report(list, `${partnerNames(others)} ${are} not among those who accepted the ladder, ${NORM}`, { subject: '' });
  },
});
