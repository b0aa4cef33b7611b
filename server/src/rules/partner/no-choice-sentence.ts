// A partner of whom nothing says with whom it likes to partner.
import { partRule } from './part';

export default partRule({
  id: 'partner/no-choice-sentence',
  level: 'hint',
  gate: { from: 'structure', depth: 3 },
  key: 'likesToPartnerWith',
  of: 'others',
  summary: 'The keeper of the file can complete “X likes to partner with …” for each other partner.',
  why: 'Whoever wants to be a partner of choice has to know what the other chooses by. One sentence is the test: “X likes to partner with …”. It is asked of the other side only, so the file has to mark its own side (`self`), and it is internal by default.',
  source: ['C'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio, likesToPartnerWith: companies that can run phase 3 worldwide }
`,
  },
  message: (partners) =>
    `Nothing here completes the sentence "… likes to partner with …" for ${partners}; a partner of choice knows what the other chooses by ("likesToPartnerWith").`,
  fix: {
    title: 'Add with whom this partner likes to partner',
    value: () => '<the kind of companies this partner likes to partner with>',
  },
});
