// A coin of the realm that nobody has checked for long.
import { addDuration, formatDuration } from '../../model/calendar';
import * as read from '../../model/read';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'partner/coin-stale',
  kind: 'condition',
  level: 'info',
  gate: { from: 'manage', depth: 3 },
  summary: 'What each partner wants above all is checked once a year.',
  why: 'What a company wants above all shifts with its strategy, its owners and its people. Who still offers last year’s coin wonders why nobody takes it.',
  source: ['C'],
  options: { within: { type: 'duration', default: '1y', description: 'How long ago the last check may be.' } },
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio, coinOfTheRealm: { what: a first approval, reviewed: 2025-05-01 } }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio, coinOfTheRealm: { what: a first approval, reviewed: 2026-05-01 } }
`,
  },
  check({ partners, today }, report, { within }) {
    for (const { node, label } of partners) {
      const coin = read.block(node, 'coinOfTheRealm');
      const reviewed = read.day(coin, 'reviewed');
      if (!reviewed || addDuration(reviewed.value, within) >= today) continue;
      const what = read.text(coin, 'what');
      report(
        reviewed.node,
        `What ${quoted(label)} wants above all${what ? `, ${quoted(what.value)},` : ''} was last checked on ${past(reviewed.value, today)}; it shifts with strategy and is checked again after ${formatDuration(within)}.`,
      );
    }
  },
});
