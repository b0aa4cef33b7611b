// A close alliance has a committee in which the partners steer it together.
import type { Fix } from '../../finding';
import { lacks, missingBlock, missingIn } from '../../model/absence';
import { readCommitteeList } from '../../model/committeeList';
import * as read from '../../model/read';
import type { Alliance, Committee } from '../../model/types';
import { quoted, quotedList } from '../../schema/words';
import { insertion, itemInsertionAt } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { steeringCommittee } from '../skeletons/committee';

const NORM = 'partners who work this closely need one body in which they steer together';
/** Committees that are named in a sentence. */
const FEW = 3;
const STEERING = new Set<string>(['executive', 'steering']);

export default defineRule({
  id: 'governance/no-steering',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'form', depth: 3 },
  louder: [{ level: 'error', from: 'launch', depth: 4 }],
  summary: 'A close alliance has an executive or steering committee.',
  why: 'The joint steering committee is where both sides set direction, release resources and settle what the teams cannot. Without it, direction is set twice, once on each side.',
  next: 'Set up a steering committee with members of every partner and a cadence.',
  source: ['R'],
  examples: {
    flags: `governance:
  committees:
    - { id: jot, kind: team, name: Joint operating team, cadence: weekly }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
`,
  },
  check(alliance, report) {
    const { root, committees } = alliance;
    const governance = read.block(root, 'governance');
    const missing = `No executive or steering committee is written; ${NORM}.`;
    const fixes = () => steering(alliance);
    if (lacks(root, 'governance')) {
      return report(missingBlock(alliance, 'governance'), missing, { fixes: fixes() });
    }
    if (!governance) return;
    if (lacks(governance, 'committees')) {
      return report(missingIn(governance, 'committees'), missing, { fixes: fixes() });
    }
    const list = readCommitteeList(alliance);
    if (!list || list.items.length === 0) return;
    if (committees.some(({ committeeKind }) => committeeKind && STEERING.has(committeeKind.value))) return;
    // A committee whose kind is withheld or misspelt may be the one that steers.
    const withoutKind = committees.filter(({ committeeKind }) => !committeeKind);
    if (withoutKind.some(({ node }) => !lacks(node, 'kind'))) return;
    if (withoutKind.length === 0) return report(list, missing, { fixes: fixes() });
    const names = quotedList(
      withoutKind.slice(0, FEW).map(({ label }) => label),
      'and',
    );
    report(list, `No committee is marked as executive or steering, and the kind of ${names} is not written; ${NORM}.`, {
      subject: '',
      fixes: [...withoutKind.slice(0, FEW).flatMap((each) => marking(alliance, each)), ...fixes()],
      related: withoutKind.map(({ node }) => ({ at: node, message: 'The kind of this committee is not written.' })),
    });
  },
});

function steering(alliance: Alliance): readonly Fix[] {
  const cast = castOf(alliance);
  if (!cast) return [];
  const { document, root } = alliance;
  const committee = steeringCommittee(alliance, cast);
  return itemInsertionAt(document, root, ['governance', 'committees'], [committee], 'Add a steering committee');
}

function marking({ document }: Alliance, { node, label }: Committee): readonly Fix[] {
  return insertion(document, node, { key: 'kind', value: 'steering' }, `Mark ${quoted(label)} as steering`);
}
