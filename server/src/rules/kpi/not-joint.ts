// No KPI that all partners have agreed on.
import { lacksItems } from '../../model/absence';
import * as read from '../../model/read';
import type { Kpi, Partner } from '../../model/types';
import { defineRule } from '../rule';
import { allKpis, kpiName } from './figures';

export default defineRule({
  id: 'kpi/not-joint',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 3 },
  summary: 'At least one KPI is agreed by every partner.',
  why: 'Metrics work when the partners set them together. Where each side follows figures of its own, they will disagree about whether the alliance succeeds before they disagree about anything else.',
  source: ['R'],
  examples: {
    flags: `kpis:
  - { id: filing-readiness, name: Filing readiness, agreedBy: [northwind] }
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, agreedBy: [northwind, helios] }
`,
  },
  check(alliance, report) {
    const { kpis, partners, root } = alliance;
    const list = allKpis(alliance);
    const arePartnersKnown = partners.length > 1 && read.items(root, 'partners').length === partners.length;
    if (!list || !arePartnersKnown || kpis.some((kpi) => mayBeJoint(kpi, partners))) return;
    report(
      list,
      `${noneOf(kpis)} recorded as agreed by every partner; the partners set what counts as success together.`,
      {
        subject: '',
      },
    );
  },
});

function noneOf(kpis: readonly Kpi[]): string {
  const [only] = kpis;
  if (only && kpis.length === 1) return `${kpiName(only)}, the only one, is not`;
  return kpis.length === 2 ? 'Neither of the two KPIs is' : `None of the ${kpis.length} KPIs is`;
}

/** Agreed by every partner, or not known not to be. */
function mayBeJoint({ node, agreedBy }: Kpi, partners: readonly Partner[]): boolean {
  if (lacksItems(node, 'agreedBy')) return false;
  const isRead = agreedBy.length > 0 && agreedBy.length === read.items(node, 'agreedBy').length;
  if (!isRead || agreedBy.some((reference) => !reference.target)) return true;
  const agreed = new Set(agreedBy.map((reference) => reference.target));
  return partners.every((partner) => agreed.has(partner));
}
