// What is recorded again and again: a meeting on a committee, an actual on a KPI.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Fix } from '../../finding';
import { staysReadable } from '../../fix/staysReadable';
import type { Alliance, Committee, Kpi } from '../../model/types';
import { measuredToday } from '../../rules/skeletons/actual';
import { metToday } from '../../rules/skeletons/meeting';
import type { View } from '../../session/view';
import { lineStart } from '../../yaml/characters';
import type { MapNode } from '../../yaml/tree';
import type { Action } from './action';
import type { Selection } from './chosen';

/** Nothing where today is on record already. */
export function recordActions({ analysis }: View, selection: Selection): readonly Action[] {
  const { alliance, document } = analysis.file;
  if (!alliance) return [];
  const isHere = ({ node }: { readonly node: MapNode }) => holds(document.text, node, selection);
  const committee = alliance.committees.find(isHere);
  const kpi = alliance.kpis.find(isHere);
  const fixes = [...(committee ? meetings(alliance, committee) : []), ...(kpi ? actuals(alliance, kpi) : [])];
  return fixes
    .filter(({ edits }) => staysReadable(document, edits))
    .map(({ title, edits }) => ({ title, kind: CodeActionKind.RefactorRewrite, findings: [], does: { edits } }));
}

function meetings(alliance: Alliance, committee: Committee): readonly Fix[] {
  const { today } = alliance;
  const isKnown =
    (committee.lastMet?.value ?? Number.NEGATIVE_INFINITY) >= today ||
    alliance.meetings.some(({ of, date }) => of?.target === committee && date?.value === today);
  return isKnown ? [] : metToday(alliance, committee);
}

function actuals({ document, today }: Alliance, kpi: Kpi): readonly Fix[] {
  return kpi.actuals.some(({ date }) => date?.value === today) ? [] : measuredToday(document, kpi, today);
}

/** Whether all that is selected lies in a mapping; the dash before it counts as its own. */
function holds(text: string, { start, end }: MapNode, selection: Selection): boolean {
  const line = lineStart(text, start);
  const from = /^[\s-]*$/.test(text.slice(line, start)) ? line : start;
  return from <= selection.start && selection.end <= end;
}
