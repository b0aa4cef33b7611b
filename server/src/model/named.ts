// What people look for by name across files: alliances, people, committees, KPIs, goals. Small and plain, so that those
// of thousands of files are kept.
import { type Range, rangeOf } from '../yaml/position';
import type { MapNode, YamlDocument } from '../yaml/tree';
import * as read from './read';

export type NamedKind = 'alliance' | 'person' | 'committee' | 'kpi' | 'goal';

export interface Named {
  readonly kind: NamedKind;
  /** The name, title or statement, else the id. */
  readonly name: string;
  readonly id: string | undefined;
  /** Where the name stands. */
  readonly range: Range;
}

/** What one file names. */
export interface NamedFile {
  readonly uri: string;
  /** What the file is called. */
  readonly label: string;
  readonly named: readonly Named[];
}

/** Of an alliance or a directory, in no order to rely on; empty where the root is no mapping. */
export function namedIn({ root, lineStarts }: YamlDocument): readonly Named[] {
  if (root?.kind !== 'map') return [];
  const all = (kind: NamedKind, maps: readonly MapNode[]) =>
    read.present(maps, (map) => namedBy(kind, map, lineStarts));
  const partners = read.blocks(root, 'partners');
  const goals = [read.block(root, 'purpose'), ...partners].flatMap((map) => read.blocks(map, 'goals'));
  return [
    ...all('alliance', [root]),
    ...all('person', read.blocks(root, 'people')),
    ...all('committee', read.blocks(read.block(root, 'governance'), 'committees')),
    ...all('kpi', read.blocks(root, 'kpis')),
    ...all('goal', goals),
  ];
}

function namedBy(kind: NamedKind, map: MapNode, lineStarts: readonly number[]): Named | undefined {
  const id = read.scalar(map, 'id');
  const name = read.scalar(map, kind === 'goal' ? 'statement' : 'name') ?? titleOf(kind, map) ?? id;
  return name && { kind, name: name.text, id: id?.text, range: rangeOf(lineStarts, name.start, name.end) };
}

/** People are also known by their position. */
function titleOf(kind: NamedKind, map: MapNode) {
  return kind === 'person' ? read.scalar(map, 'title') : undefined;
}
