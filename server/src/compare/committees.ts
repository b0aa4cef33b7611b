// Compares the committees: which there are, who sits in them, how often they meet, what they may decide and how.
import { lacks } from '../model/absence';
import { daysIn, parseCadence } from '../model/calendar';
import type { Committee, Member } from '../model/types';
import { joined, quoted } from '../schema/words';
import { type TreeNode, valueAt } from '../yaml/tree';
import { charterOf } from './charter';
import { matched } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { actorKey, capital, everybody, often, who } from './words';

export function compareCommittees(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const { both, gone, come } = matched(before.committees, after.committees, ({ id }) => id.value, meaning);
  return [
    ...gone.map(({ label, id, formal }): Draft => {
      const sentence = `The committee ${quoted(label)} is gone.`;
      return { kind: 'committee/removed', sentence, before: id.node, ...(formal ? {} : { weight: 'medium' }) };
    }),
    ...come.map(({ label, id }): Draft => {
      return { kind: 'committee/added', sentence: `The committee ${quoted(label)} is new.`, after: id.node };
    }),
    ...both.flatMap((pair) => [...members(pair, two), ...cadence(pair), ...charterOf(pair, two)]),
  ];
}

function members({ before, after }: Both<Committee>, two: Two): readonly Draft[] {
  if (!before.members || !after.members) return seats({ before, after }, two);
  const { both, gone, come } = matched(before.members, after.members, actorKey, two.meaning);
  const name = quoted(after.label);
  const names = (list: readonly Member[], alliance: Two['before']) =>
    joined(
      list.map((each) => who(each, alliance)),
      'and',
    );
  const drafts: Draft[] = [];
  if (gone.length > 0) {
    const sentence = `${capital(names(gone, two.before))} left ${name}.`;
    drafts.push({ kind: 'committee/left', sentence, before: gone[0]?.node, tells: gone.map(({ node }) => node) });
  }
  if (come.length > 0) {
    const sentence = `${capital(names(come, two.after))} joined ${name}.`;
    drafts.push({ kind: 'committee/joined', sentence, after: come[0]?.node, tells: come.map(({ node }) => node) });
  }
  for (const pair of both) {
    const [had, has] = [pair.before.voting === true, pair.after.voting === true];
    if (had === has) continue;
    const sentence = `${capital(who(pair.after, two.after))} ${has ? 'now votes' : 'no longer votes'} in ${name}.`;
    drafts.push({ kind: 'committee/voting', sentence, before: votingOf(pair.before), after: votingOf(pair.after) });
  }
  return drafts;
}

/** Where nothing was said of them, or is no longer. */
function seats({ before, after }: Both<Committee>, two: Two): readonly Draft[] {
  const [was, is] = [valueAt(before.node, 'members'), valueAt(after.node, 'members')];
  const nodes = { before: was, after: is };
  const who = `Who sits in ${quoted(after.label)}`;
  if (before.members && lacks(after.node, 'members')) {
    const sentence = `${who} is no longer said; it was ${everybody(before.members, two.before)}.`;
    return [{ kind: 'committee/members', sentence, ...nodes }];
  }
  if (!after.members || !lacks(before.node, 'members')) return [];
  const sentence = `${who} is now said: ${everybody(after.members, two.after)}.`;
  return [{ kind: 'committee/members', sentence, ...nodes, weight: 'low' }];
}

function votingOf({ node }: Member): TreeNode | undefined {
  return valueAt(node, 'voting');
}

function cadence({ before, after }: Both<Committee>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'cadence');
  if (!field) return [];
  const name = quoted(after.label);
  if (!field.after) {
    const sentence = `How often ${name} meets is no longer said; it was ${often(field.before?.text ?? '')}.`;
    return [{ kind: 'committee/cadence', sentence, ...field }];
  }
  const sentence = `${name} now meets ${often(field.after.text)}${field.before ? `; before ${often(field.before.text)}` : ''}.`;
  const [was, is] = [field.before, field.after].map((each) => each && parseCadence(each.text));
  if (was && is && daysIn(was) === daysIn(is)) return [];
  if (!field.before) return [{ kind: 'committee/more-often', sentence, ...field }];
  if (!was || !is) return [{ kind: 'committee/cadence', sentence, ...field }];
  return [{ kind: daysIn(is) > daysIn(was) ? 'committee/less-often' : 'committee/more-often', sentence, ...field }];
}
