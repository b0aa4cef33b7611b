// Fixtures carry their findings as comment lines under the text they are about; this writes those lines from findings,
// so that a fixture is right exactly when it reads as written here.
import type { Finding } from '../../server/src/finding';

const MARK = /^#[ ^]*\^ (error|warning|info|hint)\[/;

/** The fixture without its expectations. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/** The text with each finding under its line: carets below the range, level, rule, message, related places. */
export function annotate(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n');
  const marks = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = finding.range.start.line;
    marks.set(line, [...(marks.get(line) ?? []), finding]);
  }
  const shown = (line: number) => {
    let number = line + 1;
    for (const [at, list] of marks) if (at < line) number += list.length;
    return number;
  };
  return lines
    .flatMap((line, index) => [line, ...(marks.get(index) ?? []).map((finding) => markOf(finding, shown))])
    .join('\n');
}

function markOf(finding: Finding, shown: (line: number) => number): string {
  const { start, end } = finding.range;
  const until = end.line === start.line ? end.character : start.character + 1;
  const carets = '^'.repeat(Math.max(1, until - start.character));
  const lead = start.character === 0 ? '#' : `#${' '.repeat(start.character - 1)}`;
  const related = finding.related.map((each) => {
    const place = each.range.start;
    return `${shown(place.line)}:${place.character + 1} ${each.message}`;
  });
  const tail = related.length > 0 ? ` (related: ${related.join('; ')})` : '';
  return `${lead}${carets} ${finding.level}[${finding.ruleId}]: ${finding.message}${tail}`;
}
