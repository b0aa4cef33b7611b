// Reads the comments that steer: `# alliance-ignore-next-line RULE, RULE until 2027-01-31: why` and `# alliance-ignore-file …`.
import { type Day, parseDay } from '../model/calendar';
import { lineOf } from '../yaml/position';
import type { YamlDocument } from '../yaml/tree';

/** One rule named by a steering comment. */
export interface NamedRule {
  /** An id, or a whole group as `kpi/*`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SteeringComment {
  readonly scope: 'next-line' | 'file';
  readonly start: number;
  readonly end: number;
  readonly rules: readonly NamedRule[];
  readonly reason: string;
  /** As written; `untilDay` is undefined where that is no day. */
  readonly until: string | undefined;
  readonly untilDay: Day | undefined;
  /** The line (from 0) whose findings it silences; undefined for the whole file. */
  readonly line: number | undefined;
}

/** A comment that begins like ours and is none of ours. */
export interface MisspeltComment {
  readonly scope: 'unknown';
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MARK = /^#+\s*(alliance-ignore[\w-]*)/;

export function steeringComments(document: YamlDocument): (SteeringComment | MisspeltComment)[] {
  const found: (SteeringComment | MisspeltComment)[] = [];
  for (const { start, end } of document.comments) {
    const text = document.text.slice(start, end);
    const word = MARK.exec(text)?.[1];
    if (word === undefined) continue;
    const scope =
      word === 'alliance-ignore-next-line' ? 'next-line' : word === 'alliance-ignore-file' ? 'file' : undefined;
    if (scope) found.push(readComment(document, scope, start, text, text.indexOf(word) + word.length));
    else found.push({ scope: 'unknown', word, start, end });
  }
  return found;
}

function readComment(
  document: YamlDocument,
  scope: SteeringComment['scope'],
  start: number,
  text: string,
  from: number,
): SteeringComment {
  const colon = text.indexOf(':', from);
  const head = colon < 0 ? text.slice(from) : text.slice(from, colon);
  const until = /\suntil\s+(\S+)\s*$/.exec(head);
  const list = until ? head.slice(0, until.index) : head;
  const rules: NamedRule[] = [];
  for (const match of list.matchAll(/[^\s,]+/g)) {
    const at = start + from + match.index;
    rules.push({ name: match[0], start: at, end: at + match[0].length });
  }
  return {
    scope,
    start,
    end: start + text.length,
    rules,
    reason: colon < 0 ? '' : text.slice(colon + 1).trim(),
    until: until?.[1],
    untilDay: until?.[1] === undefined ? undefined : parseDay(until[1]),
    line: scope === 'file' ? undefined : nextWrittenLine(document, start),
  };
}

/** The next line that is more than a comment, so that several steering comments may stand above one line. */
function nextWrittenLine({ text, lineStarts }: YamlDocument, offset: number): number {
  let line = lineOf(lineStarts, offset) + 1;
  while (line < lineStarts.length && /^\s*(#|$)/.test(text.slice(lineStarts[line], lineStarts[line + 1]))) line++;
  return line;
}
