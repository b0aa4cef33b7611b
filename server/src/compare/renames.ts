// What goes on under another id: a partner, a person, a committee or a KPI of one name is the same one. The earlier text is
// then read with the later ids, so that nothing that names it seems to have changed.
import type { Alliance, Written } from '../model/types';
import { readFile } from '../readFile';
import { quoted } from '../schema/words';
import type { SourceFile } from '../sourceFile';
import type { ScalarNode, TreeNode } from '../yaml/tree';
import { without } from '../yaml/without';
import type { Draft } from './two';

interface Named {
  readonly id: Written<string>;
  readonly label: string;
  /** What makes it the same one; undefined where nothing does. */
  readonly sign: string | undefined;
}

interface Rename {
  readonly kind: 'partner' | 'person' | 'committee' | 'kpi' | 'goal';
  readonly before: Named;
  readonly after: Named;
}

export interface Renamed {
  /** The earlier file, with the later ids. */
  readonly file: SourceFile;
  readonly drafts: readonly Draft[];
  /** The key of a finding of the earlier text as it would be with the later ids. */
  readonly keyOf: (key: string) => string;
}

export function renamedBefore(file: SourceFile, before: Alliance, after: Alliance): Renamed {
  const renames = renamesOf(before, after).filter((rename) => isFollowed(rename, after));
  const { root, document, path, workspace, today } = file;
  if (renames.length === 0 || !root) return { file, drafts: [], keyOf: (key) => key };
  const spelled = spellings(before, renames);
  const rest = { ...document, root: without(root, { out: new Set(), spelled }) };
  return {
    file: readFile(path, rest, workspace, today, before.minRespondents),
    drafts: renames.map(draftOf),
    keyOf: keys(renames),
  };
}

/** Whether the later text names it by its later id: else what names it was left behind, which is told as it is. */
function isFollowed({ before, after }: Rename, { references }: Alliance): boolean {
  const count = (id: string) => references.filter(({ text }) => text === id || text.startsWith(`${id}.`)).length;
  return count(after.id.value) >= count(before.id.value);
}

function renamesOf(before: Alliance, after: Alliance): readonly Rename[] {
  return [
    ...inOne('partner', partners(before), partners(after)),
    ...inOne('person', people(before), people(after)),
    ...inOne('committee', called(before.committees), called(after.committees)),
    ...inOne('kpi', called(before.kpis), called(after.kpis)),
    ...inOne('goal', goals(before), goals(after)),
  ];
}

function partners({ partners }: Alliance): readonly Named[] {
  return partners.map(({ id, label, organisation }) => ({
    id,
    label,
    sign: organisation ? `organisation ${organisation.value}` : signOf(id, label),
  }));
}

function people({ people }: Alliance): readonly Named[] {
  return people.map(({ id, label, title }) => ({
    id,
    label,
    sign: label === title?.value ? undefined : signOf(id, label),
  }));
}

function called(items: readonly { readonly id: Written<string>; readonly label: string }[]): readonly Named[] {
  return items.map(({ id, label }) => ({ id, label, sign: signOf(id, label) }));
}

function goals({ purpose, partners }: Alliance): readonly Named[] {
  const all = [...(purpose?.goals ?? []), ...partners.flatMap((partner) => partner.goals)];
  return all.flatMap(({ id, statement }) =>
    id && statement ? [{ id, label: statement.value, sign: statement.value }] : [],
  );
}

/** What has no name is known by its id alone. */
function signOf({ value }: Written<string>, label: string): string | undefined {
  return label === value ? undefined : label;
}

/** Among those whose ids are on one side only, the ones whose sign is there once on each side. */
function inOne(kind: Rename['kind'], before: readonly Named[], after: readonly Named[]): readonly Rename[] {
  const ids = (list: readonly Named[]) => new Set(list.map(({ id }) => id.value));
  const [was, is] = [ids(before), ids(after)];
  const gone = bySign(before.filter(({ id }) => !is.has(id.value)));
  const come = bySign(after.filter(({ id }) => !was.has(id.value)));
  return [...gone].flatMap(([sign, [earlier, ...others]]): readonly Rename[] => {
    const [later, ...more] = come.get(sign) ?? [];
    return earlier && later && others.length + more.length === 0 ? [{ kind, before: earlier, after: later }] : [];
  });
}

function bySign(list: readonly Named[]): Map<string, Named[]> {
  const signs = new Map<string, Named[]>();
  for (const each of list) if (each.sign !== undefined) signs.set(each.sign, [...(signs.get(each.sign) ?? []), each]);
  return signs;
}

function draftOf({ kind, before, after }: Rename): Draft {
  const noun = kind === 'kpi' ? 'KPI ' : kind === 'goal' ? 'the goal ' : '';
  const name = `${noun}${quoted(after.label)}`;
  const sentence = `The id of ${name} is now ${quoted(after.id.value)}; it was ${quoted(before.id.value)}.`;
  return { kind: `${kind}/id`, sentence, before: before.id.node, after: after.id.node };
}

/** Every place of the earlier text that names one of them, with what it says instead. */
function spellings({ references, roles }: Alliance, renames: readonly Rename[]): ReadonlyMap<TreeNode, string> {
  const ids = (...kinds: readonly Rename['kind'][]) =>
    new Map(
      renames.filter(({ kind }) => kinds.includes(kind)).map(({ before, after }) => [before.id.value, after.id.value]),
    );
  const [sides, others] = [
    ids('partner'),
    {
      person: ids('person'),
      committee: ids('committee'),
      kpi: ids('kpi'),
      goal: ids('goal'),
    },
  ];
  const spelled = new Map<TreeNode, string>(
    renames.map(({ before, after }) => [before.id.node, after.id.node.kind === 'scalar' ? after.id.node.text : '']),
  );
  const say = (node: ScalarNode, text: string | undefined) => text !== undefined && spelled.set(node, text);
  for (const { node, text, target, kind } of references) {
    const [side = '', ...role] = text.split('.');
    if (role.length > 0) say(node, sides.has(side) ? [sides.get(side), ...role].join('.') : undefined);
    else if (target?.kind === 'partner' || kind === 'partner') say(node, sides.get(text));
    else if (
      target?.kind === 'person' ||
      target?.kind === 'committee' ||
      target?.kind === 'kpi' ||
      target?.kind === 'goal'
    ) {
      say(node, others[target.kind].get(text));
    }
  }
  for (const { key } of roles) {
    const side = key.parent?.kind === 'pair' ? key.parent.parent.parent : undefined;
    if (side?.kind === 'pair') say(side.key, sides.get(side.key.text));
  }
  return spelled;
}

/** A key names ids as words of their own. */
function keys(renames: readonly Rename[]): (key: string) => string {
  const ids = new Map(renames.map(({ before, after }) => [before.id.value, after.id.value]));
  return (key) => key.replaceAll(/[\p{L}\d_-]+/gu, (word) => ids.get(word) ?? word);
}
