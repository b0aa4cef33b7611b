// An open commitment, action, milestone or issue that nobody owns.
import { likelyOwner } from '../risk/risks';
import { lackingRule } from './items';

export default lackingRule({
  id: 'work/no-owner',
  key: 'owner',
  kinds: ['commitment', 'action', 'milestone', 'issue'],
  summary: 'Each open commitment, action, milestone and issue has an owner.',
  why: 'Between two companies, what belongs to everybody is done by nobody: each side takes the other to be at it. Standing and recurring duties are left to the roles.',
  lack: 'no owner is written; one person or role sees to it.',
  fix: { title: 'Add an owner', value: (alliance, { promisedBy }) => likelyOwner(alliance, promisedBy) },
  examples: {
    flags: `actions:
  - { id: a-9, what: Confirm the budget, due: 2026-12-15 }
`,
    allows: `actions:
  - { id: a-9, what: Confirm the budget, owner: tom-berg, due: 2026-12-15 }
`,
  },
});
