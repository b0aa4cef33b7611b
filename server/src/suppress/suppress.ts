// Applies the comments that steer: which findings they silence, and what is wrong with the comments themselves.
import type { Finding } from '../finding';
import { type Day, formatDay } from '../model/calendar';
import { nearest } from '../schema/nearest';
import { guess, quoted } from '../schema/words';
import type { TextEdit, YamlDocument } from '../yaml/tree';
import { type MisspeltComment, type NamedRule, type SteeringComment, steeringComments } from './comments';
import type { SteeringFault } from './steering';

export interface Suppression {
  readonly told: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly faults: readonly SteeringFault[];
}

/** Splits findings into told and suppressed. `ruleIds` are all rules there are, for names that are none. */
export function suppress(
  document: YamlDocument,
  findings: readonly Finding[],
  ruleIds: readonly string[],
  today: Day,
): Suppression {
  const comments = steeringComments(document);
  if (comments.length === 0) return { told: findings, suppressed: [], faults: [] };
  const faults: SteeringFault[] = [];
  const silenced = new Set<Finding>();
  const index = indexed(findings);
  for (const comment of comments) {
    if (comment.scope === 'unknown') faults.push(misspelt(comment));
    else apply(document, comment, index, ruleIds, today, silenced, faults);
  }
  return {
    told: findings.filter((finding) => !silenced.has(finding)),
    suppressed: findings.filter((finding) => silenced.has(finding)),
    faults,
  };
}

interface Index {
  readonly all: readonly Finding[];
  readonly byLine: ReadonlyMap<number, readonly Finding[]>;
}

function indexed(findings: readonly Finding[]): Index {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = byLine.get(finding.range.start.line);
    if (line) line.push(finding);
    else byLine.set(finding.range.start.line, [finding]);
  }
  return { all: findings, byLine };
}

function apply(
  document: YamlDocument,
  comment: SteeringComment,
  index: Index,
  ruleIds: readonly string[],
  today: Day,
  silenced: Set<Finding>,
  faults: SteeringFault[],
): void {
  const { start, end, rules, until, untilDay, reason } = comment;
  if (rules.length === 0) {
    faults.push({
      code: 'unknown-rule',
      start,
      end,
      message: 'This comment names no rule; name the rules it silences.',
    });
    return;
  }
  if (reason === '') {
    const message = 'This comment silences a rule without saying why; add a reason after a colon.';
    faults.push({ code: 'no-reason', start, end, message });
  }
  if (until !== undefined && untilDay === undefined) {
    const message = `"${until}" is no day, so this comment is ignored; write the date as 2027-01-31.`;
    faults.push({ code: 'expired', start, end, message });
    return;
  }
  const known = rules.filter((rule) => isKnown(rule.name, ruleIds));
  for (const rule of rules) if (!known.includes(rule)) faults.push(unknownRule(rule, ruleIds));
  if (untilDay !== undefined && untilDay < today) {
    const message = `This comment held until ${formatDay(untilDay)}, which is past; mend what it silences, or renew it.`;
    faults.push({ code: 'expired', start, end, message });
    return;
  }
  const reach = comment.line === undefined ? index.all : (index.byLine.get(comment.line) ?? []);
  for (const rule of known) {
    const hits = reach.filter((finding) => matches(rule.name, finding.ruleId));
    for (const finding of hits) silenced.add(finding);
    if (hits.length === 0) faults.push(unused(document, comment, rule));
  }
}

function isKnown(name: string, ruleIds: readonly string[]): boolean {
  return ruleIds.some((id) => matches(name, id));
}

function matches(name: string, ruleId: string): boolean {
  return name === ruleId || (name.endsWith('/*') && ruleId.startsWith(name.slice(0, -1)));
}

function unknownRule({ name, start, end }: NamedRule, ruleIds: readonly string[]): SteeringFault {
  const { words } = nearest(name, ruleIds);
  return { code: 'unknown-rule', start, end, message: `No rule is called ${quoted(name)}${guess(words) || '.'}` };
}

function misspelt({ word, start, end }: MisspeltComment): SteeringFault {
  const message = `"${word}" steers nothing; write "alliance-ignore-next-line" or "alliance-ignore-file".`;
  return { code: 'unknown-rule', start, end, message };
}

function unused(document: YamlDocument, comment: SteeringComment, rule: NamedRule): SteeringFault {
  const where = comment.line === undefined ? 'this file' : 'the next line';
  const message = `"${rule.name}" tells nothing about ${where}, so this comment has nothing to silence; remove it.`;
  const edit = comment.rules.length === 1 ? removeComment(document, comment) : removeName(comment, rule);
  return {
    code: 'unused',
    start: rule.start,
    end: rule.end,
    message,
    fix: { title: 'Remove the idle comment', edits: [edit] },
  };
}

/** The whole line where nothing else stands on it, else the comment with the space before it. */
function removeComment({ text, lineStarts }: YamlDocument, { start, end }: SteeringComment): TextEdit {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  if (lineStarts.includes(from)) {
    if (text[end] === '\r' && text[end + 1] === '\n') return { start: from, end: end + 2, newText: '' };
    if (text[end] === '\n' || text[end] === '\r') return { start: from, end: end + 1, newText: '' };
  }
  return { start: from, end, newText: '' };
}

/** One name out of several, with the comma that parts it from its neighbour. */
function removeName({ rules }: SteeringComment, rule: NamedRule): TextEdit {
  const next = rules[rules.indexOf(rule) + 1];
  if (next) return { start: rule.start, end: next.start, newText: '' };
  const previous = rules[rules.indexOf(rule) - 1];
  return { start: previous ? previous.end : rule.start, end: rule.end, newText: '' };
}
