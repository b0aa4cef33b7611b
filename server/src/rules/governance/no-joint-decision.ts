// Something is decided jointly.
import { lacks } from '../../model/absence';
import { readCommitteeList } from '../../model/committeeList';
import * as read from '../../model/read';
import type { Alliance } from '../../model/types';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { holderOf, knownRights, soleDecider } from './power';
import { decidesJointly } from './voting';

const TEAMS = new Set<string | undefined>(['team', 'working-group']);

export default defineRule({
  id: 'governance/no-joint-decision',
  kind: 'condition',
  level: 'info',
  gate: { from: 'form', depth: 3 },
  summary: 'At least something is decided jointly.',
  why: 'To collaborate is to give up some autonomy. Where each matter belongs to one side alone, the partners have a contract and not an alliance. The rule speaks only where decision rights or decision rules are written and the way of deciding of every committee is known.',
  source: ['T'],
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, decision: { rule: chair-decides }, chair: { mode: fixed, actor: maria-keller } }
  decisionRights:
    - { id: budget, matter: Approve the budget, mode: lead-decides, lead: northwind }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering, decision: { rule: consensus, onDeadlock: escalate } }
  decisionRights:
    - { id: budget, matter: Approve the budget, mode: lead-decides, lead: northwind }
`,
  },
  check(alliance, report) {
    const governance = read.block(alliance.root, 'governance');
    if (!governance || alliance.ladder?.final?.mode?.value === 'joint') return;
    const at = placeOfOneSided(alliance, governance);
    if (!at || (report.speaks('governance/all-decisions-one-side') && soleDecider(alliance))) return;
    report(
      at,
      'Nothing is decided jointly here, as each matter lies with one side; what partners never decide together is a contract rather than an alliance.',
      { subject: '' },
    );
  },
});

/** Where it is written how the partners decide, when all of that is known and none of it is joint. */
function placeOfOneSided(alliance: Alliance, governance: MapNode): TreeNode | undefined {
  const hasRights = !lacks(governance, 'decisionRights');
  const hasCommittees = !lacks(governance, 'committees');
  // What a public record does not show may well be decided jointly.
  if (alliance.isPublic && !(hasRights && hasCommittees)) return undefined;
  const rights = hasRights ? knownRights(alliance) : [];
  if (!rights?.every((right) => isOneSides(holderOf(right, alliance.partners)))) return undefined;
  if (hasCommittees && !readCommitteeList(alliance)) return undefined;
  // Teams carry out; without a rule of their own they decide nothing that counts here.
  const deciding = alliance.committees.filter(
    ({ node, committeeKind }) => !TEAMS.has(committeeKind?.value) || !lacks(node, 'decision'),
  );
  if (!deciding.every((committee) => decidesJointly(committee) === false)) return undefined;
  if (rights.length > 0) return valueAt(governance, 'decisionRights');
  return deciding.length > 0 ? valueAt(governance, 'committees') : undefined;
}

function isOneSides(holder: ReturnType<typeof holderOf>): boolean {
  return holder !== undefined && holder !== 'joint';
}
