// Trust of which only a part, or nothing, is rated.
import { joined } from '../../schema/words';
import { defineRule } from '../rule';
import { neverScored, placeOf } from './unscored';

const PATH = ['trust'];
const PARTS = ['ability', 'integrity', 'benevolence'] as const;

export default defineRule({
  id: 'health/trust-unrated',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  summary: 'Assessments rate the integrity and the benevolence of the other side, not its ability alone.',
  why: 'Trust has three sides: the other can do what it promises, keeps its word, and means well. Ability is the easiest to rate and is not trust: an able partner who does not mean well is the most dangerous one.',
  source: ['T'],
  examples: {
    flags: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, trust: { ability: 4 } } } }
`,
    allows: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, trust: { ability: 4, integrity: 3.6, benevolence: 3.3 } } } }
`,
  },
  check(alliance, report) {
    const unrated = neverScored(alliance, PATH, PARTS);
    const missing = unrated.filter((part) => part !== 'ability');
    const [first] = missing;
    const place = first && placeOf(alliance, PATH, first);
    if (!place) return;
    const rated = PARTS.filter((part) => !unrated.includes(part));
    const only = rated.length === 0 ? '' : `, only ${joined(rated, 'and')}`;
    report(
      place,
      `No assessment rates ${joined(missing, 'or')}${only}; trust rests on all three: ability, integrity and benevolence.`,
      {
        subject: 'trust',
      },
    );
  },
});
