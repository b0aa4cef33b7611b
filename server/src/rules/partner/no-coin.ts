// A partner of whom nothing says what it wants above all.
import { formatDay } from '../../model/calendar';
import { partRule } from './part';

export default partRule({
  id: 'partner/no-coin',
  level: 'hint',
  gate: { from: 'structure', depth: 3 },
  key: 'coinOfTheRealm',
  inside: 'what',
  of: 'others',
  summary: 'The keeper of the file knows the coin of the realm of each other partner.',
  why: 'Each company wants one thing above all: growth, pipeline, reputation, speed. Proposals that speak to it are heard, others wait. It is asked of the other side only, so the file has to mark its own side (`self`), and it is internal by default.',
  source: ['C'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio, coinOfTheRealm: { what: a first approval, reviewed: 2026-05-01 } }
`,
  },
  message: (partners) =>
    `The coin of the realm, what a company wants above all, is not written for ${partners}; offers that speak to it are heard ("coinOfTheRealm").`,
  fix: {
    title: 'Add what this partner wants above all',
    value: ({ today }) => `{ what: <what this partner wants above all>, reviewed: ${formatDay(today)} }`,
  },
});
