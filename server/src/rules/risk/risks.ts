// What the rules about risks share: the open ones from a weight on, how they are called, who may look after one.
import { hasLeft } from '../../model/tenure';
import type { Alliance, Partner, Risk } from '../../model/types';
import { quoted } from '../../schema/words';
import type { ListNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';

/** An open risk whose likelihood and impact are known. */
export type WeighedRisk = Risk & Required<{ readonly [K in 'weight']: number }>;

/** The open risks whose likelihood × impact is `least` or more. */
export function openRisks({ risks }: Alliance, least: number): readonly WeighedRisk[] {
  return risks.filter((risk): risk is WeighedRisk => risk.status === 'open' && (risk.weight ?? 0) >= least);
}

/** `Risk "Different pace of decisions"`. */
export function riskName({ statement }: Risk): string {
  return statement ? `Risk ${quoted(statement.value)}` : 'This risk';
}

/** `likelihood 4 × impact 5 = 20`. */
export function weighed({ likelihood, impact, weight }: WeighedRisk): string {
  return `likelihood ${likelihood?.value} × impact ${impact?.value} = ${weight}`;
}

/** The list of risks where it holds some and all of them could be read; what is said of all risks is said of these. */
export function allRisks({ root, risks }: Alliance): ListNode | undefined {
  const list = valueAt(root, 'risks');
  if (list?.kind !== 'list' || list.damaged || list.items.length === 0) return undefined;
  return list.items.length === risks.length ? list : undefined;
}

/**
 * Whom a fix proposes as owner: the alliance manager or business lead of a side (of the one that keeps the file, where
 * none is given), else that side.
 */
export function likelyOwner({ self, partners, roles, today }: Alliance, side?: Partner): string {
  const id = (side ?? self ?? partners[0])?.id.value;
  if (id === undefined) return '<who watches it>';
  const held = ['allianceManager', 'businessLead'].flatMap((name) => {
    const role = roles.find(({ ref }) => ref === `${id}.${name}`);
    return role?.holders.some((holder) => !hasLeft(holder, today)) ? [role.ref] : [];
  });
  return held[0] ?? id;
}
