// How health, practice and the vital signs have moved between two reports, as a table of Markdown.
import { type HealthReport, type Score, type Status, VITALS } from '../../health/report';

/** A section; none where nothing has moved, or one of the two is missing. */
export function movedHealth(before: HealthReport | undefined, after: HealthReport | undefined): readonly string[] {
  if (!before || !after) return [];
  const rows = [
    ...row('**Health**', inWords(before.overall), inWords(after.overall)),
    ...row('Practice', percent(before.practice.score), percent(after.practice.score)),
    ...VITALS.flatMap((id) => row(after.vitals[id].title, inWords(before.vitals[id]), inWords(after.vitals[id]))),
  ];
  if (rows.length === 0) return [];
  return [`## How it is doing\n\n| | before | now |\n|:--|:--|:--|\n${rows.join('\n')}`];
}

function row(title: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [`| ${title} | ${before} | ${after} |`];
}

function inWords({ score, status }: { readonly score: Score; readonly status: Status }): string {
  return score === null || status === 'unknown' ? 'unknown' : `${score} ${status}`;
}

function percent(score: Score): string {
  return score === null ? 'unknown' : `${score} %`;
}
