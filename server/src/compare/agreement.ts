// Compares the agreement: from when, until when, whether it goes on by itself, what must be said before, who is bound.
import { lacks } from '../model/absence';
import { formatDuration } from '../model/calendar';
import * as read from '../model/read';
import type { Agreement, Renewal } from '../model/types';
import { quoted, shown } from '../schema/words';
import { type MapNode, valueAt } from '../yaml/tree';
import type { ChangeKind } from './kinds';
import { type KeyOf, matchedBy } from './match';
import { type Both, changedField, changedTexts, type Draft, type Field, type Two } from './two';
import { day, partnerNames, span } from './words';

export function compareAgreement(two: Two): readonly Draft[] {
  const [was, is] = [two.before.agreement, two.after.agreement];
  if (!was && !is) return [];
  if (!is) return [{ kind: 'agreement/removed', sentence: 'The terms of the agreement are gone.', before: was?.node }];
  if (!was)
    return [{ kind: 'agreement/added', sentence: 'The terms of the agreement are now recorded.', after: is.node }];
  const both = { before: was.node, after: is.node };
  return [
    ...told(changedField(both, 'effective'), 'agreement/effective', 'The first day of the agreement', day),
    ...told(changedField(both, 'initialTerm'), 'agreement/term', 'The initial term', span),
    ...told(changedField(both, 'expires'), 'agreement/expiry', 'The day on which the agreement expires', day),
    ...renewal({ before: was, after: is }),
    ...covenants(both, two),
  ];
}

function told(
  field: Field | undefined,
  kind: ChangeKind,
  subject: string,
  words: (text: string) => string,
): readonly Draft[] {
  if (!field) return [];
  const was = field.before && words(field.before.text);
  if (!field.after) return [{ kind, sentence: `${subject} is no longer said; it was ${was}.`, ...field }];
  const sentence = `${subject} is now ${words(field.after.text)}${was === undefined ? '' : `; it was ${was}`}.`;
  return [{ kind, sentence, ...field }];
}

/** How each mode is told of the later and of the earlier text. */
const MODES: Readonly<Record<string, { readonly now: string; readonly before: string } | undefined>> = {
  automatic: { now: 'now renews by itself', before: 'renewed by itself' },
  'by-decision': { now: 'now renews only by a decision', before: 'renewed only by a decision' },
  none: { now: 'no longer renews', before: 'did not renew' },
};
const UNNAMED = { now: 'now renews in a way that is not said', before: 'renewed in a way that is not said' };

function renewal({ before, after }: Both<Agreement>): readonly Draft[] {
  const [was, is] = [before.renewal, after.renewal];
  const isTellable = ({ renewal, node }: Agreement) => renewal !== undefined || lacks(node, 'renewal');
  if (!isTellable(before) || !isTellable(after) || (!was && !is)) return [];
  if (!was || !is) {
    const mode = MODES[(is ?? was)?.mode?.value ?? ''] ?? UNNAMED;
    const sentence = is
      ? `The agreement ${mode.now}; before nothing was said about it.`
      : `Whether the agreement renews is no longer said; before it ${mode.before}.`;
    return [
      { kind: 'agreement/renewal', sentence, before: was?.node, after: is?.node, ...(is ? { weight: 'medium' } : {}) },
    ];
  }
  const both = { before: was.node, after: is.node };
  const mode = changedField(both, 'mode');
  if (mode?.before && mode.after) {
    const [now, earlier] = [MODES[mode.after.text] ?? UNNAMED, MODES[mode.before.text] ?? UNNAMED];
    const sentence = `The agreement ${now.now}${termsOf(is)}; before it ${earlier.before}.`;
    const tells = [was, is].flatMap(({ node }) => RENEWAL_TERMS.map((key) => valueAt(node, key)));
    return [{ kind: 'agreement/renewal', sentence, ...mode, tells }];
  }
  return [
    ...told(changedField(both, 'period'), 'agreement/period', 'The time for which the agreement renews', span),
    ...told(changedField(both, 'optOutNotice'), 'agreement/notice', 'The notice to say no to a renewal', span),
    ...told(
      changedField(both, 'decideBefore'),
      'agreement/notice',
      'The time before the end to decide on a renewal',
      span,
    ),
  ];
}

const RENEWAL_TERMS = ['period', 'optOutNotice', 'decideBefore'] as const;

/** `, for 1 year each time, with 180 days of notice`. */
function termsOf({ node, period, notice }: Renewal): string {
  const asked = read.text(node, 'optOutNotice') ? 'of notice to say no' : 'before the end to decide';
  return [
    ...(period ? [`, for ${formatDuration(period.value)} each time`] : []),
    ...(notice ? [`, with ${formatDuration(notice.value)} ${asked}`] : []),
  ].join('');
}

interface Covenant {
  readonly node: MapNode;
}

/** By kind and text, else by kind. */
const COVENANT_KEYS: readonly KeyOf<Covenant>[] = [
  ({ node }) => JSON.stringify([read.text(node, 'kind')?.value, read.text(node, 'what')?.value]),
  ({ node }) => read.text(node, 'kind')?.value,
];

function covenants({ before, after }: Both<MapNode>, two: Two): readonly Draft[] {
  const of = (map: MapNode): readonly Covenant[] => read.blocks(map, 'covenants').map((node) => ({ node }));
  const { both, gone, come } = matchedBy(of(before), of(after), COVENANT_KEYS, two.meaning);
  return [
    ...gone.map(({ node }): Draft => {
      return { kind: 'agreement/covenant-removed', sentence: `The covenant ${name(node)} is gone.`, before: node };
    }),
    ...come.map(({ node }): Draft => {
      return { kind: 'agreement/covenant-added', sentence: `The covenant ${name(node)} is new.`, after: node };
    }),
    ...both.flatMap((pair) => covenant({ before: pair.before.node, after: pair.after.node }, two)),
  ];
}

function name(node: MapNode): string {
  const kind = read.text(node, 'kind')?.value;
  const what = read.text(node, 'what')?.value;
  return what === undefined ? quoted(kind ?? '') : `${quoted(what)}${kind === undefined ? '' : ` (${shown(kind)})`}`;
}

function covenant(both: Both<MapNode>, two: Two): readonly Draft[] {
  const { come, gone } = changedTexts(both, 'binds');
  const of = `The covenant ${name(both.after)}`;
  const drafts: Draft[] = [];
  if (come.length > 0) {
    const sentence = `${of} now binds ${partnerNames(come, two.after)}.`;
    drafts.push({ kind: 'agreement/covenant', sentence, after: come[0], tells: come });
  }
  if (gone.length > 0) {
    const sentence = `${of} no longer binds ${partnerNames(gone, two.before)}.`;
    drafts.push({ kind: 'agreement/covenant', sentence, before: gone[0], tells: gone });
  }
  return [
    ...drafts,
    ...told(changedField(both, 'until'), 'agreement/covenant', `The last day of the covenant ${name(both.after)}`, day),
  ];
}
