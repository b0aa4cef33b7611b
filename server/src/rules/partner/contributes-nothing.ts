// A partner of which nothing says what it brings.
import { partRule } from './part';

export default partRule({
  id: 'partner/contributes-nothing',
  level: 'info',
  gate: { from: 'structure', depth: 2 },
  key: 'contributes',
  of: 'each',
  summary: 'It is written what each partner contributes.',
  why: 'Partners complement each other: what one lacks another brings. Where that is written for one side only, the other looks like a guest, and nobody can tell whether the needs are met.',
  source: ['T'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, contributes: [global-reach] }
  - { id: helios, name: Helios Bio }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, contributes: [global-reach] }
  - { id: helios, name: Helios Bio, contributes: [late-stage-assets] }
`,
  },
  message: (partners) => `No contribution is written for ${partners}; each partner brings something that others lack.`,
});
