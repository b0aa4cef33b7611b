// Partners that stand under one parent organisation.
import type { Family, Partner } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { names } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'partner/same-parent',
  kind: 'condition',
  level: 'warning',
  summary: 'The partners are independent of each other.',
  why: 'Partners under one parent do not negotiate, escalate or part as independent companies do: in the end the parent decides. Such work is better steered as what it is. Parents are read from the directories of the workspace, as far up as they are written.',
  next: 'Decide whether this is an alliance of independent partners at all.',
  source: ['T'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, organisation: northwind-group }
  - { id: helios, name: Helios Bio, organisation: northwind-group }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, organisation: northwind-group }
  - { id: helios, name: Helios Bio, organisation: helios-bio }
`,
  },
  check({ families, path }, report) {
    for (const family of families) {
      const { partners, head, organisation } = family;
      const places = partners.flatMap((each) => each.organisation?.node ?? []);
      const last = places.at(-1);
      if (!last) continue;
      const others = partners
        .slice(0, -1)
        .flatMap(({ organisation: own, label }) =>
          own ? [{ at: own.node, message: `The organisation of ${shown(label)}.` }] : [],
        );
      const parent =
        organisation && organisation.path !== path
          ? [{ at: organisation.node, message: 'What they have in common.', path: organisation.path }]
          : [];
      report(last, sentence(family), { subject: head, related: [...others, ...parent] });
    }
  },
});

function sentence({ partners, head, organisation }: Family): string {
  const common = quoted(organisation?.label ?? head);
  const heads = partners.filter((partner) => partner.organisation?.value === head);
  const parts = partners.filter((partner) => partner.organisation?.value !== head);
  if (parts.length === 0) {
    return `${called(heads)} are one organisation, ${common}; partners are independent of each other.`;
  }
  const are = parts.length === 1 ? 'is' : parts.length === 2 ? 'are both' : 'are all';
  const whole = heads.length > 0 ? `the organisation of ${called(heads)}` : common;
  return `${called(parts)} ${are} part of ${whole}; partners under one parent are not independent of each other.`;
}

function called(partners: readonly Partner[]): string {
  return names(partners.map(({ label }) => label));
}
