// An alliance of which nothing says what the customer gains.
import { lacksItems, missingIn } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
import { defineRule } from '../rule';
import { gainOf, isStated, valueByBeneficiary, valueItem } from './beneficiaries';

const CUSTOMER = 'customer';
const TITLE = 'Add what the customer gains';

export default defineRule({
  id: 'value/no-customer',
  kind: 'gap',
  level: 'info',
  gate: { from: 'form', depth: 2 },
  summary: 'It is written what the customer gains.',
  why: 'Two winners are not enough: whoever pays for what the partners do together has to be better off with it than without. Partners who keep the customer in sight also argue less about each other’s share. Where nothing is written for anybody, that is told instead.',
  source: ['C', 'T'],
  examples: {
    flags: `purpose:
  value:
    - { beneficiary: northwind, statement: Two launches in the gap years }
    - { beneficiary: helios, statement: Royalty stream and global reach }
`,
    allows: `purpose:
  value:
    - { beneficiary: northwind, statement: Two launches in the gap years }
    - { beneficiary: helios, statement: Royalty stream and global reach }
    - { beneficiary: customer, statement: A second-line option two years earlier }
`,
  },
  check({ purpose, document }, report) {
    if (!purpose || (lacksItems(purpose.node, 'value') && report.speaks('value/one-sided'))) return;
    const written = valueByBeneficiary(purpose);
    const statements = written?.get(CUSTOMER) ?? [];
    if (!written || statements.some(isStated)) return;
    const [empty] = statements;
    const list = valueAt(purpose.node, 'value');
    const item = valueItem(CUSTOMER, 'the customer');
    const pair = { key: 'value', value: [`  - ${item}`] };
    const statement = { key: 'statement', value: gainOf('the customer') };
    report(
      empty ? missingIn(empty.node, 'statement') : (list ?? missingIn(purpose.node, 'value')),
      'Nothing here says what the customer gains; the partners win for long only where the customer wins too.',
      {
        subject: CUSTOMER,
        fixes: empty
          ? insertion(document, empty.node, statement, TITLE)
          : list?.kind === 'list'
            ? itemInsertion(document, list, [item], TITLE)
            : insertion(document, purpose.node, pair, TITLE),
      },
    );
  },
});
