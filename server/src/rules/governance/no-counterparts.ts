// People below the sponsors have a counterpart on the other side.
import { lacks, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { defineRule } from '../rule';
import { actsAs, crossesSides, readablePairs } from './pairs';

const NORM = 'people who run the work should each know and talk to their counterpart on the other side';

export default defineRule({
  id: 'governance/no-counterparts',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'Beside the sponsors, at least one pair of counterparts talks across the sides.',
  why: 'An alliance lives on one-to-one talks between people who hold the same part on both sides. Each point of contact that nobody has paired is a place where misunderstanding can start.',
  source: ['R'],
  examples: {
    flags: `governance:
  counterparts:
    - { between: [northwind.executiveSponsor, helios.executiveSponsor], cadence: quarterly }
`,
    allows: `governance:
  counterparts:
    - { between: [northwind.allianceManager, helios.allianceManager], cadence: weekly }
`,
  },
  check(alliance, report) {
    const governance = read.block(alliance.root, 'governance');
    if (!governance) return;
    if (lacks(governance, 'counterparts')) {
      return report(missingIn(governance, 'counterparts'), `No counterparts are written; ${NORM}.`);
    }
    const written = readablePairs(alliance);
    if (!written || written.pairs.length === 0) return;
    const isSponsor = actsAs(alliance, 'executiveSponsor');
    for (const pair of written.pairs) {
      const isSponsors = pair.between.every((actor) => isSponsor(actor) !== false);
      if (crossesSides(pair) !== false && !isSponsors) return;
      if (isSponsors && pair.between.some((actor) => isSponsor(actor) === undefined)) return;
    }
    const fault = written.pairs.some((pair) => crossesSides(pair))
      ? 'Only the sponsors are written as a pair across the sides'
      : 'No pair of counterparts that is written joins two sides';
    report(written.node, `${fault}; ${NORM}.`);
  },
});
