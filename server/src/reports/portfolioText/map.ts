// The heat map: a row an alliance, a mark and a number for its health and for each vital sign.
import type { AllianceRow, Grouping, Portfolio } from '../../health/portfolioTypes';
import { type Score, type Status, VITALS, type VitalId } from '../../health/report';
import { shown, widthOf, wrap } from '../display';
import { mark, type Page, padded, paragraph } from '../healthText/page';
import { countsWords, NO_GROUP } from '../portfolioWords';

/** Columns of a mark, a number and what parts them from the next. */
const CELL = 6;
const MARGIN = 4;

/** Short enough to stand over a number. */
const HEADS: Readonly<Record<VitalId, string>> = {
  sponsorship: 'Spons',
  accountability: 'Acct',
  governance: 'Gov',
  performance: 'Value',
  relationship: 'Relat',
  risk: 'Risk',
  commitments: 'Commt',
  resilience: 'Resil',
};

export function countsLine(portfolio: Portfolio, page: Page): string {
  return paragraph(countsWords(portfolio), page, 2).join('\n');
}

export function heatMap({ alliances, groups }: Portfolio, grouping: Grouping, page: Page): string[] {
  const name = page.columns - MARGIN - CELL * (VITALS.length + 1) - 1;
  const heads = ['All', ...VITALS.map((id) => HEADS[id])].map((head) => head.padEnd(CELL)).join('');
  const lines = [`${' '.repeat(MARGIN + name + 1)}${heads}`.trimEnd()];
  const rows = new Map(alliances.map((row) => [row.path, row]));
  for (const group of groups[grouping]) {
    lines.push(...paragraph(group.name ?? NO_GROUP[grouping], page, 2).map(page.palette.strong));
    for (const path of group.paths) {
      const row = rows.get(path);
      if (row) lines.push(...rowLines(row, name, page));
    }
  }
  return lines;
}

function rowLines({ name, overall, vitals }: AllianceRow, width: number, page: Page): string[] {
  const cells = [
    cell(overall.status === 'unknown' ? null : overall.score, overall.status, page),
    ...VITALS.map((id) => cell(vitals[id].score, vitals[id].status, page)),
  ];
  const lines = wrap(shown(name), width);
  // A word may be wider than its column; the numbers stand beside the first line that fits.
  const beside = lines.findIndex((line) => widthOf(line) <= width);
  if (beside < 0) lines.push('');
  const chosen = beside < 0 ? lines.length - 1 : beside;
  return lines.map((line, at) => {
    const rest = at === chosen ? `${padded(line, width)} ${cells.join('')}` : line;
    return `${' '.repeat(MARGIN)}${rest}`.trimEnd();
  });
}

function cell(score: Score, status: Status, page: Page): string {
  return `${mark(status, page)}${score === null ? '   ' : String(score).padStart(4)} `;
}
