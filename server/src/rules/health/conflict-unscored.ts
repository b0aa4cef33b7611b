// Assessments that never ask how people disagree.
import { defineRule } from '../rule';
import { neverScored, placeOf } from './unscored';

const PATH = ['capability', 'bonding'];
const ITEM = 'constructiveConflict';

export default defineRule({
  id: 'health/conflict-unscored',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  summary: 'Assessments ask about constructive conflict.',
  why: 'Good partners are not those who never disagree, but those who disagree openly and come out closer. Where nobody asks about it, silence passes for agreement.',
  source: ['T'],
  examples: {
    flags: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 3.4 } } } }
`,
    allows: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, capability: { bonding: { constructiveConflict: 2.9 } } } } }
`,
  },
  check(alliance, report) {
    if (neverScored(alliance, PATH, [ITEM]).length === 0) return;
    const place = placeOf(alliance, PATH, ITEM);
    if (!place) return;
    report(
      place,
      'No assessment scores constructive conflict ("constructiveConflict", under capability and bonding); whether people can disagree openly tells much about a partnership.',
    );
  },
});
