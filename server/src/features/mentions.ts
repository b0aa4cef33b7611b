// The names in one file: what each stands for, and all places that mention it. What the other files of the root say is
// asked for by whoever needs it (mentionsAround.ts).
import { splitRole } from '../model/references';
import type { Organisation, Person, Reference, Target, Written } from '../model/types';
import { readMilestones } from '../model/work';
import type { ThingKind } from '../rules/reference/named';
import type { SourceFile } from '../sourceFile';
import type { MapNode, ScalarNode, TreeNode, YamlDocument } from '../yaml/tree';

export interface Name {
  readonly kind: ThingKind | 'role';
  /** Of a role `PARTNER.ROLE`. */
  readonly id: string;
  /** Whether it is written in a directory, so that all files of the root may mean it. */
  readonly isShared: boolean;
}

export interface Mention {
  readonly name: Name;
  /** The scalar that holds the name: alone, or as the partner of a role. */
  readonly node: ScalarNode;
  /** Where the name stands in the text, without quotes. */
  readonly start: number;
  readonly end: number;
  /** What is declared here; undefined where it is only named. */
  readonly declares: TreeNode | undefined;
}

/** The mention at an offset; `widest` where a partner stands within a role: of the two, the role. */
export function mentionAt(file: SourceFile, offset: number, choice: 'widest' | 'narrowest'): Mention | undefined {
  const here = mentionsIn(file).filter(({ start, end }) => start <= offset && offset <= end);
  const bySize = here.sort((a, b) => a.end - a.start - (b.end - b.start));
  return choice === 'widest' ? bySize.at(-1) : bySize[0];
}

/** In order of place. */
export function mentionsOf(file: SourceFile, name: Name): readonly Mention[] {
  return mentionsIn(file).filter((mention) => isSame(mention.name, name));
}

function isSame(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.id === b.id && a.isShared === b.isShared;
}

/** Every mention, once, in order of place. Aliases and merge keys lead to one scalar by several ways. */
export function mentionsIn(file: SourceFile): Mention[] {
  const all = [...declarationsIn(file), ...file.references.flatMap((reference) => mentionsBy(reference, file))];
  const once = new Map(all.map((mention) => [`${mention.start} ${mention.name.kind}`, mention]));
  return [...once.values()].sort((a, b) => a.start - b.start);
}

function declarationsIn({ alliance, directory, document }: SourceFile): Mention[] {
  const found: Mention[] = [];
  const add = (kind: Name['kind'], things: readonly Declared[], isShared = false) => {
    for (const { id, node } of things) {
      if (id?.node.kind === 'scalar') {
        found.push(mention({ kind, id: id.value, isShared }, id.node, document, node));
      }
    }
  };
  if (directory) {
    add('person', directory.people, true);
    add('organisation', directory.organisations, true);
  }
  if (!alliance) return found;
  const { partners, purpose } = alliance;
  add('partner', partners);
  add('person', alliance.people);
  add('committee', alliance.committees);
  add('goal', [...(purpose?.goals ?? []), ...partners.flatMap(({ goals }) => goals)]);
  add('kpi', alliance.kpis);
  add('decision-right', alliance.decisionRights);
  add('milestone', readMilestones(alliance.root));
  for (const { ref, key, node } of alliance.roles) {
    found.push(mention({ kind: 'role', id: ref, isShared: false }, key, document, node));
  }
  return found;
}

interface Declared {
  readonly id: Written<string> | undefined;
  readonly node: MapNode;
}

/** What a reference names, and the partner of a role besides. */
function mentionsBy(reference: Reference, file: SourceFile): Mention[] {
  const { node, text } = reference;
  const [side] = splitRole(text);
  const partner = text.includes('.') ? file.alliance?.partners.find(({ id }) => id.value === side) : undefined;
  const name = nameBy(reference, file);
  return [
    ...(name ? [mention(name, node, file.document)] : []),
    ...(partner ? [mention({ kind: 'partner', id: side, isShared: false }, node, file.document)] : []),
  ];
}

function nameBy({ kind, text, target, status }: Reference, file: SourceFile): Name | undefined {
  if (target) return { kind: target.kind, id: text, isShared: isShared(target, file) };
  if (status === 'vacant') return { kind: 'role', id: text, isShared: false };
  // In a directory only what that directory holds is tied to its name.
  const { people, organisations } = file.workspace;
  if (kind === 'organisation' && organisations.has(text)) return { kind, id: text, isShared: true };
  return file.directory && kind === 'person' && people.has(text) ? { kind, id: text, isShared: true } : undefined;
}

function isShared(target: Target, { directory, path }: SourceFile): boolean {
  return directory !== undefined || (isOfPath(target) && target.path !== path);
}

function isOfPath(target: Target): target is Person | Organisation {
  return target.kind === 'person' || target.kind === 'organisation';
}

function mention(name: Name, node: ScalarNode, { text }: YamlDocument, declares?: TreeNode): Mention {
  const inner = node.style === 'plain' ? node.start : node.start + 1;
  const isAsWritten = text.startsWith(node.text, inner) && !text.startsWith('*', node.start);
  // A role's key is the last part of its name; a partner's id may be the first part of a scalar.
  const length = declares ? node.text.length : name.id.length;
  const place = isAsWritten ? { start: inner, end: inner + length } : { start: node.start, end: node.end };
  return { name, node, ...place, declares };
}
