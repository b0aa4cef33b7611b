// What a plan to part settles beside its duties, and what of it lacks: as far as the rules expect it at this stage and depth.
import { isUndisclosed, lacks, lacksItems, missingIn, type Place } from '../../model/absence';
import { formatDuration } from '../../model/calendar';
import * as read from '../../model/read';
import type { ExitPlan } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { pairOf } from '../../yaml/tree';
import { nameAt, referenceName } from '../names';
import type { ExitPartView } from '../sectionTypes';
import type { Subject } from '../subject';
import { spelledAt, wordsOf } from '../words';

interface Part {
  readonly key: string;
  readonly part: string;
  /** Expects it; none where nobody does. */
  readonly rule?: string;
  readonly says: (plan: ExitPlan, subject: Subject) => string | null;
}

/** Those that are one key of the plan. */
const PARTS: readonly Part[] = [
  { key: 'triggers', part: 'triggers', rule: 'exit/no-trigger', says: triggersIn },
  { key: 'windDown', part: 'wind-down', says: windDownIn },
  { key: 'communication', part: 'communication', rule: 'exit/no-communication', says: communicationIn },
  { key: 'survival', part: 'survival', rule: 'exit/no-survival', says: ({ node }) => listed(texts(node, 'survival')) },
  {
    key: 'futureRelationship',
    part: 'the time after',
    rule: 'exit/no-future',
    says: ({ node }) => spelledAt(node, 'futureRelationship'),
  },
  { key: 'lessonsLearned', part: 'lessons learned', rule: 'exit/no-lessons', says: lessonsIn },
];

/** Areas that every separation touches. */
const AREAS: readonly string[] = ['intellectual-property', 'confidential-information', 'data', 'people'];

export function exitParts(subject: Subject, plan: ExitPlan): ExitPartView[] {
  const { node } = plan;
  return [
    ...leadParts(subject, plan),
    ...PARTS.flatMap(({ key, part, rule, says }): ExitPartView[] => {
      const at = pairOf(node, key)?.key ?? node;
      if (isUndisclosed(node, key)) return [entry(subject, part, 'undisclosed', null, at)];
      if (!lacksItems(node, key)) return [entry(subject, part, 'ready', says(plan, subject), at)];
      return rule !== undefined && subject.expects(rule)
        ? [entry(subject, part, 'missing', null, missingIn(node, key))]
        : [];
    }),
    ...areaParts(subject, plan),
  ];
}

function leadParts(subject: Subject, { node, leads }: ExitPlan): ExitPartView[] {
  const block = read.block(node, 'lead');
  if (isUndisclosed(node, 'lead')) return [entry(subject, 'leads', 'undisclosed', null, node)];
  if (!block && !lacks(node, 'lead')) return [];
  const isExpected = subject.expects('exit/no-lead');
  return sidesOf(subject.alliance).flatMap(({ id, label }): ExitPartView[] => {
    const lead = leads.get(id.value);
    const part = `lead of ${wordsOf(label)}`;
    if (lead) return [entry(subject, part, 'ready', referenceName(lead, subject.alliance), lead.node)];
    const isMissing = isExpected && (!block || lacks(block, id.value));
    return isMissing ? [entry(subject, part, 'missing', null, block ?? missingIn(node, 'lead'))] : [];
  });
}

function areaParts(subject: Subject, { node, duties }: ExitPlan): ExitPartView[] {
  if (isUndisclosed(node, 'duties')) return [entry(subject, 'duties', 'undisclosed', null, node)];
  if (!subject.expects('exit/area-uncovered') || duties.some(({ area }) => !area)) return [];
  const covered = new Set(duties.map(({ area }) => area?.value));
  const at = pairOf(node, 'duties')?.key ?? missingIn(node, 'duties');
  return AREAS.filter((area) => !covered.has(area)).map((area) =>
    entry(subject, area.replaceAll('-', ' '), 'missing', null, at),
  );
}

function entry(
  subject: Subject,
  part: string,
  state: ExitPartView['state'],
  says: string | null,
  at: Place,
): ExitPartView {
  return { part, state, says, range: subject.rangeOf(at) };
}

function windDownIn({ node }: ExitPlan): string | null {
  const duration = read.duration(read.block(node, 'windDown'), 'duration');
  return duration ? formatDuration(duration.value) : null;
}

function triggersIn({ triggers }: ExitPlan): string | null {
  return listed(
    triggers.flatMap(({ triggerKind }) => triggerKind?.value.replace('kpi', 'KPI').replaceAll('-', ' ') ?? []),
  );
}

function communicationIn({ node }: ExitPlan): string | null {
  const block = read.block(node, 'communication');
  const how = read.text(block, 'public')?.value.replaceAll('-', ' ');
  return listed([...(read.flag(block, 'internalFirst') ? ['own people first'] : []), ...(how ? [how] : [])]);
}

function lessonsIn({ node }: ExitPlan, subject: Subject): string | null {
  const block = read.block(node, 'lessonsLearned');
  return block ? nameAt(block, 'owner', subject) : null;
}

function texts(node: ExitPlan['node'], key: string): string[] {
  return read.texts(node, key).map(({ value }) => value.replaceAll('-', ' '));
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : wordsOf([...new Set(words)].join(', '));
}
