// A joint assessment in which a side has no scores.
import { lacks, missingFor, missingIn } from '../../model/absence';
import { formatDay } from '../../model/calendar';
import { escapePointer, pointerOf } from '../../model/pointer';
import { latestJoint } from '../../model/rounds';
import type { Assessment, Partner } from '../../model/types';
import { quoted } from '../../schema/words';
import type { MapNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';

/** From so many partners on, one finding lists them. */
const MANY_PARTNERS = 4;
const SCORED = ['principles', 'capability', 'trust', 'drivers', 'wouldPartnerAgain', 'custom'];
const NORM = 'a joint assessment asks every side, as the gap between their views is the point of it';

export default defineRule({
  id: 'health/one-sided',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'manage', depth: 2 },
  summary: 'The latest joint assessment has scores of every partner.',
  why: 'Each side mostly knows what it thinks itself. What it does not know is how the other side sees the same things, and there the trouble begins.',
  source: ['C'],
  examples: {
    flags: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores: { northwind: { respondents: 9, principles: { trust: 4 } } }
`,
    allows: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores:
        northwind: { respondents: 9, principles: { trust: 4 } }
        helios: { respondents: 7, principles: { trust: 3.4 } }
`,
  },
  check(alliance, report) {
    const joint = latestJoint(alliance);
    if (!joint) return;
    const round = `the joint assessment of ${formatDay(joint.date.value)}`;
    if (lacks(joint.node, 'scores')) {
      return report(missingIn(joint.node, 'scores'), `No scores are written in ${round}; ${NORM}.`, { subject: '' });
    }
    const scores = valueAt(joint.node, 'scores');
    const { partners, self } = alliance;
    if (scores?.kind !== 'map' || !areKnown(scores, partners)) return;
    const without = sidesWithout(joint, scores, partners);
    const [first] = without;
    if (!first) return;
    if (without.length > 1 && (partners.length >= MANY_PARTNERS || without.length === partners.length)) {
      const message = `No scores of ${names(without.map(({ label }) => label))} are written in ${round}; ${NORM}.`;
      const side = without.find((partner) => partner === self) ?? first;
      return report(scores, message, { side, subject: 'scores' });
    }
    for (const partner of without) {
      const place = missingFor(partner, scores, `${pointerOf(scores)}/${escapePointer(partner.id.value)}`);
      report(place, `No scores of ${quoted(partner.label)} are written in ${round}; ${NORM}.`, {
        side: partner,
        related: [{ at: joint.date.node, message: 'The joint assessment.' }],
      });
    }
  },
});

/** Whether each key names a partner: a name that is none may be the one that is missing, misspelt. */
function areKnown(scores: MapNode, partners: readonly Partner[]): boolean {
  const ids = new Set(partners.map(({ id }) => id.value));
  return !scores.damaged && scores.pairs.every(({ key }) => ids.has(key.text));
}

/** Partners without a block, or with one that holds no score. Of two partners with one id the first counts. */
function sidesWithout({ sides }: Assessment, scores: MapNode, partners: readonly Partner[]): Partner[] {
  const scored = new Map(sides.map((side) => [side.partner, side]));
  const ids = new Set<string>();
  return partners.filter((partner) => {
    const id = partner.id.value;
    if (ids.has(id)) return false;
    ids.add(id);
    const side = scored.get(partner);
    return side ? SCORED.every((key) => lacks(side.node, key)) : valueAt(scores, id) === undefined;
  });
}
