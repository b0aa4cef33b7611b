// One id for two things.
import * as read from '../../model/read';
import type { Directory, Organisation } from '../../model/types';
import { quoted } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { defineShapeRule, type Report } from '../rule';

export default defineShapeRule({
  id: 'reference/duplicate-id',
  kind: 'shape',
  level: 'error',
  summary: 'An id stands for one thing.',
  why: 'Everything else refers to people, committees, goals and KPIs by id. Where one id stands for two, nobody can tell which is meant; the first is taken. People and committees share their ids, as do the goals of the alliance and of its partners; alliances are told apart over the whole workspace.',
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
    for (const namespace of namespacesOf(file)) tellDoubles(namespace, report);
    if (file.kind === 'alliance') tellOtherAlliance(file, report);
    if (file.directory) tellOtherDirectories(file.directory, file, report);
  },
});

/** An alliance whose id another file of the workspace has; of the files, the first by path may keep it. */
function tellOtherAlliance({ root, path, workspace }: SourceFile, report: Report): void {
  const id = root && read.scalar(root, 'id');
  const first = id && workspace.byId.get(id.text)?.[0];
  if (!id || !first?.id || first.path >= path) return;
  const message = `The id ${quoted(id.text)} already stands for the alliance ${quoted(first.label)} in another file; each alliance has an id of its own.`;
  const related = [{ path: first.path, range: first.id.range, message: 'It first stands here.' }];
  report(id, message, { subject: id.text, related });
}

/** People and organisations that a directory before this one, by path, holds as well: those are the ones taken. */
function tellOtherDirectories({ people, organisations }: Directory, file: SourceFile, report: Report): void {
  const { workspace, path } = file;
  const tell = (what: string, { id }: Entry, first: Entry | undefined) => {
    if (!first || first.path >= path) return;
    const message = `The id ${quoted(id.value)} already stands for ${quoted(first.label)} in another directory, which is the one taken; each ${what} has an id of its own.`;
    report(id.node, message, {
      subject: id.value,
      related: [{ at: first.id.node, path: first.path, message: 'It first stands here.' }],
    });
  };
  for (const person of people) tell('person', person, workspace.people.get(person.id.value));
  for (const each of organisations) tell('organisation', each, workspace.organisations.get(each.id.value));
}

type Entry = Pick<Organisation, 'id' | 'label' | 'path'>;

function tellDoubles({ rule, groups }: Namespace, report: Report): void {
  const known: { readonly what: string; readonly ids: Map<string, TreeNode> }[] = [];
  for (const { what, nodes } of groups) {
    const ids = new Map<string, TreeNode>();
    known.push({ what, ids });
    for (const node of nodes) {
      const id = read.scalar(node, 'id');
      if (!id) continue;
      const earlier = known.find((each) => each.ids.has(id.text));
      const at = earlier?.ids.get(id.text);
      if (!at) ids.set(id.text, id);
      else if (earlier && at !== id) {
        const other = earlier.what === what ? 'another' : 'a';
        const message = `The id ${quoted(id.text)} already stands for ${other} ${earlier.what}; ${rule}.`;
        report(id, message, { related: [{ at, message: 'It first stands here.' }] });
      }
    }
  }
}

/** What shares its ids. */
interface Namespace {
  readonly rule: string;
  /** By kind; a namespace holds few. */
  readonly groups: readonly Group[];
}

interface Group {
  /** What the things are called, one of them. */
  readonly what: string;
  readonly nodes: readonly MapNode[];
}

function namespacesOf({ kind, root }: SourceFile): Namespace[] {
  if (!root || kind === 'config') return [];
  if (kind === 'directory') return [single('person', root, 'people'), single('organisation', root, 'organisations')];
  const governance = read.block(root, 'governance');
  const people = [group('person', root, 'people'), group('committee', governance, 'committees')];
  const owners = [read.block(root, 'purpose'), ...read.blocks(root, 'partners')];
  const goals = owners.flatMap((owner) => read.blocks(owner, 'goals'));
  return [
    single('partner', root, 'partners'),
    { rule: 'people and committees each have an id of their own', groups: people },
    { rule: ownId('goal'), groups: [{ what: 'goal', nodes: goals }] },
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
  return { rule: ownId(what), groups: [group(what, map, key)] };
}

function group(what: string, map: MapNode | undefined, key: string): Group {
  return { what, nodes: read.blocks(map, key) };
}

function ownId(what: string): string {
  return `each ${what} has an id of its own`;
}
