// An exit duty that nobody sees to.
import { lacks, missingIn } from '../../model/absence';
import { quoted } from '../../schema/words';
import type { NewPair } from '../../yaml/edits';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { type Cast, castOf } from '../skeletons/cast';

export default defineRule({
  id: 'exit/duty-unowned',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2, until: 'exit' },
  louder: [{ level: 'warning', from: 'transition' }],
  summary: 'Each exit duty has an owner.',
  why: 'A duty both sides think the other will see to is not done. Duties that are done or dropped are not told.',
  source: ['P'],
  examples: {
    flags: `exitPlan:
  duties: [{ area: data, what: Return or destroy study data, within: 30d }]
`,
    allows: `exitPlan:
  duties: [{ area: data, what: Return or destroy study data, owner: amy-chan, within: 30d }]
`,
  },
  check(alliance, report) {
    const cast = castOf(alliance);
    for (const { node, what, area, done } of alliance.exit?.duties ?? []) {
      if (done || !lacks(node, 'owner')) continue;
      const name = quoted(what?.value ?? area?.value ?? '');
      report(
        missingIn(node, 'owner'),
        `No owner is written for the exit duty ${name}; each duty has somebody who sees to it.`,
        { fixes: cast ? insertion(alliance.document, node, ownedBy(cast), 'Add an owner') : [] },
      );
    }
  },
});

function ownedBy(cast: Cast): NewPair {
  return { key: 'owner', value: cast.own('allianceManager', 'businessLead') };
}
