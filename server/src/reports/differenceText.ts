// What changed in meaning, for people at a terminal: alliance by alliance, what worries first.
import type { Weight } from '../compare/difference';
import { capWords, movedRows, plainly } from '../compare/movedHealth';
import type { Finding } from '../finding';
import type { ComparedAlliance, DiffReport } from './difference';
import { changesOf, freshOf, goneOf, remarksOn, statusOf, totals } from './differenceCounts';
import { shown, wrap } from './display';
import { signed } from './healthText/page';
import { type Palette, paletteOf } from './palette';
import type { Look } from './report';

const SIGNS: Readonly<Record<Weight, string>> = { high: '!!', medium: ' !', low: ' ·' };

export const textDifference: DiffReport = function* (run, look) {
  const palette = paletteOf(look.colors);
  for (const alliance of run.alliances) yield* section(alliance, palette, look);
  const sentence = totals(run);
  yield `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.\n`;
};

function* section(alliance: ComparedAlliance, palette: Palette, look: Look): Iterable<string> {
  const { path, name, id } = alliance;
  const status = statusOf(alliance);
  const title = shown(name ?? id ?? '');
  yield `${palette.faint('──')} ${palette.strong(shown(path))}${title === '' ? '' : ` ${title}`}${status === '' ? '' : ` (${shown(status)})`}\n`;
  const line = (sign: string, text: string) => indented(sign, shown(text), look.columns);
  yield* healthLines(alliance, palette, line);
  for (const { weight, sentence } of changesOf(alliance)) {
    if (look.quiet && weight !== 'high') continue;
    const sign = weight === 'high' ? palette.level.error(SIGNS.high) : SIGNS[weight];
    yield line(sign, sentence);
  }
  const finding = ({ level, ruleId, message }: Finding) => `${level} ${ruleId}: ${message}`;
  if (!look.quiet) {
    for (const each of freshOf(alliance)) yield line(palette.mark[each.level](' +'), `new ${finding(each)}`);
    for (const each of goneOf(alliance)) yield line(palette.faint(' -'), `gone ${finding(each)}`);
    for (const remark of remarksOn(alliance)) yield line('  ', remark);
  }
  yield '\n';
}

function* healthLines(
  alliance: ComparedAlliance,
  palette: Palette,
  line: (sign: string, text: string) => string,
): Iterable<string> {
  const health = 'difference' in alliance ? alliance.difference.health : undefined;
  if (!health) return;
  for (const { title, before, after, change } of movedRows(health, plainly)) {
    const sign =
      change === undefined || change === 0 ? ' ~' : change < 0 ? palette.mark.error(' ▼') : palette.good(' ▲');
    yield line(sign, `${title} ${before} → ${after}${change ? ` (${signed(change)})` : ''}`);
  }
  const cap = capWords(health);
  if (cap !== undefined) yield line('  ', cap);
}

function indented(sign: string, text: string, columns: number | undefined): string {
  const lines = columns === undefined ? [text] : wrap(text, Math.max(40, columns - 4));
  return lines.map((each, at) => `${at === 0 ? sign : '  '}  ${each}\n`).join('');
}
