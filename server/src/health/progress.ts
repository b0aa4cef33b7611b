// What has come of the alliance since its top committee last met: what a review begins with.
import { type Day, formatDay } from '../model/calendar';
import { meetingTimes } from '../model/meetings';
import * as read from '../model/read';
import type { Committee } from '../model/types';
import type { MapNode } from '../yaml/tree';
import type { ProgressItem, Review } from './report';
import type { Subject } from './subject';
import { wordsOf } from './words';

const DAYS = 90;
const TOP = ['executive', 'steering', 'operating'] as const;

export function reviewOf(subject: Subject): Review {
  const review = lastReview(subject);
  return {
    since: formatDay(sinceOf(subject, review)),
    committee: review ? wordsOf(review.committee.label) : null,
  };
}

export function progressOf(subject: Subject): ProgressItem[] {
  const since = sinceOf(subject, lastReview(subject));
  return [...workDone(subject), ...valueRealised(subject), ...risksClosed(subject)]
    .filter(({ day }) => day > since && day <= subject.alliance.today)
    .sort((a, b) => a.day - b.day)
    .map(({ kind, what, day, node }) => ({
      kind,
      what: wordsOf(what),
      date: formatDay(day),
      range: subject.rangeOf(node),
    }));
}

interface Reviewed {
  readonly committee: Committee;
  readonly day: Day;
}

function sinceOf({ alliance }: Subject, review: Reviewed | undefined): Day {
  return review?.day ?? alliance.today - DAYS;
}

/** The latest meeting of the highest kind of committee that has one on record. */
function lastReview({ alliance }: Subject): Reviewed | undefined {
  const times = meetingTimes(alliance);
  for (const kind of TOP) {
    const met = alliance.committees.flatMap((committee) => {
      const day = times.get(committee)?.last?.value;
      return committee.committeeKind?.value === kind && day !== undefined ? [{ committee, day }] : [];
    });
    const latest = met.sort((a, b) => b.day - a.day)[0];
    if (latest) return latest;
  }
  return undefined;
}

interface Done {
  readonly kind: ProgressItem['kind'];
  readonly what: string;
  readonly day: Day;
  readonly node: MapNode;
}

function workDone({ alliance }: Subject): Done[] {
  return alliance.work.flatMap(({ kind, node, label, due, isOpen }): Done[] => {
    const day = read.day(node, 'done')?.value;
    const isDone = !isOpen && ['done', undefined].includes(read.text(node, 'status')?.value);
    if (day === undefined || !isDone || (kind !== 'milestone' && kind !== 'commitment')) return [];
    const isKept = kind === 'milestone' || !due || day <= due.value;
    return isKept ? [{ kind, what: label ?? '', day, node }] : [];
  });
}

function valueRealised({ alliance }: Subject): Done[] {
  return (alliance.purpose?.value ?? []).flatMap(({ node, statement }) =>
    read.blocks(node, 'realised').flatMap((item): Done[] => {
      const day = read.day(item, 'date')?.value;
      const what = read.text(item, 'what')?.value ?? statement?.value ?? '';
      return day === undefined ? [] : [{ kind: 'value', what, day, node: item }];
    }),
  );
}

function risksClosed({ alliance }: Subject): Done[] {
  return alliance.risks.flatMap(({ node, status, statement }): Done[] => {
    const day = read.day(node, 'done')?.value;
    return status === 'closed' && day !== undefined ? [{ kind: 'risk', what: statement?.value ?? '', day, node }] : [];
  });
}
