// What a place is called in a sentence: `roles of "helios"`, `"jsc" of committees`, `item 3 of actions`, `an alliance`.
import type { FileKind } from '../sourceFile';
import { valueAt } from '../yaml/tree';
import { hasFreeKeys, type Site } from './site';
import { quoted, shown } from './words';

export const ROOT_NAMES: Readonly<Record<FileKind, string>> = {
  alliance: 'an alliance',
  directory: 'a directory',
  config: 'a configuration',
};

/** Keys whose value names an item, the best first. */
const NAMING = ['id', 'name', 'activity', 'title', 'what', 'statement', 'area', 'kind', 'stage', 'date', 'of'] as const;

/** Names places; a name is worked out once, since a block of many faults may have many keys to look through. */
export function placeNames(kind: FileKind): (site: Site) => string {
  const names = new Map<Site, string>();
  return (site) => {
    let name = names.get(site);
    if (name === undefined) {
      name = placeName(site, kind);
      names.set(site, name);
    }
    return name;
  };
}

/** The name of a block or list. */
function placeName(site: Site, kind: FileKind): string {
  const { holder } = site;
  if (!holder) return ROOT_NAMES[kind];
  if (holder.node.kind === 'list') return `${entryName(site)} of ${keyName(holder)}`;
  if (hasFreeKeys(holder.shape)) return `${keyName(holder)} of ${entryName(site)}`;
  const name = shown(site.name);
  if (!holder.holder) return name;
  return `${name} of ${isEntry(holder) ? entryName(holder) : (nearestEntry(holder) ?? keyName(holder))}`;
}

/** The key a value stands under, also for the items of its list. */
export function keyName(site: Site): string {
  if (site.key) return shown(site.key.text);
  return site.holder ? keyName(site.holder) : '';
}

/** Whether a place is one of many: an item of a list, or what stands under a name of the user's. */
function isEntry({ holder }: Site): boolean {
  return holder !== undefined && (holder.node.kind === 'list' || hasFreeKeys(holder.shape));
}

function nearestEntry(site: Site): string | undefined {
  if (isEntry(site)) return entryName(site);
  return site.holder && nearestEntry(site.holder);
}

/** `"jsc"`, or `item 3` where nothing names it. */
function entryName(site: Site): string {
  if (site.key) return quoted(site.name);
  for (const key of NAMING) {
    const value = valueAt(site.node, key);
    if (value?.kind === 'scalar' && value.text !== '') return quoted(value.text);
  }
  return `item ${Number(site.name) + 1}`;
}
