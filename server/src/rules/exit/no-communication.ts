// An exit plan that does not say who is told, and in which order.
import { lacks, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import type { NewPair } from '../../yaml/edits';
import { valueAt } from '../../yaml/tree';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { type Cast, castOf } from '../skeletons/cast';
import { communication as lines } from '../skeletons/exitPlan';

const FIRST = 'Tell own people first';
const NORM = 'own people hear of an exit before the public does';

export default defineRule({
  id: 'exit/no-communication',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3, until: 'exit' },
  louder: [{ level: 'warning', from: 'transition' }],
  summary: 'The exit plan says who is told, and tells the own people first.',
  why: 'People who learn from the press that their alliance ends will not help to end it well, and the next partner hears of it too.',
  source: ['C', 'P'],
  examples: {
    flags: `exitPlan:
  communication: { public: joint-statement }
`,
    allows: `exitPlan:
  communication: { internalFirst: true, public: joint-statement, owner: maria-keller }
`,
  },
  check(alliance, report) {
    const { exit, document } = alliance;
    if (!exit) return;
    if (lacks(exit.node, 'communication')) {
      const place = missingIn(exit.node, 'communication');
      const cast = castOf(alliance);
      return report(place, `The exit plan does not say who is told, and in which order; ${NORM}.`, {
        fixes: cast ? insertion(document, exit.node, telling(cast), 'Add who is told') : [],
      });
    }
    const communication = read.block(exit.node, 'communication');
    const told = valueAt(communication, 'internalFirst');
    if (communication && lacks(communication, 'internalFirst')) {
      report(
        missingIn(communication, 'internalFirst'),
        `The exit plan does not say that own people are told first; ${NORM}.`,
        { fixes: insertion(document, communication, { key: 'internalFirst', value: 'true' }, FIRST) },
      );
    } else if (told?.kind === 'scalar' && told.value === false) {
      report(told, `The exit plan does not tell own people first ("${told.text}"); ${NORM}.`, {
        fixes: [{ title: FIRST, safe: false, edits: [{ start: told.start, end: told.end, newText: 'true' }] }],
      });
    }
  },
});

function telling(cast: Cast): NewPair {
  return { key: 'communication', value: lines(cast) };
}
