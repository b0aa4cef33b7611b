// A side that names nobody from legal or finance while the alliance is structured, negotiated or ended.
import { missingFor } from '../../model/absence';
import { escapePointer } from '../../model/pointer';
import * as read from '../../model/read';
import type { Alliance, Partner, Role } from '../../model/types';
import { sidesOf, vacanciesOf } from '../../model/vacancy';
import { joined, quoted } from '../../schema/words';
import { type MapNode, pairOf, type TreeNode, valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';
import { rolesBlock } from '../vacancies';

const STAGES = ['structure', 'negotiate', 'exit'];
const FUNCTIONS = ['legal', 'finance'];

export default defineRule({
  id: 'role/no-legal-or-finance',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'structure', depth: 2, until: 'exit' },
  summary: 'Legal and finance are among the stakeholders while the alliance is structured, negotiated and ended.',
  why: 'Stakeholders enter and leave. Legal and finance are needed when the deal takes shape and when it ends; where nobody is named, they are called late and start from zero. A stakeholder who names `stages` counts in these only; legal or finance people in the operating team count too.',
  source: ['R'],
  examples: {
    flags: `stage: negotiate
roles:
  northwind:
    stakeholders: [{ title: General Counsel, function: legal }]`,
    allows: `stage: negotiate
roles:
  northwind:
    stakeholders: [{ title: General Counsel, function: legal }, { title: Finance Director, function: finance }]
  helios:
    stakeholders: [{ title: Head of Legal, function: legal }, { title: CFO, function: finance }]`,
  },
  check(alliance, report) {
    const stage = alliance.stage?.value ?? '';
    if (!STAGES.includes(stage)) return;
    const gaps = gapsOf(alliance, stage);
    const norm = `both are needed at stage "${stage}"`;
    const [first] = gaps;
    if (first && gaps.length > 1 && alliance.partners.length >= 4) {
      const side = gaps.find(({ partner }) => partner === alliance.self) ?? first;
      const sides = names(gaps.map(({ partner }) => partner.label));
      report(rolesBlock(alliance), `Legal or finance is missing among the stakeholders of ${sides}; ${norm}.`, {
        side: side.partner,
        subject: 'stakeholders',
      });
      return;
    }
    const roles = pairOf(alliance.root, 'roles')?.value;
    for (const { partner, lacking, at } of gaps) {
      const pointer = `/roles/${escapePointer(partner.id.value)}/stakeholders`;
      report(
        at ?? missingFor(partner, roles, pointer),
        `No stakeholder of ${quoted(partner.label)} stands for ${joined(lacking, 'or')}; ${norm}.`,
        { side: partner },
      );
    }
  },
});

interface Gap {
  readonly partner: Partner;
  readonly lacking: readonly string[];
  readonly at: TreeNode | undefined;
}

function gapsOf(alliance: Alliance, stage: string): Gap[] {
  const group = (name: Role['name']) =>
    new Map(alliance.roles.flatMap((role) => (role.name === name && role.side ? [[role.side, role] as const] : [])));
  const stakeholders = group('stakeholders');
  const teams = group('operatingTeam');
  const vacant = new Set(vacanciesOf(alliance, 'stakeholders').map(({ partner }) => partner));
  return sidesOf(alliance).flatMap((partner) => {
    const role = stakeholders.get(partner);
    const team = functionsIn(itemsOf(teams.get(partner)), stage);
    const listed = itemsOf(role);
    // Nobody listed and not vacant: not disclosed, or not readable.
    if (!role && !vacant.has(partner)) return [];
    const named = functionsIn(listed, stage);
    if (!named || (role && role.node.kind !== 'list')) return [];
    const lacking = FUNCTIONS.filter((each) => !named.has(each) && !team?.has(each));
    return lacking.length > 0 ? [{ partner, lacking, at: role?.node }] : [];
  });
}

function itemsOf(role: Role | undefined): readonly TreeNode[] {
  return role?.node.kind === 'list' ? role.node.items : [];
}

/** The functions of those who take part in `stage`; undefined where somebody's is not written or not readable. */
function functionsIn(items: readonly TreeNode[], stage: string): Set<string> | undefined {
  const functions = new Set<string>();
  for (const item of items) {
    const name = item.kind === 'map' ? read.text(item, 'function') : undefined;
    if (item.kind !== 'map' || item.damaged || !name) return undefined;
    if (takesPart(item, stage)) functions.add(name.value);
  }
  return functions;
}

function takesPart(stakeholder: MapNode, stage: string): boolean {
  if (valueAt(stakeholder, 'stages') === undefined) return true;
  return read.texts(stakeholder, 'stages').some(({ value }) => value === stage);
}
