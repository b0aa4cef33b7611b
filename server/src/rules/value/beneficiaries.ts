// What is written about the value of each beneficiary, as the rules about one-sided value see it.
import { lacks, lacksItems } from '../../model/absence';
import type { Purpose, ValueStatement } from '../../model/types';
import { quoteIfNeeded } from '../../yaml/edits';
import { valueAt } from '../../yaml/tree';

/**
 * The statements by beneficiary: a partner's id or `customer`. Undefined where one of them may be about somebody else
 * than it seems, cannot be read, or is not disclosed.
 */
export function valueByBeneficiary({ node, value }: Purpose): ReadonlyMap<string, ValueStatement[]> | undefined {
  const list = valueAt(node, 'value');
  if (list ? list.kind !== 'list' || list.damaged || list.items.length !== value.length : !lacks(node, 'value')) {
    return undefined;
  }
  const byBeneficiary = new Map<string, ValueStatement[]>();
  for (const statement of value) {
    const { beneficiary } = statement;
    if (beneficiary?.status !== 'found') return undefined;
    const known = byBeneficiary.get(beneficiary.text);
    if (known) known.push(statement);
    else byBeneficiary.set(beneficiary.text, [statement]);
  }
  return byBeneficiary;
}

/** Whether a statement says, or is known to say, what the gain is: in words or by what has been realised. */
export function isStated({ node }: ValueStatement): boolean {
  return !lacks(node, 'statement') || !lacksItems(node, 'realised');
}

/** `{ beneficiary: helios, statement: <what Helios Bio gains> }`. */
export function valueItem(beneficiary: string, label: string): string {
  const name = quoteIfNeeded(beneficiary, 'flow');
  return `{ beneficiary: ${name}, statement: ${gainOf(label)} }`;
}

export function gainOf(label: string): string {
  return quoteIfNeeded(`<what ${label} gains>`, 'flow');
}
