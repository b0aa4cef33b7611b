// Compares who holds which role: sponsors and others, their deputies, their time, their last days.
import { formatDay } from '../model/calendar';
import { isGroup, nameOf } from '../model/holders';
import * as read from '../model/read';
import { ROLE_TITLES } from '../model/terms';
import type { Alliance, Holder, Partner, Role } from '../model/types';
import { quoted, shown } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { type KeyOf, matchedBy } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { named, often } from './words';

export function compareRoles(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const earlier = new Map(before.roles.map((role) => [role.ref, role]));
  const later = new Map(after.roles.map((role) => [role.ref, role]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((ref) => {
    const [was, is] = [earlier.get(ref), later.get(ref)];
    const role = is ?? was;
    if (!role || (is && !isReadable(is)) || (was && !isReadable(was))) return [];
    if (!is && role.side && isGoneWith(role.side, after)) return [];
    const match = matchedBy(was?.holders ?? [], is?.holders ?? [], HOLDER_KEYS, meaning);
    const kept = match.both.flatMap((both) => changesOf(both, role, two));
    if (isGroup(role.name)) {
      return [
        ...match.gone.map((holder) => leftGroup(holder, role)),
        ...match.come.map((holder) => joinedGroup(holder, role)),
        ...kept,
      ];
    }
    return [...replaced(match.gone[0], match.come[0], role, two), ...kept];
  });
}

/** A role that is written and that nobody can be read of may be held all the same. */
function isReadable({ node, holders }: Role): boolean {
  if (node.kind === 'list') return holders.length === node.items.length && !node.damaged;
  return holders.length > 0 || (node.kind === 'map' ? !node.damaged && node.pairs.length === 0 : node.value === null);
}

/** Somebody may be in a group for several functions. */
const HOLDER_KEYS: readonly KeyOf<Holder>[] = [
  ({ personRef, title, function: area }) => JSON.stringify([personRef?.text ?? title?.value, area?.value]),
  ({ personRef, title }) => personRef?.text ?? title?.value,
];

function topicOf({ name }: Role): 'sponsor' | 'role' {
  return name === 'executiveSponsor' ? 'sponsor' : 'role';
}

/** `executive sponsor of "Helios Bio"`. */
function titleOf({ name, side }: Role): string {
  return `${ROLE_TITLES[name]}${side ? ` of ${quoted(side.label)}` : ''}`;
}

function replaced(was: Holder | undefined, is: Holder | undefined, role: Role, { before }: Two): readonly Draft[] {
  const topic = topicOf(role);
  const title = titleOf(role);
  if (was && is) {
    const sentence = `${quoted(is.label)} is now ${title} in place of ${quoted(was.label)}.`;
    // The days of the one before are not those of the one now.
    const tells = [was, is].flatMap(({ node }) => [valueAt(node, 'since'), valueAt(node, 'former')]);
    return [{ kind: `${topic}/replaced`, sentence, before: nameOf(was), after: nameOf(is), tells }];
  }
  if (is) {
    const isSideNew = role.side && isGoneWith(role.side, before);
    const sentence = `${quoted(is.label)} is now ${title}${isSideNew ? '' : '; nobody held the role'}.`;
    return [{ kind: `${topic}/appointed`, sentence, after: nameOf(is), tells: [is.node] }];
  }
  if (!was) return [];
  const sentence = role.side
    ? `${quoted(role.side.label)} has no ${ROLE_TITLES[role.name]} any more; it was ${quoted(was.label)}.`
    : `There is no ${title} any more; it was ${quoted(was.label)}.`;
  return [{ kind: `${topic}/removed`, sentence, before: nameOf(was), tells: [was.node] }];
}

/** With its partner a role goes too; that is told of the partner. */
function isGoneWith(side: Partner, { partners }: Alliance): boolean {
  return !partners.some(({ id }) => id.value === side.id.value);
}

function leftGroup(holder: Holder, role: Role): Draft {
  const sentence = `${inGroup(holder)} left the ${titleOf(role)}.`;
  return { kind: 'role/left', sentence, before: nameOf(holder), tells: [holder.node] };
}

function joinedGroup(holder: Holder, role: Role): Draft {
  const sentence = `${inGroup(holder)} joined the ${titleOf(role)}.`;
  return { kind: 'role/joined', sentence, after: nameOf(holder), tells: [holder.node] };
}

function inGroup({ label, function: area }: Holder): string {
  return `${quoted(label)}${area ? ` (${shown(area.value)})` : ''}`;
}

function changesOf(both: Both<Holder>, role: Role, two: Two): readonly Draft[] {
  return [...deputy(both, role, two), ...time(both, role), ...lastDay(both, role), ...cadence(both, role)];
}

function deputy({ before, after }: Both<Holder>, role: Role, two: Two): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'deputy');
  if (!field) return [];
  const topic = topicOf(role);
  const holder = `${quoted(after.label)}, ${titleOf(role)}`;
  const was = before.deputy && named(before.deputy, two.before);
  const is = after.deputy && named(after.deputy, two.after);
  if (is === undefined) {
    return [
      { kind: `${topic}/deputy-removed`, sentence: `${holder}, has no deputy any more; it was ${was}.`, ...field },
    ];
  }
  const sentence = `${is} is now deputy of ${holder}${was === undefined ? '' : `, in place of ${was}`}.`;
  return [{ kind: `${topic}/deputy`, sentence, ...field }];
}

function time({ before, after }: Both<Holder>, role: Role): readonly Draft[] {
  const [was, is] = [before.allocation, after.allocation];
  if (!was || !is || was.value === is.value) return [];
  const sentence = `${quoted(after.label)} gives ${is.value} percent of the week as ${titleOf(role)}; it was ${was.value} percent.`;
  const kind = is.value < was.value ? 'role/allocation-lowered' : 'role/allocation-raised';
  return [{ kind, sentence, before: was.node, after: is.node }];
}

/** Only what is written with the role: a person's own last day is told of the person. */
function lastDay({ before, after }: Both<Holder>, role: Role): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'until');
  const [was, is] = [read.day(before.node, 'until'), read.day(after.node, 'until')];
  if (!field || was?.value === is?.value) return [];
  const topic = topicOf(role);
  if (!is) {
    const sentence = `${quoted(after.label)} stays ${titleOf(role)}; the last day was to be ${was ? formatDay(was.value) : 'set'}.`;
    return [{ kind: `${topic}/stays`, sentence, ...field }];
  }
  const before_ = was ? `; it was ${formatDay(was.value)}` : '';
  const sentence = `The last day of ${quoted(after.label)} as ${titleOf(role)} is ${formatDay(is.value)}${before_}.`;
  return [{ kind: `${topic}/leaving`, sentence, ...field }];
}

function cadence({ before, after }: Both<Holder>, role: Role): readonly Draft[] {
  if (role.name !== 'executiveSponsor') return [];
  const field = changedField({ before: before.node, after: after.node }, 'cadence');
  if (!field?.after) return [];
  const was = field.before ? `; before ${often(field.before.text)}` : '';
  const sentence = `${quoted(after.label)}, ${titleOf(role)}, is to be engaged ${often(field.after.text)}${was}.`;
  return [{ kind: 'sponsor/cadence', sentence, before: field.before, after: valueAt(after.node, 'cadence') }];
}
