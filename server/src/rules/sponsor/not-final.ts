// A ladder whose last step does not reach the sponsors.
import { type Standing, standingOf } from '../../model/executives';
import { type Sponsor, sponsorsOf } from '../../model/holders';
import type { Actor, Partner, Target } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/not-final',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 3 },
  summary: 'The last step of the escalation ladder reaches the sponsors.',
  why: 'Who can make the final decision? Before a final say or an arbitrator, a disagreement belongs with the sponsors, with a committee they sit on, or with executives of every side. Positions of which it is not known how senior they are get the benefit of the doubt.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind: { executiveSponsor: { person: maria-keller }, allianceManager: { person: ines-roth } }
  helios: { executiveSponsor: { person: raj-patel }, allianceManager: { person: amy-chan } }
escalation:
  steps:
    - { actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }`,
    allows: `roles:
  northwind: { executiveSponsor: { person: maria-keller }, allianceManager: { person: ines-roth } }
  helios: { executiveSponsor: { person: raj-patel }, allianceManager: { person: amy-chan } }
escalation:
  steps:
    - { actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }`,
  },
  check(alliance, report) {
    const sponsors = sponsorsOf(alliance);
    const step = alliance.ladder?.steps.at(-1);
    if (!step || sponsors.length === 0 || alliance.ladder?.node.damaged) return;
    const written = valueAt(step.node, 'actors');
    const count = written?.kind === 'list' ? written.items.length : written ? 1 : 0;
    if (!written || count === 0 || step.actors.length !== count) return;
    const sides = new Set(step.actors.map(({ side }) => side));
    // A step of one side only is told as such.
    if (sides.size === 1 && !sides.has(undefined) && report.speaks('escalation/one-sided-step')) return;
    const table = tableOf(step.actors);
    const unreached = sponsors.filter((sponsor) => standingAt(table, sponsor) === 'below');
    if (unreached.length === 0) return;
    const partners = names(unreached.map(({ partner }) => partner.label));
    report(
      written,
      `The last step of the ladder, ${quoted(step.label)}, reaches no executive sponsor and no other executive of ${partners}; the last word belongs with the sponsors, or with a committee on which they sit.`,
    );
  },
});

/** Who sits at a table: targets by name, and the best standing of each side (`undefined`: of no known side). */
interface Table {
  readonly targets: Set<Target>;
  readonly sides: Map<Partner | undefined, Standing>;
}

/** The actors and the members of committees among them. An executive committee, or one of unknown members, may be all. */
function tableOf(actors: readonly Actor[]): Table {
  const table: Table = { targets: new Set(), sides: new Map() };
  for (const actor of actors) {
    const target = actor.reference?.target;
    if (target && table.targets.has(target)) continue;
    if (target?.kind !== 'committee') seat(table, actor);
    else if (target.committeeKind?.value === 'executive') raise(table, undefined, 'executive');
    else if (!target.members || target.members.length === 0) raise(table, undefined, 'unknown');
    else for (const member of target.members) seat(table, member);
    if (target) table.targets.add(target);
  }
  return table;
}

function seat(table: Table, actor: Actor): void {
  const target = actor.reference?.target;
  if (target) table.targets.add(target);
  raise(table, actor.side, standingOf(actor));
}

function raise({ sides }: Table, side: Partner | undefined, standing: Standing): void {
  sides.set(side, better(sides.get(side), standing));
}

/** Whether the sponsor's side is at the table with its sponsor or another executive. */
function standingAt({ targets, sides }: Table, { role, holder, partner }: Sponsor): Standing {
  if (targets.has(role) || (holder.person && targets.has(holder.person))) return 'executive';
  return better(sides.get(partner), sides.get(undefined) ?? 'below');
}

function better(one: Standing | undefined, other: Standing): Standing {
  return (['executive', 'unknown'] as const).find((standing) => one === standing || other === standing) ?? 'below';
}
