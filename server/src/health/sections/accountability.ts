// The RACI matrix and the escalation ladder.
import { addDuration, businessDaysBetween, daysIn } from '../../model/calendar';
import { readableRows } from '../../model/raci';
import * as read from '../../model/read';
import type { Actor, Alliance, Issue, Step } from '../../model/types';
import { actorName, referenceName } from '../names';
import type { FlawView, IssueView, LadderView, RaciView, RungView } from '../peopleTypes';
import type { Subject } from '../subject';
import { type Fault, faultOf } from '../vitals/accountability';
import { spelledAt, wordsOf } from '../words';
import { dayOrNull, orNull } from './values';

/** In calendar days. */
const BUSINESS_DAY = daysIn({ count: 1, unit: 'bd' });

export function raciViews(subject: Subject): RaciView[] {
  const { alliance } = subject;
  const names = (actors: readonly Actor[]) => actors.map(({ label }) => wordsOf(label));
  return readableRows(alliance).map((row) => {
    const fault = faultOf(row, alliance);
    return {
      activity: wordsOf(row.activity.value),
      scope: row.scope,
      accountable: names(row.accountable),
      responsible: names(row.responsible),
      consulted: names(row.consulted),
      informed: names(row.informed),
      fault: fault?.says ?? null,
      flaws: fault ? flawsOf(fault) : [],
      range: subject.rangeOf(row.activity.node),
    };
  });
}

function flawsOf({ part, actors }: Fault): FlawView[] {
  if (actors.length === 0) return [{ part, actor: null }];
  return actors.map(({ label }) => ({ part, actor: wordsOf(label) }));
}

export function ladderView(subject: Subject): LadderView | null {
  const { ladder } = subject.alliance;
  if (!ladder) return null;
  let days: number | null = 0;
  const rungs = ladder.steps.map((step) => {
    days = days === null || !step.timeLimit ? null : days + daysIn(step.timeLimit.value);
    return rungView(subject, step, days);
  });
  const { final } = ladder;
  return {
    rungs,
    final: final
      ? {
          mode: orNull(final.mode),
          decider: final.decider ? referenceName(final.decider, subject.alliance) : null,
          except: read.texts(final.node, 'except').map(({ value }) => matterOf(value, subject.alliance)),
          range: subject.rangeOf(final.node),
        }
      : null,
    range: subject.rangeOf(ladder.node),
  };
}

/** What a decision right is about; its id where that is not written. */
function matterOf(id: string, { decisionRights }: Alliance): string {
  const right = decisionRights.find((each) => each.id?.value === id);
  return wordsOf(read.text(right?.node, 'matter')?.value ?? id);
}

function rungView(subject: Subject, step: Step, days: number | null): RungView {
  const { alliance } = subject;
  const here = alliance.issues.filter((issue) => issue.open && issue.step?.value === step.index + 1);
  return {
    step: step.index + 1,
    name: wordsOf(step.label),
    actors: step.actors.map((actor) => actorName(actor, alliance)),
    timeLimit: spelledAt(step.node, 'timeLimit'),
    daysSoFar: days === null ? null : Math.round(days),
    businessDaysSoFar: days === null ? null : Math.round(days / BUSINESS_DAY),
    issues: here.map((issue) => issueView(subject, issue, step)),
    range: subject.rangeOf(step.node),
  };
}

function issueView(subject: Subject, { node, what, onStepSince }: Issue, { timeLimit }: Step): IssueView {
  const until = onStepSince && timeLimit && addDuration(onStepSince.value, timeLimit.value);
  return {
    what: wordsOf(what?.value ?? ''),
    since: dayOrNull(onStepSince),
    businessDays: onStepSince ? businessDaysBetween(onStepSince.value, subject.alliance.today) : null,
    isOverdue: until !== undefined && subject.alliance.today > until,
    range: subject.rangeOf(what?.node ?? node),
  };
}
