// The blocks that good practice asks for as the alliance goes on, all of them open: what the stage and the closeness of
// the alliance deserve, in the order of the format. The rules tell the same; here it can be filled in.
import { isOpen } from '../rules/gate';
import type { Gate } from '../rules/rule';
import { type Answers, depthOf } from './answers';
import type { Block } from './block';

interface Practice {
  readonly key: string;
  readonly gate: Gate;
  readonly remark: string;
  readonly lines: (sides: Sides) => readonly string[];
}

/** The parts of an answer that examples are made of. */
interface Sides {
  readonly stage: string;
  /** Partner ids: all, and two of them, the own side first. */
  readonly all: readonly string[];
  readonly one: string;
  readonly other: string;
  readonly today: string;
}

export function practiceBlocks(answers: Answers, today: string): readonly Block[] {
  const { stage, partners } = answers;
  const all = partners.map(({ id }) => id);
  const one = partners.find(({ isSelf }) => isSelf)?.id ?? all[0] ?? '';
  const sides = { stage, all, one, other: all.find((id) => id !== one) ?? '', today };
  return PRACTICES.filter(({ gate }) => isOpen(gate, stage, depthOf(answers))).map(({ key, remark, lines }) => ({
    key,
    remark,
    written: [],
    open: lines(sides),
  }));
}

const listed = (ids: readonly string[], role?: string) =>
  `[${ids.map((id) => (role === undefined ? id : `${id}.${role}`)).join(', ')}]`;

const PRACTICES: readonly Practice[] = [
  {
    key: 'selection',
    gate: { from: 'screen', until: 'negotiate' },
    remark: 'How well the partners fit, from 1 to 5, judged before signing: in strategy, in operations, in culture.',
    lines: () => ['fit: { strategic: 3, operational: 3, cultural: 3 }'],
  },
  {
    key: 'governance',
    gate: { from: 'form', depth: 3 },
    remark:
      'A steering committee of all sides, with a mandate, a chair, a rhythm and a rule for deciding; and counterparts who talk to each other in between.',
    lines: ({ all, one }) => [
      'committees:',
      '  - id: joint-steering',
      '    kind: steering',
      '    name: Joint Steering Committee',
      '    mandate: [<what it decides>]',
      `    members: [${all.map((id) => `{ actor: ${id}.executiveSponsor, voting: true }`).join(', ')}]`,
      `    chair: { mode: alternating, every: 1y, first: ${one} }`,
      '    cadence: quarterly',
      '    decision: { rule: unanimous, votes: per-partner, onDeadlock: escalate }',
      'counterparts:',
      `  - { between: ${listed(all, 'allianceManager')}, cadence: weekly }`,
    ],
  },
  {
    key: 'raci',
    gate: { from: 'launch', depth: 2 },
    remark: 'Who answers for what: one accountable for each joint activity, so that nobody waits for the other side.',
    lines: ({ all, one }) => [
      '- activity: Plan and drive the launch',
      '  covers: [launch]',
      '  scope: joint',
      `  accountable: ${one}.businessLead`,
      `  responsible: ${listed(all, 'allianceManager')}`,
    ],
  },
  {
    key: 'escalation',
    gate: { from: 'form', depth: 2 },
    remark:
      'The ladder a dispute climbs, each rung with people of all sides and a time limit, and who has the last word.',
    lines: ({ all }) => [
      `acceptedBy: ${listed(all)}`,
      'steps:',
      `  - { name: Working level, actors: ${listed(all, 'allianceManager')}, timeLimit: 10bd }`,
      `  - { name: Sponsors, actors: ${listed(all, 'executiveSponsor')}, timeLimit: 20bd }`,
      'final: { mode: mediation }',
    ],
  },
  {
    key: 'kpis',
    gate: { from: 'launch', depth: 2 },
    remark:
      'Few figures that all sides agree on; at least one that warns early (leading), and one about the relationship.',
    lines: ({ all, one }) => [
      '- id: first-kpi',
      '  name: <what is measured>',
      '  category: operational',
      '  indicator: leading',
      `  owner: ${one}.businessLead`,
      `  agreedBy: ${listed(all)}`,
      '  unit: <percent, days, …>',
      '  cadence: monthly',
    ],
  },
  {
    key: 'risks',
    gate: { from: 'launch', depth: 2 },
    remark: 'What may harm the alliance. Most fail on the relationship, not on technology: name a relational risk too.',
    lines: ({ one }) => [
      '- statement: <what may happen>',
      '  category: business',
      '  nature: relational',
      '  likelihood: 3',
      '  impact: 3',
      `  owner: ${one}.allianceManager`,
      '  mitigation: <what is done about it>',
      '  status: open',
    ],
  },
  {
    key: 'health',
    gate: { from: 'manage', depth: 2, until: 'transition' },
    remark: 'How the relationship is doing, asked twice a year, the own side first; scores from 1 to 5.',
    lines: ({ one, today }) => [
      'cadence: semiannual',
      'assessments:',
      `  - date: ${today}`,
      '    kind: internal',
      '    covers: [strategy-shift, environment-shift, hard, soft]',
      `    scores: { ${one}: { principles: { trust: 3, communication: 3, alignment: 3, value: 3 } } }`,
    ],
  },
  {
    key: 'lifecycle',
    gate: { from: 'structure', depth: 3, until: 'negotiate' },
    remark: 'What will be hard to put into practice, considered before signing.',
    lines: () => ['implementationChallenges: [<what will be hard>]'],
  },
  {
    key: 'lifecycle',
    gate: { from: 'form', until: 'exit' },
    remark: 'Since when the alliance has been in its stage, and how those who closed the deal handed it over.',
    lines: ({ stage, one, today }) => [
      `history: [{ stage: ${stage}, from: ${today} }]`,
      `handover: { from: business-development, to: ${one}.allianceManager, date: ${today} }`,
    ],
  },
  {
    key: 'jointPlan',
    gate: { from: 'launch', depth: 3 },
    remark: 'The plan that all sides work by.',
    lines: () => ['name: <its name>', 'document: ./plan.md'],
  },
  {
    key: 'communication',
    gate: { from: 'launch', depth: 3 },
    remark: 'Who is told what, how often and by whom.',
    lines: ({ one }) => [
      'plan:',
      `  - { audience: joint teams, what: <what they are told>, owner: ${one}.allianceManager, cadence: monthly }`,
    ],
  },
  {
    key: 'agreement',
    gate: { from: 'form', depth: 2 },
    remark: 'How long the agreement runs and how it is renewed, so that no notice is missed.',
    lines: () => ['initialTerm: 3y', 'renewal: { mode: by-decision, decideBefore: 180d }'],
  },
  {
    key: 'exitPlan',
    gate: { from: 'structure', depth: 2, until: 'transition' },
    remark: 'How the alliance can end in good order, agreed while everybody still gets on.',
    lines: exitLines,
  },
  {
    key: 'exitPlan',
    gate: { from: 'exit', until: 'exit' },
    remark: 'How the alliance ends in good order. "activated" is the day from which every duty counts.',
    lines: (sides) => [`activated: ${sides.today}`, ...exitLines(sides)],
  },
  {
    key: 'exitPlan',
    gate: { from: 'closed', until: 'closed' },
    remark: 'What came of it, for the next alliance.',
    lines: () => ['outcome: <what the alliance reached and how it ended>'],
  },
];

function exitLines({ all, one, other }: Sides): readonly string[] {
  return [
    `lead: { ${all.map((id) => `${id}: ${id}.allianceManager`).join(', ')} }`,
    'triggers:',
    `  - { kind: convenience, notice: 180d, by: ${listed(all)} }`,
    '  - { kind: breach, cure: 30d }',
    'duties:',
    `  - { area: intellectual-property, what: <who may use what afterwards>, owner: ${one}.businessLead, within: 6m, status: planned }`,
    `  - { area: data, what: <what is returned or destroyed>, owner: ${other}.allianceManager, within: 30d, status: planned }`,
    `  - { area: people, what: <what becomes of the joint team>, owner: ${one}.businessLead, within: 3m, status: planned }`,
    `  - { area: confidential-information, what: <what is returned>, owner: ${other}.allianceManager, within: 30d, status: planned }`,
    `communication: { internalFirst: true, public: joint-statement, owner: ${one}.executiveSponsor }`,
    `lessonsLearned: { due: 60d, owner: ${one}.allianceManager }`,
  ];
}
