// An alliance for which nobody was trained.
import { partRule } from './part';

export default partRule({
  id: 'lifecycle/no-training',
  key: 'training',
  level: 'hint',
  gate: { from: 'launch', depth: 3 },
  summary: 'The joint teams are trained to work in an alliance.',
  why: 'People are used to bosses and suppliers. Working with a partner, where nobody gives orders across the line, is learned, best together.',
  source: ['R'],
  message: 'No training is written; joint teams learn together how to work across two companies.',
  examples: {
    flags: `lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
`,
    allows: `lifecycle:
  history: [{ stage: manage, from: 2025-09-01 }]
  training: [{ date: 2025-09-10, audience: joint teams, topic: Working in alliances }]
`,
  },
});
