// Tells of whatever the comparers of the parts have no sentence for: a value that is another, an item that came or went.
import { keyInWords, namingIn } from '../../model/names';
import type { Alliance } from '../../model/types';
import { quoted } from '../../schema/words';
import { pairOf, type TreeNode, valueAt } from '../../yaml/tree';
import type { ChangeKind } from '../kinds';
import type { Draft, Two } from '../two';
import { capital, contrasted, often, partnerName } from '../words';
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
  const open = left.filter((unit) => !isOwn(unit) && !isDisclosureToldOf(unit, two));
  return { drafts: open.map((unit) => draftOf(unit, two)), untold: left.filter(isOwn) };
}

function isOwn({ path }: Unit): boolean {
  return /(^|\/)x-/.test(path);
}

function draftOf(unit: Unit, two: Two): Draft {
  const { before, after, disclosure } = unit;
  const nodes = { before, after };
  if (disclosure) {
    const is = disclosure === 'withheld' ? 'is no longer disclosed in the file' : 'is now disclosed';
    return { kind: `disclosure/${disclosure}`, sentence: `${capital(what(unit, two))} ${is}.`, ...nodes };
  }
  const topic = topicOf(unit);
  if (unit.kind === 'item' && !(before && after)) {
    const kind = (TOPICS[unit.path] ? (after ? topic.added : topic.removed) : undefined) ?? topic.detail;
    const sentence = `${capital(itemInWords(unit, two))} is ${after ? 'new' : 'gone'}${figureIn(unit)}.`;
    return { kind, sentence, ...nodes };
  }
  return { kind: kindOf(unit) ?? topic.detail, sentence: sentenceOn(unit, two), ...nodes };
}

function kindOf({ path }: Unit): ChangeKind | undefined {
  return path.endsWith('undisclosed[]') ? 'disclosure/list' : KIND_AT[path];
}

/** `: 53`, `; it was 53`. */
function figureIn({ before, after }: Unit): string {
  const value = valueAt(after ?? before, 'value');
  if (value?.kind !== 'scalar' || typeof value.value !== 'number') return '';
  return after ? `: ${value.text}` : `; it was ${value.text}`;
}

/** A key that is listed as undisclosed, and went or came with the listing: that is told of the key. */
function isDisclosureToldOf({ path, places, before, after }: Unit, two: Two): boolean {
  if (!path.endsWith('undisclosed[]')) return false;
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
  const named = newName(unit, two);
  if (named !== undefined) return named;
  const of = what(unit, two);
  const [was, is] = wordsOn(unit, two);
  if (kind === 'text' && !(before && after)) {
    return `${capital(is ?? was ?? '')} is ${after ? 'now' : 'no longer'} among ${of.replace(/,$/, '')}.`;
  }
  if (is === undefined) return `${capital(of)} is no longer said; it was ${was}.`;
  return `${capital(of)} is now ${is}${was === undefined ? '' : `; it was ${was}`}.`;
}

function wordsOn({ key, before, after }: Unit, two: Two): readonly [string | undefined, string | undefined] {
  if (before?.kind === 'scalar' && after?.kind === 'scalar' && !two.referenceAt(before) && !two.referenceAt(after)) {
    const [was, is] = contrasted(before.text, after.text);
    if (was !== quoted(before.text) || is !== quoted(after.text)) return [was, is];
  }
  const words = (node: TreeNode | undefined, alliance: Alliance) => {
    if (!node) return undefined;
    return key === 'cadence' && node.kind === 'scalar' ? often(node.text) : valueInWords(node, alliance, two);
  };
  return [words(before, two.before), words(after, two.after)];
}

/** Where what changed is the very name of a thing: `The risk "…" now reads "…".` */
function newName(unit: Unit, two: Two): string | undefined {
  const { places, before, after } = unit;
  const place = places.at(-1);
  if (place?.kind !== 'item' || before?.kind !== 'scalar' || after?.kind !== 'scalar' || !place.before)
    return undefined;
  if (two.referenceAt(before) || !namingIn(place.before).includes(before)) return undefined;
  const earlier = { places: [...places.slice(0, -1), { ...place, after: undefined }] };
  return `${capital(subjectOf(earlier, two))} now reads ${contrasted(before.text, after.text)[1]}.`;
}

/** What a value is, of what it belongs to. */
function what(unit: Unit, two: Two): string {
  const { path, key } = unit;
  if (path === 'communication/oneVoice/*') return `who speaks for ${partnerName(key, two.after)}`;
  if (path === 'roles/*') return `the roles of ${key === 'joint' ? 'the alliance' : partnerName(key, two.after)}`;
  const phrase = PHRASES[path] ?? PHRASES[key];
  const of = subjectOf(unit, two);
  if (phrase) return phrase(of);
  if (unit.places.length === 0 && TOPICS[path]) return TOPICS[path]?.noun ?? quoted(key);
  return `the ${keyInWords(key).toLowerCase()} of ${of}`;
}
