// Gathers the faults of one file: each once, however many aliases lead to it, and no more than a person can use.
import type { SchemaFault } from './fault';

/** Faults told of one file; a file with more is wrong as a whole, and the rest would only cost time. */
export const MOST_FAULTS = 1000;

export interface Told {
  /**
   * Takes a fault in unless `about` (what is wrong: a node, or the pairs or items that aliases share) already has one
   * with this `tag`.
   */
  add(about: object, tag: string, fault: SchemaFault): void;
  /** Counts an item of the same list that has the same fault as the one told. */
  addItem(items: object, tag: string, fault: SchemaFault): void;
  /** Ends the telling; the last fault says that there are more. */
  leaveOut(): void;
  isFull(): boolean;
  /** In order of place. */
  faults(): SchemaFault[];
}

export function nothingTold(): Told {
  const faults: { fault: SchemaFault; more: number }[] = [];
  const known = new Map<object, Map<string, { more: number }>>();
  let leftOut = false;

  const add = (about: object, tag: string, fault: SchemaFault): void => {
    const tags = known.get(about) ?? new Map<string, { more: number }>();
    if (tags.has(tag)) return;
    if (faults.length >= MOST_FAULTS) {
      leftOut = true;
      return;
    }
    const entry = { fault, more: 0 };
    known.set(about, tags.set(tag, entry));
    faults.push(entry);
  };

  return {
    add,
    addItem(items, tag, fault) {
      const first = known.get(items)?.get(tag);
      if (first) first.more++;
      else add(items, tag, fault);
    },
    leaveOut() {
      leftOut = true;
    },
    isFull: () => leftOut,
    faults() {
      const told = faults.map(({ fault, more }) =>
        more === 0 ? fault : { ...fault, message: `${fault.message} ${same(more)}` },
      );
      told.sort((a, b) => a.node.start - b.node.start || a.node.end - b.node.end);
      const last = told.pop();
      if (last) told.push(leftOut ? { ...last, message: `${last.message} ${MORE}` } : last);
      return told;
    },
  };
}

const MORE = 'The file has more faults of shape than these; they are told once these are put right.';

function same(more: number): string {
  return more === 1 ? 'So is it with one more item of the list.' : `So is it with ${more} more items of the list.`;
}
