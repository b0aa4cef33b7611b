// An alliance without a plan of who is told what.
import { lacks, lacksItems, missingBlock, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

const MESSAGE =
  'No communication plan is written; each audience hears from one owner what concerns it, at a known rhythm.';

export default defineRule({
  id: 'communication/no-plan',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'A plan says who is told what, by whom and how often.',
  why: 'In two companies, news travels by chance: some hear it twice, some from the press. A plan lets everybody count on being told.',
  source: ['R'],
  examples: {
    flags: `communication:
  oneVoice: { northwind: ines-roth, helios: amy-chan }
`,
    allows: `communication:
  plan: [{ audience: joint teams, what: Newsletter, owner: ines-roth, cadence: monthly }]
`,
  },
  check(alliance, report) {
    const block = read.block(alliance.root, 'communication');
    if (!block) {
      if (lacks(alliance.root, 'communication')) report(missingBlock(alliance, 'communication'), MESSAGE);
    } else if (lacksItems(block, 'plan')) {
      report(valueAt(block, 'plan') ?? missingIn(block, 'plan'), MESSAGE);
    }
  },
});
