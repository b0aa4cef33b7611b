// Areas that every separation touches and no exit duty covers.
import { lacksItems, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import type { ExitPlan } from '../../model/types';
import { joined } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { itemInsertionAt, onLines } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { duties } from '../skeletons/exitPlan';

/** What every separation has to settle, in words. */
const ASKED = new Map([
  ['intellectual-property', 'intellectual property'],
  ['data', 'data'],
  ['people', 'people'],
  ['confidential-information', 'confidential information'],
]);
const OTHERS = new Set(['finance', 'supply', 'customers', 'third-parties', 'transition-services']);

export default defineRule({
  id: 'exit/area-uncovered',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3, until: 'exit' },
  louder: [{ level: 'warning', from: 'transition' }],
  summary: 'The exit duties cover intellectual property, data, people and confidential information.',
  why: 'These four are tangled in every close alliance. What is not settled beforehand is fought over when the partners no longer need each other.',
  source: ['R', 'P'],
  examples: {
    flags: `exitPlan:
  duties:
    - { area: data, what: Return or destroy study data, owner: amy-chan }
`,
    allows: `exitPlan:
  duties:
    - { area: intellectual-property, what: Licences end, owner: ines-roth }
    - { area: data, what: Return or destroy study data, owner: amy-chan }
    - { area: people, what: Seconded staff return, owner: tom-berg }
    - { area: confidential-information, what: Return or destroy, owner: amy-chan }
`,
  },
  check(alliance, report) {
    const { exit, document } = alliance;
    if (!exit || !areDutiesKnown(exit)) return;
    const covered = new Set(exit.duties.map(({ area }) => area?.value));
    const areas = [...ASKED.keys()].filter((area) => !covered.has(area));
    const missing = areas.map((area) => ASKED.get(area) ?? area);
    if (missing.length === 0) return;
    const cast = castOf(alliance);
    const title = areas.length === 1 ? 'Add a duty for it' : 'Add duties for them';
    const at = valueAt(exit.node, 'duties') ?? missingIn(exit.node, 'duties');
    report(
      at,
      `No exit duty covers ${joined(missing, 'or')}; every separation has to settle ${missing.length === 1 ? 'it' : 'them'}.`,
      { fixes: cast ? itemInsertionAt(document, exit.node, ['duties'], onLines(duties(areas, cast)), title) : [] },
    );
  },
});

/** Whether all duties there are can be seen, each with its area. */
function areDutiesKnown({ node, duties }: ExitPlan): boolean {
  if (lacksItems(node, 'duties')) return true;
  const list = valueAt(node, 'duties');
  if (list?.kind !== 'list' || list.damaged || duties.length !== read.items(node, 'duties').length) return false;
  return duties.every(({ area }) => area && (ASKED.has(area.value) || OTHERS.has(area.value)));
}
