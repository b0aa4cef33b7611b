// A partner that states no goal of its own.
import { partRule } from '../partner/part';

export default partRule({
  id: 'purpose/partner-without-goals',
  level: 'info',
  gate: { from: 'structure', depth: 3 },
  key: 'goals',
  of: 'each',
  summary: 'Each partner states goals of its own.',
  why: 'Every partner enters an alliance for reasons of its own. Stated openly, they can be served; unstated, they work against the shared goals, and nobody knows why.',
  source: ['T'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, goals: [{ id: nw-pipeline, statement: Fill the late-stage gap by 2029 }] }
  - { id: helios, name: Helios Bio }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, goals: [{ id: nw-pipeline, statement: Fill the late-stage gap by 2029 }] }
  - { id: helios, name: Helios Bio, goals: [{ id: he-launch, statement: Reach patients outside the US }] }
`,
  },
  message: (partners) =>
    `No own goals are written for ${partners}; an alliance lasts when each side knows what the other wants for itself.`,
});
