// How the figures of a KPI appear in sentences, and the list of KPIs as a whole.
import { formatDay } from '../../model/calendar';
import type { Actual } from '../../model/kpiStanding';
import type { Alliance, Kpi, Written } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import type { ListNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';

/** `KPI "Filing readiness"`. */
export function kpiName({ label }: Kpi): string {
  return `KPI ${quoted(label)}`;
}

/** A figure as written. */
export function figure({ value, node }: Written<number>): string {
  return node.kind === 'scalar' ? shown(node.text) : String(value);
}

/** A figure as written, with the unit of its KPI: `56 percent`. */
export function figureIn({ unit }: Kpi, written: Written<number>): string {
  return unit ? `${figure(written)} ${shown(unit.value)}` : figure(written);
}

/** A figure that was worked out, with three digits where it is small. */
export function reckoned(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

/** Percent cut to whole ones, so that 89.7 is not told as 90 below 90; those under one with a digit. */
export function percent(value: number): string {
  return `${value >= 1 ? Math.floor(value) : Math.floor(value * 10) / 10} %`;
}

/** `stood at 56 percent on 2026-09-30`. */
export function stood(kpi: Kpi, { measurement, date }: Actual): string {
  const value = measurement.value ? ` at ${figureIn(kpi, measurement.value)}` : '';
  return `stood${value} on ${formatDay(date)}`;
}

/**
 * The list of KPIs where it holds some and all of them could be read; what is said of all KPIs is said of these.
 */
export function allKpis({ root, kpis }: Alliance): ListNode | undefined {
  const list = valueAt(root, 'kpis');
  if (list?.kind !== 'list' || list.damaged || list.items.length === 0) return undefined;
  return list.items.length === kpis.length ? list : undefined;
}
