// What other files of a workspace may know of an alliance: its id, its stage, and the shared people who carry it. Small
// and plain, so that thousands are kept and handed to other threads.
import { type Range, rangeOf } from '../yaml/position';
import type { MapNode, ScalarNode, TreeNode, YamlDocument } from '../yaml/tree';
import type { Day } from './calendar';
import * as read from './read';
import { STAGES, type Stage } from './terms';

export interface AllianceCard {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly id: Marked | undefined;
  /** The name, else the id, else the path. */
  readonly label: string;
  readonly stage: Stage | undefined;
  /** Holders of roles who are people of a directory, as far as their id tells. */
  readonly holders: readonly CardHolder[];
}

/** A text and where it stands. */
export interface Marked {
  readonly text: string;
  readonly range: Range;
}

export interface CardHolder {
  /** The id of the person. */
  readonly person: string;
  /** The key of the role, such as `executiveSponsor`. */
  readonly role: string;
  /** Percent of a working week. */
  readonly allocation: number | undefined;
  readonly since: Day | undefined;
  /** The last day in the role. */
  readonly until: Day | undefined;
  /** Where the person is named. */
  readonly range: Range;
}

/** The card of an alliance file; undefined where its root is no mapping. */
export function readCard(path: string, document: YamlDocument): AllianceCard | undefined {
  const { root } = document;
  if (root?.kind !== 'map') return undefined;
  const id = read.scalar(root, 'id');
  const own = new Set(read.blocks(root, 'people').map((person) => read.scalar(person, 'id')?.text));
  return {
    path,
    id: id && marked(id, document),
    label: read.text(root, 'name')?.value ?? id?.text ?? path,
    stage: read.oneOf(root, 'stage', STAGES)?.value,
    holders: holdersIn(root, document).filter(({ person }) => !own.has(person)),
  };
}

function holdersIn(root: MapNode, document: YamlDocument): CardHolder[] {
  const sides = read.block(root, 'roles')?.pairs ?? [];
  return sides.flatMap(({ value: side }) => {
    if (side.kind !== 'map') return [];
    return side.pairs.flatMap(({ key, value }) =>
      holderNodes(value).flatMap((node) => holderOf(key.text, node, document) ?? []),
    );
  });
}

function holderNodes(node: TreeNode): readonly MapNode[] {
  if (node.kind === 'map') return [node];
  return node.kind === 'list' ? read.mapsOf(node) : [];
}

function holderOf(role: string, node: MapNode, document: YamlDocument): CardHolder | undefined {
  const person = read.scalar(node, 'person');
  if (!person) return undefined;
  return {
    person: person.text,
    role,
    allocation: read.number(node, 'allocation')?.value,
    since: read.day(node, 'since')?.value,
    until: read.day(node, 'until')?.value,
    range: marked(person, document).range,
  };
}

function marked(node: ScalarNode, { lineStarts }: YamlDocument): Marked {
  return { text: node.text, range: rangeOf(lineStarts, node.start, node.end) };
}
