// Compares who is responsible, accountable, consulted and informed, row by row, a row by its activity.

import type { Actor, RaciRow } from '../model/types';
import { quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { matched } from './match';
import { type Both, changedTexts, type Draft, type Two } from './two';
import { everybody, isSameActors } from './words';

const PARTS = ['accountable', 'responsible', 'consulted', 'informed'] as const;
type Part = (typeof PARTS)[number];

export function compareRaci(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const rows = (all: readonly RaciRow[]) => all.filter(({ isReadable }) => isReadable);
  const { both, gone, come } = matched(rows(before.raci), rows(after.raci), activity, meaning);
  return [
    ...gone.map((row): Draft => {
      const sentence = `Nobody is assigned to ${name(row)} any more; ${were(row.accountable, two)} accountable.`;
      return { kind: 'raci/removed', sentence, before: row.activity?.node };
    }),
    ...come.map((row): Draft => {
      const who = everybody(row.accountable, after);
      const sentence = `The activity ${name(row)} is new; ${who} ${row.accountable.length > 1 ? 'are' : 'is'} accountable.`;
      return { kind: 'raci/added', sentence, after: row.activity?.node };
    }),
    ...both.flatMap((pair) => [...PARTS.flatMap((part) => actors(pair, part, two)), ...terms(pair)]),
  ];
}

function activity(row: RaciRow): string {
  return row.activity?.value ?? '';
}

function name(row: RaciRow): string {
  return quoted(activity(row));
}

function were(actors: readonly Actor[], { before }: Two): string {
  return `${everybody(actors, before)} ${actors.length > 1 ? 'were' : 'was'}`;
}

function actors({ before, after }: Both<RaciRow>, part: Part, two: Two): readonly Draft[] {
  const [was, is] = [before[part], after[part]];
  if (isSameActors(was, is)) return [];
  const nodes = { before: valueAt(before.node, part), after: valueAt(after.node, part) };
  const earlier = everybody(was, two.before);
  if (is.length === 0 && (part === 'accountable' || part === 'responsible')) {
    const sentence = `Nobody is ${part} for ${name(after)} any more; it was ${earlier}.`;
    return [{ kind: `raci/nobody-${part}`, sentence, ...nodes }];
  }
  const verb = is.length > 1 ? 'are' : 'is';
  const about = part === 'accountable' || part === 'responsible' ? 'for' : 'about';
  const sentence = `Now ${everybody(is, two.after)} ${verb} ${part} ${about} ${name(after)}; before ${earlier}.`;
  // One answers for a joint activity.
  const isShared = part === 'accountable' && after.scope === 'joint' && is.length > 1;
  return [{ kind: `raci/${part}`, sentence, ...nodes, ...(isShared ? { weight: 'high' } : {}) }];
}

function terms({ before, after }: Both<RaciRow>): readonly Draft[] {
  const drafts: Draft[] = [];
  if (before.scope !== after.scope) {
    const sentence = `The scope of ${name(after)} is now "${after.scope}"; it was "${before.scope}".`;
    const nodes = { before: valueAt(before.node, 'scope'), after: valueAt(after.node, 'scope') };
    drafts.push({ kind: 'raci/scope', sentence, ...nodes });
  }
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'covers');
  if (come.length + gone.length > 0) {
    const parts = [
      ...(come.length > 0 ? [`now covers ${come.map(({ text }) => quoted(text)).join(', ')}`] : []),
      ...(gone.length > 0 ? [`no longer covers ${gone.map(({ text }) => quoted(text)).join(', ')}`] : []),
    ];
    const nodes = { before: valueAt(before.node, 'covers'), after: valueAt(after.node, 'covers') };
    drafts.push({ kind: 'raci/covers', sentence: `The activity ${name(after)} ${parts.join(' and ')}.`, ...nodes });
  }
  return drafts;
}
