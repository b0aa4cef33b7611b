// Entries of the lists in the text reports: with a day in the margin, or with a number and a place in a file.
import type { Attention } from '../../health/report';
import { whose } from '../healthWords';
import { type Page, paragraph } from './page';

const MARGIN = 16;
const NUMBER = 6;

/** A section under its title; nothing where it has no lines. */
export function section(title: string, lines: readonly string[], page: Page): string[] {
  return lines.length === 0 ? [] : [`  ${page.palette.strong(title)}`, ...lines];
}

export function dated(date: string | null, text: string, page: Page): string[] {
  return paragraph(text, page, MARGIN, `    ${date ?? ''}`.padEnd(MARGIN));
}

export interface Numbered {
  readonly number: number;
  readonly path: string;
  /** What is the matter. */
  readonly words: string;
}

export function attentionLines(
  { owner, next, by, rule, range: { start } }: Attention,
  { number, path, words }: Numbered,
  page: Page,
): string[] {
  const place = `${path}:${start.line + 1}:${start.character + 1}${rule === null ? '' : ` ${rule}`}`;
  return [
    ...paragraph(words, page, NUMBER, `${String(number).padStart(NUMBER - 1)} `),
    ...paragraph(`Next: ${next}${whose(owner, by)}`, page, NUMBER),
    ...paragraph(place, page, NUMBER).map(page.palette.faint),
  ];
}
