// Compares what the alliance is: its name, its stage, its partners.
import type { Partner } from '../model/types';
import { quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { matched } from './match';
import { type Both, changedField, type Draft, type Two } from './two';

export function compareIdentity({ before, after }: Two): readonly Draft[] {
  const drafts: Draft[] = [];
  const both = { before: before.root, after: after.root };
  const id = changedField(both, 'id');
  if (id?.before && id.after)
    drafts.push({
      kind: 'alliance/id',
      sentence: `The id is now ${quoted(id.after.text)}; it was ${quoted(id.before.text)}.`,
      ...id,
    });
  const name = changedField(both, 'name');
  if (name?.before && name.after) {
    const sentence = `The alliance is now called ${quoted(name.after.text)}; it was ${quoted(name.before.text)}.`;
    drafts.push({ kind: 'alliance/name', sentence, ...name });
  }
  const [from, to] = [before.stage, after.stage];
  if (from && to && from.value !== to.value) {
    const sentence = `The alliance is now in the stage "${to.value}"; it was in "${from.value}".`;
    drafts.push({ kind: 'stage/moved', sentence, before: from.node, after: to.node });
  }
  return drafts;
}

export function comparePartners({ before, after, meaning }: Two): readonly Draft[] {
  const { both, gone, come } = matched(before.partners, after.partners, ({ id }) => id.value, meaning);
  return [
    ...gone.map(({ label, id }): Draft => {
      const sentence = `${quoted(label)} is no longer a partner.`;
      // Its roles and goals go with it.
      const tells = [valueAt(valueAt(before.root, 'roles'), id.value)];
      return { kind: 'partner/removed', sentence, before: id.node, tells };
    }),
    ...come.map(({ label, id }): Draft => {
      return { kind: 'partner/added', sentence: `${quoted(label)} is a new partner.`, after: id.node };
    }),
    ...both.flatMap(nameOf),
  ];
}

function nameOf({ before, after }: Both<Partner>): readonly Draft[] {
  const name = changedField({ before: before.node, after: after.node }, 'name');
  if (!name?.before || !name.after) return [];
  const sentence = `The partner ${quoted(name.before.text)} is now called ${quoted(name.after.text)}.`;
  return [{ kind: 'partner/name', sentence, ...name }];
}
