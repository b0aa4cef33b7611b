// What needs attention: at most five things, by consequence. Faults of writing are left to the editor.
import { type Day, formatDay, parseDay } from '../model/calendar';
import { ruleById } from '../rules/index';
import { future } from '../rules/phrases';
import { offsetOf } from '../yaml/position';
import { deadlinesOf } from './deadline';
import { worstOf } from './deductions';
import { managerOf, ownerAt } from './owner';
import type { Attention } from './report';
import type { Noted, Subject } from './subject';

const MOST = 5;
/** Days before a deadline of the agreement from which on it comes before all else. */
const NEAR = 30;

/** A near deadline, before all that rules find. */
const DEADLINE_RANK = 0;

/** What comes first whatever its level says. */
const FIRST: ReadonlySet<string> = new Set(['sponsor/missing', 'sponsor/departed', 'agreement/expired']);
const SEVERE = 'risk/severe';
/** Told as what it is above. */
const DEADLINE = 'agreement/notice-window';

export function attentionOf(subject: Subject): Attention[] {
  const near = deadlinesOf(subject.alliance.agreement, subject.alliance.today).filter(
    ({ day, wantsAct }) => wantsAct && day <= subject.alliance.today + NEAR,
  );
  const rules = [...new Set(subject.findings.map(({ ruleId }) => ruleId))];
  const found = rules
    .filter((rule) => rule !== DEADLINE || near.length === 0)
    .flatMap((rule) => {
      const findings = subject.of(rule).filter(({ isIgnored }) => !isIgnored);
      const worst = worstOf(findings);
      const rank = worst && rankOf(worst);
      return worst && rank !== undefined
        ? [{ worst, rank, count: findings.length, overdue: longestOverdue(findings, subject) }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank || b.overdue - a.overdue);
  const deadlines = near.map((deadline): Attention => {
    const { day, node, title } = deadline;
    return {
      rank: DEADLINE_RANK,
      what: `${title}: ${future(day, subject.alliance.today)}.`,
      why: 'An alliance that renews or ends because nobody looked is a decision nobody made.',
      owner: managerOf(subject.alliance),
      next: 'Ask both sides whether the alliance goes on.',
      by: formatDay(day),
      rule: null,
      count: 1,
      range: subject.rangeOf(node),
    };
  });
  return [...deadlines, ...found.map((each) => entryOf(each, subject))].slice(0, MOST);
}

/** The lower the graver; undefined for what can wait. */
function rankOf({ ruleId, level, kind }: Noted): number | undefined {
  if (FIRST.has(ruleId) && level === 'error') return 1;
  if (kind === 'condition' && level === 'error') return 2;
  if (ruleId === SEVERE && level !== 'info' && level !== 'hint') return 3;
  if (kind === 'condition' && level === 'warning') return 4;
  return kind === 'gap' && level === 'error' ? 5 : undefined;
}

interface Found {
  readonly worst: Noted;
  readonly rank: number;
  readonly count: number;
}

function entryOf({ worst, rank, count }: Found, subject: Subject): Attention {
  const { ruleId, message, pointer, range, fixes } = worst;
  const rule = ruleById(ruleId);
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return {
    rank,
    what: `${message}${more}`,
    why: firstSentence(rule?.why ?? ''),
    owner: ownerAt(pointer, subject),
    next: rule?.next ?? (fixes[0] ? `${fixes[0].title}.` : (rule?.summary ?? '')),
    by: null,
    rule: ruleId,
    count,
    range,
  };
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?](?:\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** Days since the day at which the oldest of the findings stands, or that it is held against; 0 where none is written. */
function longestOverdue(findings: readonly Noted[], { alliance }: Subject): number {
  const { text, lineStarts } = alliance.document;
  const days = findings.flatMap(({ start, related }): Day[] => {
    const places = [
      start,
      ...related.flatMap(({ path, range }) =>
        path === alliance.path ? [offsetOf(text, lineStarts, range.start)] : [],
      ),
    ];
    const written = places.map((at) => parseDay(text.slice(at, at + 10))).find((day) => day !== undefined);
    return written === undefined ? [] : [written];
  });
  return days.reduce((longest, day) => Math.max(longest, alliance.today - day), 0);
}
