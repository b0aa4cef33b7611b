// The fix for a role whose holder has left: the deputy takes over, and the memory of who held it stays.
import type { Fix } from '../finding';
import { type Day, formatDay } from '../model/calendar';
import { deputyOn, endOf } from '../model/tenure';
import type { Alliance, Holder, Person } from '../model/types';
import { quoted } from '../schema/words';
import {
  insertItems,
  insertPairs,
  type NewPair,
  quoteIfNeeded,
  removePair,
  renameKey,
  replacePair,
  replaceScalar,
} from '../yaml/edits';
import { type Pair, pairOf, type TextEdit } from '../yaml/tree';

/**
 * The deputy becomes the holder from the day after the last day, and the holder goes to `former`. None where there is no
 * deputy who can take over today.
 */
export function appointment({ document, today }: Alliance, holder: Holder): readonly Fix[] {
  const { node } = holder;
  const end = endOf(holder);
  const next = successorOf(holder, today);
  const place = pairOf(node, 'person') ?? pairOf(node, 'title');
  const deputy = pairOf(node, 'deputy');
  if (!end || !next || !deputy || place?.value.kind !== 'scalar' || place.merged || deputy.merged) return [];
  const begin = Math.max(end.day + 1, next.from?.value ?? end.day + 1);
  const memory = memoryOf(holder, end.day);
  const list = pairOf(node, 'former')?.value;
  const since = pairOf(node, 'since');
  const edits: TextEdit[] = [replaceScalar(place.value, next.id.value)];
  if (place.key.text === 'title') edits.push(renameKey(place, 'person'));
  if (since?.value.kind === 'scalar') edits.push(replaceScalar(since.value, formatDay(begin)));
  if (list && memory !== undefined) edits.push(insertItems(document, list, [memory]));
  const added: NewPair[] = [
    ...(since ? [] : [{ key: 'since', value: formatDay(begin) }]),
    ...(list || memory === undefined ? [] : [{ key: 'former', value: `[${memory}]` }]),
  ];
  const until = pairOf(node, 'until');
  const old = until ? [deputy, until].sort((a, b) => a.key.start - b.key.start) : [deputy];
  edits.push(...inPlaceOf(old, added));
  if (!areApart(edits)) return [];
  return [{ title: `Appoint the deputy, ${quoted(next.label)}`, safe: false, edits }];

  /** Pairs that have had their time give their place to new ones, so that what stands beside them stays. */
  function inPlaceOf(old: readonly Pair[], fresh: readonly NewPair[]): TextEdit[] {
    const changed = old.map((pair, at) => {
      const pairs = fresh[at];
      return pairs ? replacePair(document, pair, [pairs]) : removePair(document, pair);
    });
    const rest = fresh.slice(old.length);
    return rest.length > 0 ? [...changed, insertPairs(document, node, rest)] : changed;
  }
}

/** Of two neighbours in brackets both cannot be taken away, each with its comma. */
function areApart(edits: readonly TextEdit[]): boolean {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.every((edit, at) => (inOrder[at - 1]?.end ?? 0) <= edit.start);
}

function successorOf(holder: Holder, today: Day): Person | undefined {
  if (deputyOn(holder, today).state !== 'ready') return undefined;
  const target = holder.deputy?.target;
  const person = target?.kind === 'role' ? target.holders[0]?.person : target?.kind === 'person' ? target : undefined;
  const isOther = person?.partner && holder.role.side && person.partner !== holder.role.side && !holder.seconded;
  return !person || isOther || (person.from && person.from.value > today) ? undefined : person;
}

/** The holder as a former one; undefined for a position, which has no name to remember. */
function memoryOf({ personRef, since }: Holder, end: Day): string | undefined {
  if (!personRef) return undefined;
  const from = since ? `since: ${formatDay(since.value)}, ` : '';
  return `{ person: ${quoteIfNeeded(personRef.text, 'flow')}, ${from}until: ${formatDay(end)} }`;
}
