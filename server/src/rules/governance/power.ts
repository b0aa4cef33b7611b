// Who decides: what the decision rights and the final say give to one partner, and what they leave to all.
import { lacks } from '../../model/absence';
import * as read from '../../model/read';
import { partnerOf } from '../../model/sides';
import type { Alliance, DecisionRight, FinalSay, Partner } from '../../model/types';
import { valueAt } from '../../yaml/tree';

/** The decision rights, where all that is written of them can be read. */
export function knownRights({ root, decisionRights }: Alliance): readonly DecisionRight[] | undefined {
  const list = valueAt(valueAt(root, 'governance'), 'decisionRights');
  if (list?.kind !== 'list' || list.damaged || list.items.length !== decisionRights.length) return undefined;
  return decisionRights;
}

/** Whom a right lies with: one partner, several together (`joint`), or undefined where that is not known. */
export function holderOf(right: DecisionRight, partners: readonly Partner[]): Partner | 'joint' | undefined {
  const { node, mode, lead, approvalOf } = right;
  switch (mode?.value) {
    case 'joint':
      return 'joint';
    case 'lead-decides':
      return partnerOf(lead, partners);
    case 'reserved': {
      const sides = new Set(approvalOf.map((each) => partnerOf(each, partners)));
      if (sides.has(undefined) || read.items(node, 'approvalOf').length !== approvalOf.length) return undefined;
      return sides.size > 1 ? 'joint' : [...sides][0];
    }
    default:
      return undefined;
  }
}

/** The partner with whom every decision right and an unrestricted final say lie. */
export function soleDecider(alliance: Alliance): Partner | undefined {
  const final = alliance.ladder?.final;
  const decider = final && finalDecider(final, alliance.partners);
  const rights = knownRights(alliance) ?? [];
  return decider && rights.length > 0 && rights.every((right) => holderOf(right, alliance.partners) === decider)
    ? decider
    : undefined;
}

/** The partner who has the last word in every matter: a final say with exceptions is not that. */
function finalDecider({ node, mode, decider }: FinalSay, partners: readonly Partner[]): Partner | undefined {
  if (mode?.value === 'final-say') return lacks(node, 'except') ? partnerOf(decider, partners) : undefined;
  if (mode?.value !== 'split') return undefined;
  const matters = read.items(node, 'by');
  const deciders = new Set(
    matters.map((matter) => (matter.kind === 'map' ? read.text(matter, 'decider')?.value : undefined)),
  );
  return deciders.size === 1 ? partners.find((partner) => deciders.has(partner.id.value)) : undefined;
}
