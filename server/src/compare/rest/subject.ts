// What a difference is about, in words: `KPI "Sales"`, `"Raj Patel", executive sponsor of "Helios Bio"`.
import { keyInWords } from '../../model/names';
import * as read from '../../model/read';
import { ROLE_TITLES, type RoleName } from '../../model/terms';
import type { Alliance } from '../../model/types';
import { type MapNode, type TreeNode, valueAt } from '../../yaml/tree';
import type { Two } from '../two';
import { partnerName } from '../words';
import { TOPICS } from './topics';
import type { Place, Unit } from './units';
import { nameInWords, valueInWords } from './values';

/** Blocks that hold others together and are no subject of their own. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['governance', 'economics', 'lifecycle', 'purpose', 'purpose/what', 'selection', 'selection/fit', 'record'],
  ...['health', 'roles', 'communication', 'communication/oneVoice', 'exitPlan/windDown', 'exitPlan/communication'],
  ...['exitPlan/lessonsLearned', 'exitPlan/lead', 'health/assessments[]/scores', 'economics/returns[]/shares'],
  ...['economics/costs[]/shares', 'partners[]/culture'],
]);

export function subjectOf({ places }: Pick<Unit, 'places'>, two: Two): string {
  let subject = 'the alliance';
  let isNamed = false;
  for (const place of places) {
    if (TRANSPARENT.has(place.path)) continue;
    const role = roleOf(place, subject, two);
    if (role !== undefined) subject = role;
    else if (place.kind === 'item') subject = itemIn(place, isNamed ? subject : undefined, two);
    else if (place.kind === 'side') subject = isNamed ? `${sideOf(place, two)} in ${subject}` : sideOf(place, two);
    else subject = blockIn(place, isNamed ? subject : undefined);
    isNamed = isNamed || place.kind !== 'block';
  }
  return subject;
}

/** An item that came or went as a whole. */
export function itemInWords({ path, key, places, before, after }: Unit, two: Two): string {
  const [was, is] = [asMap(before), asMap(after)];
  const isNamed = places.some(({ kind }) => kind !== 'block');
  const item: Place = { path, key, kind: 'item', before: was, after: is };
  return itemIn(item, isNamed ? subjectOf({ places }, two) : undefined, two);
}

function itemIn(place: Place, of: string | undefined, two: Two): string {
  const { path, key } = place;
  const noun = TOPICS[path]?.noun ?? `the ${singular(keyInWords(key).toLowerCase())}`;
  const [map, alliance] = placed(place, two);
  const name = map && nameOf(path, map, alliance, two);
  const item = [noun, name].filter((word) => word !== undefined && word !== '').join(' ');
  return of === undefined ? item : `${item} ${noun.endsWith(' of') || noun.endsWith(' for') ? `(${of})` : `of ${of}`}`;
}

/** By more than one word where one alone would not tell which. */
function nameOf(path: string, map: MapNode, alliance: Alliance, two: Two): string | undefined {
  const words = (...keys: readonly string[]) =>
    keys.flatMap((key) => {
      const node = valueAt(map, key);
      return node ? [valueInWords(node, alliance, two)] : [];
    });
  const meeting = words('of', 'date');
  if (path === 'governance/meetings[]' && meeting.length > 0) return meeting.join(' on ');
  if (path === 'health/assessments[]' || path === 'kpis[]/actuals[]' || path === 'kpis[]/plan[]')
    return words('date')[0];
  if (path === 'escalation/steps[]') return words('name', 'actors')[0];
  if (path === 'lifecycle/training[]') return words('topic', 'date')[0];
  if (path === 'governance/counterparts[]') return words('between').join('');
  if (path === 'purpose/value[]') return words('statement', 'beneficiary').join(' for ') || undefined;
  if (path === 'economics/payments[]') return words('what', 'kind')[0];
  if (path === 'agreement/equity[]') {
    const sides = ['holder', 'in'].flatMap((each) => read.text(map, each)?.value ?? []);
    return sides.map((side) => partnerName(side, alliance)).join(' in ') || undefined;
  }
  return nameInWords(map, alliance, two);
}

/** The holder of a role, or the side that has one. */
function roleOf({ path, key, kind, ...both }: Place, subject: string, two: Two): string | undefined {
  if (!path.startsWith('roles/')) return undefined;
  const [, , role, ...rest] = path.split('/');
  const name = role?.replace('[]', '');
  if (name === undefined || rest.length > 0) return undefined;
  const [map, alliance] = placed(both, two);
  const title = Object.hasOwn(ROLE_TITLES, name) ? ROLE_TITLES[name as RoleName] : keyInWords(key).toLowerCase();
  const of = subject === 'the alliance' ? title : `${title} of ${subject}`;
  const holder = map && (valueAt(map, 'person') ?? valueAt(map, 'title'));
  const who = holder && valueInWords(holder, alliance, two);
  return who === undefined ? `the ${of}` : `${who}, ${kind === 'item' ? 'in the ' : ''}${of},`;
}

function sideOf({ key, ...both }: Place, two: Two): string {
  return key === 'joint' ? 'the alliance' : partnerName(key, placed(both, two)[1]);
}

function blockIn({ path, key }: Place, of: string | undefined): string {
  const noun = TOPICS[path]?.noun ?? `the ${keyInWords(key).toLowerCase()}`;
  return of === undefined ? noun : `${noun} of ${of}`;
}

function placed({ before, after }: Pick<Place, 'before' | 'after'>, two: Two): [MapNode | undefined, Alliance] {
  return after ? [after, two.after] : [before, two.before];
}

function asMap(node: TreeNode | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}

function singular(words: string): string {
  return words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.replace(/s$/, '');
}
