// Tells of whatever the comparers of the parts have no sentence for: a value that is another, an item that came or went.
import { keyInWords } from '../../model/names';
import { quoted } from '../../schema/words';
import { pairOf } from '../../yaml/tree';
import type { Draft, Two } from '../two';
import { capital, partnerName } from '../words';
import { untoldOf } from './coverage';
import { PHRASES } from './phrases';
import { itemInWords, subjectOf } from './subject';
import { KIND_AT, TOPICS, type Topic } from './topics';
import { type Unit, unitsOf } from './units';
import { valueInWords } from './values';

export interface Rest {
  readonly drafts: readonly Draft[];
  /** What nothing can be said of: fields of one's own. */
  readonly untold: readonly Unit[];
}

/** `told` are the sentences there are. */
export function restOf(two: Two, told: readonly Draft[]): Rest {
  const units = unitsOf({ before: two.before.root, after: two.after.root }, two.meaning);
  const left = untoldOf(units, told);
  const drafts = left.map((unit) => (isOwn(unit) ? undefined : draftOf(unit, two)));
  return {
    drafts: drafts.filter((draft) => draft !== undefined),
    untold: left.filter((_unit, at) => drafts[at] === undefined),
  };
}

function isOwn({ path }: Unit): boolean {
  return /(^|\/)x-/.test(path);
}

function draftOf(unit: Unit, two: Two): Draft | undefined {
  const { before, after, disclosure } = unit;
  const nodes = { before, after };
  if (disclosure) {
    const is = disclosure === 'withheld' ? 'is no longer disclosed in the file' : 'is now disclosed';
    return { kind: `disclosure/${disclosure}`, sentence: `${capital(what(unit, two))} ${is}.`, ...nodes };
  }
  // Told with what is, or was, disclosed.
  if (unit.path.endsWith('undisclosed[]') && isDisclosureToldOf(unit, two))
    return { kind: 'disclosure/list', sentence: '', ...nodes };
  const topic = topicOf(unit);
  if (unit.kind === 'item' && !(before && after)) {
    const kind = (TOPICS[unit.path] ? (after ? topic.added : topic.removed) : undefined) ?? topic.detail;
    const sentence = `${capital(itemInWords(unit, two))} is ${after ? 'new' : 'gone'}.`;
    return { kind, sentence, ...nodes };
  }
  return { kind: KIND_AT[unit.path] ?? topic.detail, sentence: sentenceOn(unit, two), ...nodes };
}

/** The key that is listed went or came with the listing. */
function isDisclosureToldOf({ places, before, after }: Unit, two: Two): boolean {
  const node = after ?? before;
  const key = node?.kind === 'scalar' ? node.text : '';
  const place = places.at(-1) ?? { before: two.before.root, after: two.after.root };
  return !pairOf(place.before, key) !== !pairOf(place.after, key);
}

/** Of the item itself, else of the nearest thing it stands in. */
function topicOf({ path, places }: Unit): Topic {
  const paths = [path, ...places.map((place) => place.path).reverse(), path.replace(/\[\]$/, ''), ''];
  for (const each of paths) {
    const topic = TOPICS[each];
    if (topic) return topic;
  }
  return { noun: '', detail: 'alliance/detail' };
}

function sentenceOn(unit: Unit, two: Two): string {
  const { kind, before, after } = unit;
  const of = capital(what(unit, two));
  const was = before && valueInWords(before, two.before, two);
  const is = after && valueInWords(after, two.after, two);
  if (kind === 'text' && !(before && after)) {
    const item = is ?? was ?? '';
    return `${capital(item)} is ${after ? 'now' : 'no longer'} among ${what(unit, two)}.`;
  }
  if (is === undefined) return `${of} is no longer said; it was ${was}.`;
  return `${of} is now ${is}${was === undefined ? '' : `; it was ${was}`}.`;
}

/** What a value is, of what it belongs to. */
function what(unit: Unit, two: Two): string {
  const { path, key } = unit;
  const of = subjectOf(unit, two);
  const phrase = PHRASES[path] ?? PHRASES[key];
  if (phrase) return phrase(of);
  if (path.startsWith('roles/')) {
    if (path === 'roles/*') return `the roles of ${key === 'joint' ? 'the alliance' : partnerName(key, two.after)}`;
  }
  if (unit.places.length === 0 && TOPICS[path]) return TOPICS[path]?.noun ?? quoted(key);
  return `the ${keyInWords(key).toLowerCase()} of ${of}`;
}
