// A partner for whom nothing says what it gains.
import type { Fix } from '../../finding';
import { missingFor, missingIn } from '../../model/absence';
import type { Alliance, Partner, Purpose, ValueStatement } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
import { names } from '../phrases';
import { defineRule, type Report } from '../rule';
import { gainOf, isStated, valueByBeneficiary, valueItem } from './beneficiaries';

/** From so many partners on, one finding lists them. */
const MANY_PARTNERS = 4;
const NORM = 'an alliance lasts where each partner gains, and each knows what';

export default defineRule({
  id: 'value/one-sided',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'structure', depth: 2 },
  summary: 'For each partner it is written what it gains.',
  why: 'An alliance in which one side cannot say what it gains has victims, not partners: its people withdraw long before it does. A statement for each partner also shows whether the sides understand each other.',
  source: ['S', 'C'],
  examples: {
    flags: `purpose:
  value: [{ beneficiary: northwind, statement: Two launches in the gap years }]
`,
    allows: `purpose:
  value:
    - { beneficiary: northwind, statement: Two launches in the gap years }
    - { beneficiary: helios, statement: Royalty stream and global reach }
`,
  },
  check(alliance, report) {
    const { purpose } = alliance;
    const written = purpose && valueByBeneficiary(purpose);
    if (!written) return;
    const without: Partner[] = [];
    for (const partner of sidesOf(alliance)) {
      const statements = written.get(partner.id.value) ?? [];
      if (statements.some(isStated)) continue;
      const [empty] = statements;
      if (empty) tellEmpty(alliance, partner, empty, report);
      else without.push(partner);
    }
    tellMissing(alliance, purpose, without, report);
  },
});

function messageFor(whom: string): string {
  return `No value is written for ${whom}; ${NORM}.`;
}

/** An entry that names the partner and says nothing. */
function tellEmpty({ document }: Alliance, partner: Partner, { node }: ValueStatement, report: Report): void {
  const pair = { key: 'statement', value: gainOf(shown(partner.label)) };
  report(missingIn(node, 'statement'), messageFor(quoted(partner.label)), {
    side: partner,
    fixes: insertion(document, node, pair, `Add what ${shown(partner.label)} gains`),
  });
}

function tellMissing(alliance: Alliance, purpose: Purpose, without: readonly Partner[], report: Report): void {
  const [first, second] = without;
  if (!first) return;
  const isNobody = without.length === sidesOf(alliance).length;
  if (second && (isNobody || alliance.partners.length >= MANY_PARTNERS)) {
    const whom = isNobody ? 'any partner' : names(without.map(({ label }) => label));
    // Our own side among them makes it as loud as our own.
    const side = without.find((partner) => partner === alliance.self) ?? first;
    const fixes = addValue(alliance, purpose, without, 'Add what each of them gains');
    const at = valueAt(purpose.node, 'value') ?? missingIn(purpose.node, 'value');
    report(at, messageFor(whom), { side, fixes, subject: '' });
    return;
  }
  for (const partner of without) {
    report(missingFor(partner, undefined, '/purpose/value'), messageFor(quoted(partner.label)), {
      side: partner,
      fixes: addValue(alliance, purpose, [partner], `Add what ${shown(partner.label)} gains`),
    });
  }
}

function addValue(
  { document }: Alliance,
  { node }: Purpose,
  partners: readonly Partner[],
  title: string,
): readonly Fix[] {
  const items = partners.map(({ id, label }) => valueItem(id.value, shown(label)));
  const list = valueAt(node, 'value');
  if (list?.kind === 'list') return itemInsertion(document, list, items, title);
  return insertion(document, node, { key: 'value', value: items.map((item) => `  - ${item}`) }, title);
}
