// The escalation ladder as a hierarchy of calls: a step calls the next one when its time is over.
import type {
  CallHierarchyIncomingCallsParams,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver-protocol';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver-types';
import { formatDuration } from '../model/calendar';
import { targetName } from '../model/names';
import type { Actor, Alliance, FinalSay, Reference, Step } from '../model/types';
import { shown } from '../schema/words';
import type { View } from '../session/view';
import { dashBefore } from '../yaml/characters';
import { offsetOf, rangeOf } from '../yaml/position';
import { keyOf, type MapNode, pairOf, type TreeNode } from '../yaml/tree';

/** A step, or what comes after the last: who has the final say. */
interface Rung {
  readonly name: string;
  readonly detail: string;
  readonly node: MapNode;
  /** What the rung is called by. */
  readonly title: TreeNode;
  /** What makes it call the next one. */
  readonly limit: TreeNode | undefined;
}

/** The step at the cursor, the one an issue is on, or the lowest where the ladder is meant as a whole. */
export function prepareCallHierarchy(view: View, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null {
  const { alliance, document } = view.analysis.file;
  if (!alliance) return null;
  const offset = offsetOf(document.text, document.lineStarts, position);
  const at = rungAt(alliance, offset);
  const item = at === undefined ? undefined : itemOf(view, at);
  return item ? [item] : null;
}

/** One step down the ladder. */
export function incomingCalls(view: View, { item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] {
  const at = placeOf(item) - 1;
  const from = itemOf(view, at);
  return from ? [{ from, fromRanges: [limitOf(view, at) ?? from.selectionRange] }] : [];
}

/** One step up the ladder. */
export function outgoingCalls(view: View, { item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] {
  const at = placeOf(item);
  const [own, to] = [itemOf(view, at), itemOf(view, at + 1)];
  return own && to ? [{ to, fromRanges: [limitOf(view, at) ?? own.selectionRange] }] : [];
}

function rungsOf(alliance: Alliance | undefined): readonly Rung[] {
  const { steps = [], final } = alliance?.ladder ?? {};
  return [...steps.map(stepRung), ...(final && steps.length > 0 ? [finalRung(final)] : [])];
}

function stepRung({ label, actors, timeLimit, node }: Step): Rung {
  const limit = timeLimit && formatDuration(timeLimit.value);
  const detail = [actors.map(actorName).map(shown).join(', '), limit].filter(Boolean).join(' · ');
  return { name: label, detail, node, title: pairOf(node, 'name')?.value ?? node, limit: timeLimit?.node };
}

function finalRung({ mode, decider, node }: FinalSay): Rung {
  const detail = [decider && shown(referenceName(decider)), mode && shown(mode.value)].filter(Boolean).join(' · ');
  return { name: 'Final say', detail, node, title: mode?.node ?? node, limit: undefined };
}

function actorName({ label, reference }: Actor): string {
  return reference ? referenceName(reference) : label;
}

function referenceName({ target, text }: Reference): string {
  return target ? targetName(target) : text;
}

function rungAt(alliance: Alliance, offset: number): number | undefined {
  const { text } = alliance.document;
  const at = rungsOf(alliance).findIndex(({ node }) => {
    const start = keyOf(node)?.start ?? dashBefore(text, node.start);
    return start <= offset && offset <= node.end;
  });
  if (at >= 0) return at;
  const issue = alliance.issues.find(({ step }) => step && holds(step.node, offset));
  if (issue?.step) return issue.step.value - 1;
  const ladder = pairOf(alliance.root, 'escalation');
  return ladder && (holds(ladder.key, offset) || holds(ladder.value, offset)) ? 0 : undefined;
}

function holds({ start, end }: TreeNode, offset: number): boolean {
  return start <= offset && offset <= end;
}

function itemOf({ analysis, uri }: View, at: number): CallHierarchyItem | undefined {
  const { alliance, document } = analysis.file;
  const rung = rungsOf(alliance)[at];
  if (!rung) return undefined;
  const { name, detail, node, title } = rung;
  // What an alias stands for is written elsewhere.
  const own = node.start <= title.start && title.end <= node.end ? title : node;
  return {
    name: shown(name),
    ...(detail === '' ? {} : { detail }),
    kind: SymbolKind.Object,
    uri,
    range: rangeOf(document.lineStarts, node.start, node.end),
    selectionRange: rangeOf(document.lineStarts, own.start, own.end),
    data: { rung: at },
  };
}

function limitOf({ analysis }: View, at: number) {
  const limit = rungsOf(analysis.file.alliance)[at]?.limit;
  return limit && rangeOf(analysis.file.document.lineStarts, limit.start, limit.end);
}

/** Which rung an item was made of: it comes back as it was sent, but the client may be any. */
function placeOf({ data }: CallHierarchyItem): number {
  const rung: unknown = typeof data === 'object' && data !== null && 'rung' in data ? data.rung : undefined;
  return typeof rung === 'number' ? rung : Number.NaN;
}
