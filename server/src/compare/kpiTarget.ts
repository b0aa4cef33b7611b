// Compares what a KPI is to reach: a figure or a range, and by when.
import { lacks } from '../model/absence';
import { formatDay } from '../model/calendar';
import type { Kpi, KpiTarget } from '../model/types';
import { quoted } from '../schema/words';
import type { ChangeKind } from './kinds';
import type { Both, Draft } from './two';

export function compareTarget({ before, after }: Both<Kpi>): readonly Draft[] {
  const isTellable = (kpi: Kpi) => kpi.target !== undefined || lacks(kpi.node, 'target');
  if (!isTellable(before) || !isTellable(after)) return [];
  const [was, is] = [before.target, after.target];
  const name = `KPI ${quoted(after.label)}`;
  if (!was && !is) return [];
  if (!is) {
    return [
      {
        kind: 'kpi/target-removed',
        sentence: `${name} has no target any more; it was ${inWords(was)}.`,
        before: was?.node,
      },
    ];
  }
  if (!was)
    return [{ kind: 'kpi/target-added', sentence: `${name} now has a target: ${inWords(is)}.`, after: is.node }];
  return [...figure(was, is, after), ...day(was, is, after)];
}

function inWords(target: KpiTarget | undefined): string {
  if (target?.value) return String(target.value.value);
  const [min, max] = [target?.min?.value, target?.max?.value];
  if (min === undefined && max === undefined) return 'no figure';
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}

function figure(was: KpiTarget, is: KpiTarget, kpi: Kpi): readonly Draft[] {
  const [earlier, later] = [inWords(was), inWords(is)];
  if (earlier === later) return [];
  const kind = kindOf(was, is, kpi);
  const isMore = kpi.direction?.value === 'higher-is-better';
  const verbs: Partial<Record<ChangeKind, string>> = isMore
    ? { 'kpi/target-lowered': 'was lowered', 'kpi/target-raised': 'was raised' }
    : { 'kpi/target-lowered': 'was eased', 'kpi/target-raised': 'was tightened' };
  const verb = verbs[kind] ?? 'changed';
  const sentence = `The target of KPI ${quoted(kpi.label)} ${verb} from ${earlier} to ${later}.`;
  return [{ kind, sentence, before: was.value?.node ?? was.node, after: is.value?.node ?? is.node }];
}

/** Lowered is what asks for less, whichever way is better. */
function kindOf(was: KpiTarget, is: KpiTarget, { direction }: Kpi): ChangeKind {
  const [from, to] = [was.value?.value, is.value?.value];
  if (from !== undefined && to !== undefined && direction) {
    if (direction.value === 'higher-is-better') return to < from ? 'kpi/target-lowered' : 'kpi/target-raised';
    if (direction.value === 'lower-is-better') return to > from ? 'kpi/target-lowered' : 'kpi/target-raised';
  }
  if (was.value || is.value) return 'kpi/target-changed';
  const [low, high] = [was, is].map(({ min, max }) => [min?.value ?? -Infinity, max?.value ?? Infinity] as const);
  if (!low || !high) return 'kpi/target-changed';
  if (high[0] <= low[0] && high[1] >= low[1]) return 'kpi/target-lowered';
  return high[0] >= low[0] && high[1] <= low[1] ? 'kpi/target-raised' : 'kpi/target-changed';
}

function day(was: KpiTarget, is: KpiTarget, kpi: Kpi): readonly Draft[] {
  const [from, to] = [was.by, is.by];
  if (from?.value === to?.value || (!from && !lacks(was.node, 'by')) || (!to && !lacks(is.node, 'by'))) return [];
  const name = `The target of KPI ${quoted(kpi.label)}`;
  const nodes = { before: from?.node, after: to?.node };
  if (!to) {
    const sentence = `${name} has no date any more; it was ${from ? formatDay(from.value) : 'none'}.`;
    return [{ kind: 'kpi/postponed', sentence, ...nodes }];
  }
  const before = from ? `; it was ${formatDay(from.value)}` : '';
  const sentence = `${name} is now due on ${formatDay(to.value)}${before}.`;
  return [{ kind: from && to.value > from.value ? 'kpi/postponed' : 'kpi/brought-forward', sentence, ...nodes }];
}
