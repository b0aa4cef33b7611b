// The head of the brief: what the alliance is, its health and its practice, never mixed.
import type { HealthReport } from '../../health/report';
import { counted } from '../counts';
import { shown, widthOf } from '../display';
import { practiceWords, stageWords } from '../healthWords';
import { paletteOf } from '../palette';
import { type Page, padded, paragraph, signed, statusWords } from './page';

const LABEL = 12;
/** Columns of health in a line of its own. */
const HEALTH = 50;
const PRACTICE = 26;

export function healthHead(report: HealthReport, page: Page): string[] {
  const { palette } = page;
  const label = (text: string) => `  ${text.padEnd(LABEL - 2)}`;
  const line = (name: string, text: string) => paragraph(text, page, LABEL, label(name));
  return [
    `${label('Alliance')}${palette.strong(shown(report.name ?? report.id ?? 'without a name'))}`,
    ...line('Partners', report.partners.map(({ name }) => name).join(', ') || 'none written'),
    ...line('Stage', stageWords(report)),
    `${label('Health')}${healthWords(report, page)}`,
    ...capLines(report, page),
    ...line('Practice', practiceWords(report)),
    ...(report.rulesOff > 0 ? line('', `${counted(report.rulesOff, 'rule')} switched off`) : []),
  ];
}

/** One line an alliance. */
export function quietLine(report: HealthReport, page: Page): string {
  const plain = { ...page, palette: paletteOf(false) };
  const gap = ' '.repeat(Math.max(2, HEALTH - widthOf(healthWords(report, plain))));
  const practice = practiceWords(report).replace(/^\d+/, (share) => share.padStart(3));
  return `  ${healthWords(report, page)}${gap}${padded(practice, PRACTICE)}  ${shown(report.path)}`;
}

function healthWords({ overall, stage }: HealthReport, page: Page): string {
  const { score, status, confidence, trend } = overall;
  if (stage === 'closed') return statusWords(status, page, 'closed').trimEnd();
  if (status === 'unknown') return statusWords(status, page, 'too little evidence');
  const change = trend ? `, ${signed(trend.change)} in 90 days` : '';
  return `${String(score).padStart(3)}  ${statusWords(status, page)}  ${page.palette.faint(`${confidence} confidence${change}`)}`;
}

function capLines({ overall: { cap } }: HealthReport, page: Page): string[] {
  if (!cap?.lowers) return [];
  return paragraph(`Held at ${cap.atMost} by ${cap.cause}: ${cap.message}`, page, LABEL);
}
