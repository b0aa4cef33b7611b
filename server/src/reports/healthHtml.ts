// Health reports as one page of HTML that needs nothing else, drawn as the preview in the editor is.
import type { HealthReport } from '../health/report';
import { type Day, formatDay } from '../model/calendar';
import { RULES } from '../rules/index';
import type { NamedRule, PageAssets } from './pageTypes';

export interface HealthHtml {
  readonly asOf: Day;
  readonly reports: readonly HealthReport[];
}

export async function healthHtml({ asOf, reports }: HealthHtml, assets: PageAssets): Promise<string> {
  const { healthText } = await import('#page');
  const named = reports.flatMap(({ practice, vitals, attention }) => [
    ...practice.unmet,
    ...attention,
    ...Object.values(vitals).flatMap(({ deductions }) => deductions),
  ]);
  return healthText({ kind: 'health', asOf: formatDay(asOf), reports, rules: rulesOf(named) }, assets);
}

/** What the named ones ask, in the order of their list. */
export function rulesOf(named: readonly { readonly rule: string | null }[]): readonly NamedRule[] {
  const ids = new Set(named.map(({ rule }) => rule));
  return RULES.filter(({ id }) => ids.has(id)).map(({ id, summary, why }) => ({ id, summary, why }));
}
