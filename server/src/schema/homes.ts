// Where a key belongs that stands in the wrong block: one level up, in a block beside it or below, at the top.
import { ROOT_KEYS } from '../fileKind';
import { pairOf } from '../yaml/tree';
import type { Shape } from './shape';
import type { Site } from './site';
import { quoted, quotedList } from './words';

interface Home {
  /** `one level up, in "jsc" of committees`. */
  readonly words: string;
  /** Next to the block itself, so that no misspelling is likelier. */
  readonly isNear: boolean;
}

/** Where `key` is known and not yet written; undefined where it is nowhere around. */
export function homeOf(site: Site, key: string, placeName: (site: Site) => string): Home | undefined {
  if (Object.hasOwn(ROOT_KEYS, key)) return { words: 'at the top of a file of its own', isNear: true };
  if (knows(site.shape?.values, key)) return { words: 'one level down, under the id of a partner', isNear: true };
  const above = blocksAbove(site);
  // At the top stand words as common as "name": there only what is not written yet belongs.
  const up = above.find((block, at) => {
    const mayBeWritten = at === 0 && block.holder !== undefined;
    return knows(block.shape, key) && (mayBeWritten || pairOf(block.node, key) === undefined);
  });
  if (up && up === above[0]) return { words: `one level up, in ${placeName(up)}`, isNear: true };
  const below = Object.entries(site.shape?.keys ?? {}).filter(([, shape]) => knows(blockIn(shape), key));
  if (below.length > 0 && below.length <= 4) {
    return {
      words: `one level down, in ${quotedList(
        below.map(([name]) => name),
        'or',
      )}`,
      isNear: true,
    };
  }
  if (up) return { words: `further up, in ${placeName(up)}`, isNear: false };
  if (site.holder === undefined || site.holder !== above[0]) return undefined;
  const beside = Object.entries(site.holder.shape?.keys ?? {}).filter(([, shape]) => knows(blockIn(shape), key));
  // A block is a home of its own; an item of a list would have to be written first.
  const blocks = beside.filter(([, shape]) => shape.keys !== undefined);
  const [home] = beside.length === 1 ? beside : blocks.length === 1 ? blocks : [];
  return home && { words: `in ${quoted(home[0])}`, isNear: false };
}

/** The blocks around a block, from the inside out; lists and maps of free keys are no level of their own. */
function blocksAbove(site: Site): Site[] {
  const above: Site[] = [];
  for (let each = site.holder; each; each = each.holder) {
    if (each.node.kind === 'map' && each.shape?.keys && !each.shape.values) above.push(each);
  }
  return above;
}

/** Whether a block of this shape may have `key`. */
export function knows(shape: Shape | undefined, key: string): boolean {
  return shape?.keys !== undefined && Object.hasOwn(shape.keys, key);
}

/** The block a shape is, or the block each item of its list is, or each value under its free keys. */
function blockIn(shape: Shape): Shape | undefined {
  if (shape.keys) return shape;
  return shape.items ?? shape.values;
}
