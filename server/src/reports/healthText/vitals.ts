// The eight vital signs as a table, with reasons under those that are not green, and the KPIs in a line each.
import type { HealthReport, VitalReport } from '../../health/report';
import { VITALS } from '../../health/report';
import type { KpiView } from '../../health/sectionTypes';
import { type Page, padded, paragraph, signed, statusWords } from './page';

const TITLE = 23;
/** Facts told under a vital sign; the others are in the JSON. */
const FACTS = 3;

export function vitalSection({ vitals, isPublic }: HealthReport, page: Page): string[] {
  const header = `${padded('Vital signs', TITLE + 2)} score              trend  ${isPublic ? '  public' : 'practice'}`;
  return [`  ${page.palette.strong(header)}`, ...VITALS.flatMap((id) => vitalLines(vitals[id], isPublic, page))];
}

function vitalLines(vital: VitalReport, isPublic: boolean, page: Page): string[] {
  const { title, score, status, trend, practice } = vital;
  const unknown = isPublic ? 'not public' : 'unknown';
  const figure = score === null ? '  –' : String(score).padStart(3);
  const word = statusWords(status, page, status === 'unknown' ? unknown : status);
  const change = trend ? signed(trend.change) : '';
  const share = practice === null ? '' : `${practice} %`;
  const wide = status === 'unknown' && isPublic ? 0 : 'not public'.length - 'unknown'.length;
  const line = `    ${padded(title, TITLE)} ${figure}  ${word}${' '.repeat(wide)}  ${change.padStart(4)}  ${share.padStart(7)}`;
  return [line.trimEnd(), ...(status === 'green' || status === 'unknown' ? [] : reasonLines(vital, page))];
}

function reasonLines({ deductions, facts }: VitalReport, page: Page): string[] {
  const { palette } = page;
  const low = facts.filter(({ score }) => score === null || score < 100);
  const told = low.toSorted((a, b) => (a.score ?? 100) - (b.score ?? 100)).slice(0, FACTS);
  return [
    ...told.flatMap(({ text, score }) => reason(text, score === null ? '' : String(score), page)),
    ...deductions.flatMap(({ message, rule, points, isIgnored }) =>
      reason(`${message} ${rule}${isIgnored ? ' (ignored by a comment)' : ''}`, `−${points}`, page),
    ),
  ].map(palette.faint);
}

function reason(text: string, figure: string, page: Page): string[] {
  return paragraph(text, page, 12, `      ${figure.padStart(4)}  `);
}

export function kpiSection({ sections: { kpis } }: HealthReport, page: Page): string[] {
  const measured = kpis.filter(({ actuals }) => actuals.length > 0);
  if (measured.length === 0) return [];
  return [`  ${page.palette.strong('KPIs')}`, ...measured.flatMap((kpi) => kpiLines(kpi, page))];
}

function kpiLines({ name, actuals, target, unit, light, score }: KpiView, page: Page): string[] {
  const last = actuals.at(-1);
  const aim = targetWords(target);
  const value = `${last?.value ?? '–'}${unit === null ? '' : ` ${unit}`} on ${last?.date ?? ''}`;
  const status = light ?? 'unknown';
  const word = statusWords(status, page, light ?? (score === null ? '–' : `${score} %`));
  return [
    ...paragraph(name, page, 4),
    ...paragraph(`${value}${aim === '' ? '' : `, target ${aim}`}`, page, 17, `      ${word}  `),
  ];
}

function targetWords(target: KpiView['target']): string {
  if (!target) return '';
  const { value, min, max, by } = target;
  const aim = value ?? [min, max].map((end) => end ?? '…').join(' to ');
  return `${aim}${by === null ? '' : ` by ${by}`}`;
}
