// Compares what is to be done: commitments, actions, milestones, issues, asks, opportunities and payments, item by item.
import { lacks } from '../model/absence';
import { formatDay } from '../model/calendar';
import * as read from '../model/read';
import type { Alliance } from '../model/types';
import { quoted, shown } from '../schema/words';
import { type MapNode, valueAt } from '../yaml/tree';
import type { ChangeKind } from './kinds';
import { identities, matchedBy } from './match';
import { valueInWords } from './rest/values';
import { type Both, changedField, type Draft, type Two } from './two';
import { capital } from './words';

interface Work {
  readonly topic: 'commitment' | 'action' | 'milestone' | 'issue' | 'ask' | 'opportunity' | 'payment';
  /** Keys of the day by which it is due, and of whom it is up to. */
  readonly due: string;
  readonly owner: string;
  listed(alliance: Alliance): readonly MapNode[];
}

const atRoot = (key: string) => (alliance: Alliance) => read.blocks(alliance.root, key);
const under = (block: string, key: string) => (alliance: Alliance) =>
  read.blocks(read.block(alliance.root, block), key);

const WORKS: readonly Work[] = [
  { topic: 'commitment', due: 'due', owner: 'owner', listed: atRoot('commitments') },
  {
    topic: 'action',
    due: 'due',
    owner: 'owner',
    listed: (alliance) => [
      ...read.blocks(alliance.root, 'actions'),
      ...under('health', 'assessments')(alliance).flatMap((node) => read.blocks(node, 'actions')),
    ],
  },
  { topic: 'milestone', due: 'due', owner: 'owner', listed: under('lifecycle', 'milestones') },
  { topic: 'issue', due: 'due', owner: 'owner', listed: atRoot('issues') },
  { topic: 'ask', due: 'by', owner: 'to', listed: atRoot('asks') },
  { topic: 'opportunity', due: 'due', owner: 'owner', listed: atRoot('opportunities') },
  { topic: 'payment', due: 'due', owner: 'owner', listed: under('economics', 'payments') },
];

export function compareWork(two: Two): readonly Draft[] {
  return WORKS.flatMap((work) => ofOne(work, two));
}

interface Item {
  readonly node: MapNode;
}

function ofOne(work: Work, two: Two): readonly Draft[] {
  const items = (alliance: Alliance) => work.listed(alliance).map((node) => ({ node }));
  const { both, gone, come } = matchedBy(
    items(two.before),
    items(two.after),
    identities(work.topic, two.meaning),
    two.meaning,
  );
  return [
    ...gone.map((item) => removed(work, item)),
    ...come.map((item) => added(work, item, two)),
    ...both
      .filter(({ before, after }) => two.meaning(before.node) !== two.meaning(after.node))
      .flatMap((pair) => changesOf(work, pair, two)),
  ];
}

function wording(node: MapNode): string | undefined {
  return (read.text(node, 'what') ?? read.text(node, 'name') ?? read.text(node, 'kind'))?.value;
}

function name({ topic }: Work, { node }: Item): string {
  return `the ${topic} ${quoted(wording(node) ?? read.text(node, 'id')?.value ?? '')}`;
}

const SEVERITIES: readonly string[] = ['low', 'medium', 'high'];

type State = 'open' | 'done' | 'dropped' | 'missed';

/** Undefined where it cannot be told. */
function stateOf(node: MapNode): State | undefined {
  const status = read.text(node, 'status')?.value;
  if (status === 'open' || status === 'planned') return 'open';
  if (status === 'done' || status === 'dropped' || status === 'missed') return status;
  if (status !== undefined || !lacks(node, 'status')) return undefined;
  return read.text(node, 'done') ? 'done' : 'open';
}

function removed(work: Work, item: Item): Draft {
  const state = stateOf(item.node);
  const isOver = state !== undefined && state !== 'open';
  const was = state === undefined ? '' : `; it was ${state}`;
  const sentence = `${capital(name(work, item))} is gone${was}.`;
  const kind: ChangeKind = `${work.topic}/removed`;
  return { kind, sentence, before: item.node, ...(isOver ? { weight: 'low' } : {}) };
}

function added(work: Work, item: Item, two: Two): Draft {
  const due = read.day(item.node, work.due);
  const owner = valueAt(item.node, work.owner);
  const facts = [
    ...(owner ? [`${work.topic === 'ask' ? 'of' : 'up to'} ${valueInWords(owner, two.after, two)}`] : []),
    ...(due ? [`due on ${formatDay(due.value)}`] : []),
  ];
  const sentence = `${capital(name(work, item))} is new${facts.length > 0 ? `, ${facts.join(', ')}` : ''}.`;
  return { kind: `${work.topic}/added`, sentence, after: item.node };
}

function changesOf(work: Work, pair: Both<Item>, two: Two): readonly Draft[] {
  return [
    ...state(work, pair),
    ...due(work, pair),
    ...owner(work, pair, two),
    ...(work.topic === 'issue' ? rung(work, pair) : []),
  ];
}

function state(work: Work, { before, after }: Both<Item>): readonly Draft[] {
  const [was, is] = [stateOf(before.node), stateOf(after.node)];
  if (was === undefined || is === undefined || was === is) return [];
  const [at, done] = [(node: MapNode) => valueAt(node, 'status'), (node: MapNode) => valueAt(node, 'done')];
  const of = capital(name(work, after));
  const nodes = {
    before: at(before.node) ?? done(before.node),
    after: at(after.node) ?? done(after.node),
    tells: [done(before.node), done(after.node)],
  };
  if (is === 'done') return [{ kind: `${work.topic}/done`, sentence: `${of} is done${when(work, after)}.`, ...nodes }];
  if (is === 'dropped') return [{ kind: `${work.topic}/dropped`, sentence: `${of} is dropped.`, ...nodes }];
  if (is === 'missed') return [{ kind: 'milestone/missed', sentence: `${of} is missed.`, ...nodes }];
  return [{ kind: `${work.topic}/reopened`, sentence: `${of} is open again; it was ${was}.`, ...nodes }];
}

/** `, on 2026-10-12, 3 days late`. */
function when(work: Work, { node }: Item): string {
  const [day, due] = [read.day(node, 'done'), read.day(node, work.due)];
  if (!day) return '';
  const late = due ? day.value - due.value : 0;
  return `, on ${formatDay(day.value)}${late > 0 ? `, ${late} ${late === 1 ? 'day' : 'days'} late` : ''}`;
}

function due(work: Work, { before, after }: Both<Item>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, work.due);
  const [was, is] = [read.day(before.node, work.due), read.day(after.node, work.due)];
  if (!field || (field.before && !was) || (field.after && !is)) return [];
  const of = capital(name(work, after));
  const earlier = was ? `; it was ${formatDay(was.value)}` : '';
  if (!is)
    return [{ kind: `${work.topic}/postponed`, sentence: `${of} has no due date any more${earlier}.`, ...field }];
  const kind: ChangeKind = `${work.topic}/${was && is.value > was.value ? 'postponed' : 'brought-forward'}`;
  return [{ kind, sentence: `${of} is now due on ${formatDay(is.value)}${earlier}.`, ...field }];
}

function owner(work: Work, { before, after }: Both<Item>, two: Two): readonly Draft[] {
  const [was, is] = [valueAt(before.node, work.owner), valueAt(after.node, work.owner)];
  if (two.meaning(was) === two.meaning(is)) return [];
  if ((!was && !lacks(before.node, work.owner)) || (!is && !lacks(after.node, work.owner))) return [];
  const earlier = was ? valueInWords(was, two.before, two) : 'nobody';
  const nodes = { before: was, after: is };
  const of = name(work, after);
  if (!is) {
    const sentence = `Nobody answers for ${of} any more; it was ${earlier}.`;
    return [{ kind: `${work.topic}/no-owner`, sentence, ...nodes }];
  }
  const sentence = `Now ${of} is up to ${valueInWords(is, two.after, two)}; before ${earlier}.`;
  return [{ kind: `${work.topic}/owner`, sentence, ...nodes }];
}

/** How far an issue has climbed, and how severe it is. */
function rung(work: Work, { before, after }: Both<Item>): readonly Draft[] {
  const of = capital(name(work, after));
  const drafts: Draft[] = [];
  const step = changedField({ before: before.node, after: after.node }, 'step');
  const [from, to] = [read.number(before.node, 'step'), read.number(after.node, 'step')];
  if (step && to) {
    const kind = to.value > (from?.value ?? 0) ? 'issue/escalated' : 'issue/de-escalated';
    const sentence = `${of} is now on step ${to.value} of the escalation ladder${from ? `; it was on step ${from.value}` : ''}.`;
    const tells = [valueAt(before.node, 'onStepSince'), valueAt(after.node, 'onStepSince')];
    drafts.push({ kind, sentence, ...step, tells });
  }
  const severity = changedField({ before: before.node, after: after.node }, 'severity');
  if (severity?.after) {
    const was = severity.before ? `; it was ${shown(severity.before.text)}` : '';
    const sentence = `${of} is now of ${shown(severity.after.text)} severity${was}.`;
    const isWorse = SEVERITIES.indexOf(severity.after.text) > SEVERITIES.indexOf(severity.before?.text ?? '');
    drafts.push({ kind: 'issue/severity', sentence, ...severity, ...(isWorse ? {} : { weight: 'low' }) });
  }
  return drafts;
}
