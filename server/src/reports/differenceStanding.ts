// How alliances stand before and after, as tables of Markdown: one alliance row by row, several in a row each.
import type { AllianceDifference, HealthDifference } from '../compare/difference';
import { capWords, healthRow, practiceRow, type Row, vitalRows, type Writing } from '../compare/movedHealth';
import { type Finding, LEVELS } from '../finding';
import { counted } from './counts';
import { markdownTable, scoreCell } from './healthMarkdown';
import { signed } from './healthText/page';
import { markdownText } from './markdownText';

export interface Standing {
  /** As Markdown. */
  readonly label: string;
  readonly difference: AllianceDifference;
}

/** Rows of the table of several. */
const MOST = 50;

const withSign: Writing = ({ score, status }, unknown) =>
  scoreCell(status === 'unknown' ? null : score, status, unknown);

export function standingPieces(alliances: readonly Standing[]): readonly string[] {
  const [only] = alliances;
  if (!only) return [];
  return alliances.length === 1 ? ofOne(only.difference) : ofSeveral(alliances);
}

function ofOne({ health, findings }: AllianceDifference): readonly string[] {
  const rows = health
    ? [healthRow(health, withSign), practiceRow(health), ...vitalRows(health, withSign)].map(cells)
    : [];
  const found = ['Findings', findingCount(findings.gone, 'gone'), findingCount(findings.fresh, 'new'), ''];
  const cap = health && capWords(health);
  return [
    `\n${markdownTable(['', 'Before', 'After', ''], [...rows, found])}\n`,
    ...(cap === undefined ? [] : [`\n> ${markdownText(cap)}\n`]),
  ];
}

function cells({ title, before, after, change }: Row, at: number): readonly string[] {
  const name = at < 2 ? `**${title}**` : title;
  return [name, before, after, change === undefined ? '' : change === 0 ? '=' : signed(change)];
}

function ofSeveral(alliances: readonly Standing[]): readonly string[] {
  const rows = alliances
    .slice(0, MOST)
    .map(({ label, difference: { health, changes, findings } }) => [
      label,
      ...(health ? [moved(healthRow(health, withSign)), moved(practiceRow(health)), vitalWords(health)] : ['', '', '']),
      worries(changes),
      `+${findings.fresh.length} −${findings.gone.length}`,
    ]);
  const head = ['Alliance', 'Health', 'Practice', 'Vital signs', 'Changes', 'Findings'];
  const more = alliances.length > MOST ? `\n${counted(alliances.length - MOST, 'more alliance')} changed.\n` : '';
  return [`\n${markdownTable(head, rows)}\n${more}`];
}

function moved({ before, after }: Row): string {
  return before === after ? after : `${before} → ${after}`;
}

/** `Sponsorship −50`, where a score is not known on both sides `Risk`. */
function vitalWords(health: HealthDifference): string {
  return vitalRows(health, withSign)
    .map(({ title, change }) => (change === undefined ? title : `${title} ${signed(change)}`))
    .join('<br>');
}

function worries(changes: AllianceDifference['changes']): string {
  const high = changes.filter(({ weight }) => weight === 'high').length;
  return `${changes.length}${high > 0 ? ` (${high} 🔴)` : ''}`;
}

/** `2 new (1 error, 1 warning)`. */
function findingCount(findings: readonly Finding[], which: string): string {
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count > 0 ? [counted(count, level)] : [];
  });
  return `${findings.length} ${which}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`;
}
