// One id for two things.
import * as read from '../../model/read';
import { quoted } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { defineShapeRule } from '../rule';

export default defineShapeRule({
  id: 'reference/duplicate-id',
  kind: 'shape',
  level: 'error',
  summary: 'An id stands for one thing.',
  why: 'Everything else refers to people, committees, goals and KPIs by id. Where one id stands for two, nobody can tell which is meant; the first is taken. People and committees share their ids, as do the goals of the alliance and of its partners.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - { id: revenue, name: Joint revenue }
  - { id: revenue, name: Revenue in Japan }
`,
    allows: `kpis:
  - { id: revenue, name: Joint revenue }
  - { id: revenue-japan, name: Revenue in Japan }
`,
  },
  check(file, report) {
    for (const { what, rule, items } of namespacesOf(file)) {
      const first = new Map<string, { readonly node: TreeNode; readonly item: Item }>();
      for (const item of items) {
        const id = read.text(item.node, 'id');
        const earlier = id && first.get(id.value);
        if (!id || earlier?.node === id.node) continue;
        if (!earlier) {
          first.set(id.value, { node: id.node, item });
          continue;
        }
        const other = item.what === earlier.item.what ? 'another' : 'a';
        const message = `The id ${quoted(id.value)} already stands for ${other} ${earlier.item.what ?? what}; ${rule}.`;
        report(id.node, message, { related: [{ at: earlier.node, message: 'It first stands here.' }] });
      }
    }
  },
});

interface Item {
  readonly node: MapNode;
  /** What it is, where the namespace holds several kinds. */
  readonly what?: string;
}

interface Namespace {
  /** What the things are called, one of them. */
  readonly what: string;
  readonly rule: string;
  readonly items: readonly Item[];
}

function namespacesOf({ kind, root }: SourceFile): Namespace[] {
  if (!root || kind === 'config') return [];
  if (kind === 'directory') return [single('person', root, 'people'), single('organisation', root, 'organisations')];
  const governance = read.block(root, 'governance');
  const people = [...labelled('person', root, 'people'), ...labelled('committee', governance, 'committees')];
  const goals = [root, ...read.blocks(root, 'partners')].flatMap((owner) =>
    blocks(owner === root ? read.block(root, 'purpose') : owner, 'goals'),
  );
  return [
    single('partner', root, 'partners'),
    { what: 'person', rule: 'people and committees each have an id of their own', items: people },
    { what: 'goal', rule: ownId('goal'), items: goals },
    single('KPI', root, 'kpis'),
    single('decision right', governance, 'decisionRights'),
    single('decision', governance, 'decisions'),
    single('milestone', read.block(root, 'lifecycle'), 'milestones'),
    single('risk', root, 'risks'),
    single('commitment', root, 'commitments'),
    single('action', root, 'actions'),
    single('issue', root, 'issues'),
    single('ask', root, 'asks'),
    single('opportunity', root, 'opportunities'),
    single('project', root, 'projects'),
  ];
}

function single(what: string, map: MapNode | undefined, key: string): Namespace {
  return { what, rule: ownId(what), items: blocks(map, key) };
}

function ownId(what: string): string {
  return `each ${what} has an id of its own`;
}

function blocks(map: MapNode | undefined, key: string): Item[] {
  return read.blocks(map, key).map((node) => ({ node }));
}

function labelled(what: string, map: MapNode | undefined, key: string): Item[] {
  return read.blocks(map, key).map((node) => ({ node, what }));
}
