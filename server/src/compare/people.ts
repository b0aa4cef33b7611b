// Compares the people of an alliance: those of its file, and those of directories that it names.
import { formatDay } from '../model/calendar';
import type { Alliance, Person } from '../model/types';
import { quoted } from '../schema/words';
import { type TreeNode, valueAt } from '../yaml/tree';
import { matched } from './match';
import type { Both, Draft, Two } from './two';

export function comparePeople({ before, after, meaning }: Two): readonly Draft[] {
  const [earlier, later] = [peopleOf(before), peopleOf(after)];
  const { both, gone, come } = matched(earlier, later, ({ id }) => id.value, meaning);
  const at = (alliance: Alliance, person: Person, node: TreeNode) => (person.path === alliance.path ? node : undefined);
  return [
    ...gone.map((person): Draft => {
      const sentence = `${inFull(person)} is no longer among the people of the alliance.`;
      return { kind: 'person/gone', sentence, before: at(before, person, person.id.node) };
    }),
    ...come.map((person): Draft => {
      const sentence = `${inFull(person)} is new among the people of the alliance.`;
      return { kind: 'person/added', sentence, after: at(after, person, person.id.node) };
    }),
    ...both.flatMap((pair) =>
      changesOf(pair).map((draft) => ({
        ...draft,
        before: draft.before && at(before, pair.before, draft.before),
        after: draft.after && at(after, pair.after, draft.after),
      })),
    ),
  ];
}

/** Each once, by id. */
function peopleOf({ people, references }: Alliance): readonly Person[] {
  const named = references.flatMap(({ target }) => (target?.kind === 'person' ? [target] : []));
  return [...new Map([...named, ...people].map((person) => [person.id.value, person])).values()];
}

function changesOf({ before, after }: Both<Person>): readonly Draft[] {
  const drafts: Draft[] = [];
  const at = (key: string) => ({ before: valueAt(before.node, key), after: valueAt(after.node, key) });
  const label = quoted(after.label);
  if (before.partner?.id.value !== after.partner?.id.value && after.partner) {
    const was = before.partner ? `; before to ${quoted(before.partner.label)}` : '';
    drafts.push({
      kind: 'person/partner',
      sentence: `${label} now belongs to ${quoted(after.partner.label)}${was}.`,
      ...at('partner'),
    });
  }
  if (before.title && after.title && before.title.value !== after.title.value) {
    const sentence = `${label} is now ${quoted(after.title.value)}; before ${quoted(before.title.value)}.`;
    drafts.push({ kind: 'person/title', sentence, before: before.title.node, after: after.title.node });
  } else if (before.label !== after.label) {
    const sentence = `${quoted(before.label)} is now called ${label}.`;
    drafts.push({ kind: 'person/name', sentence, ...at('name') });
  }
  if (before.until?.value !== after.until?.value) {
    const day = after.until && formatDay(after.until.value);
    const was = before.until && formatDay(before.until.value);
    const range = { before: before.until?.node, after: after.until?.node };
    if (day === undefined)
      drafts.push({ kind: 'person/stays', sentence: `${label} no longer leaves on ${was}.`, ...range });
    else {
      const sentence = `The last day of ${label} is ${day}${was === undefined ? '' : `; it was ${was}`}.`;
      drafts.push({ kind: 'person/leaving', sentence, ...range });
    }
  }
  return drafts;
}

function inFull({ label, title, partner }: Person): string {
  const facts = [title?.value === label ? undefined : title?.value, partner?.label].filter(
    (fact) => fact !== undefined,
  );
  return facts.length === 0 ? quoted(label) : `${quoted(label)} (${facts.map(quoted).join(', ')})`;
}
