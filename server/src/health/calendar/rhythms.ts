// Dates that come back: meetings, reviews, assessments, measurements of KPIs.
import { addDuration, type Day } from '../../model/calendar';
import { lastActual } from '../../model/kpis';
import { meetingTimes } from '../../model/meetings';
import * as read from '../../model/read';
import { madeAssessments } from '../../model/rounds';
import type { Kpi } from '../../model/types';
import type { Dated } from '../calendar';
import { actorNames, nameAt } from '../names';
import type { Subject } from '../subject';
import { spelledAt, wordsOf } from '../words';

export function rhythmDates(subject: Subject): Dated[] {
  return [...meetings(subject), ...reviews(subject), ...assessments(subject), ...measurements(subject)];
}

/** What is planned, else what the cadence asks for next. */
function meetings({ alliance }: Subject): Dated[] {
  const times = meetingTimes(alliance);
  return alliance.committees.flatMap((committee): Dated[] => {
    const { id, label, cadence, facilitator, active } = committee;
    const met = times.get(committee);
    const due = cadence && met?.last ? addDuration(met.last.value, cadence.value) : undefined;
    const day = met?.next?.value ?? due;
    if (!active || day === undefined) return [];
    const title = met?.next ? `${wordsOf(label)} meets` : `${wordsOf(label)} is due to meet`;
    const owner = facilitator ? actorNames([facilitator], alliance) : null;
    const repeats = spelledAt(committee.node, 'cadence');
    return [{ day, kind: 'meeting', title, owner, repeats, key: id.value, node: met?.next?.node ?? id.node }];
  });
}

function reviews({ alliance: { jointPlan } }: Subject): Dated[] {
  const next = jointPlan?.nextReview;
  if (!jointPlan || !next) return [];
  const name = wordsOf(read.text(jointPlan.node, 'name')?.value ?? 'the joint plan');
  const review = { kind: 'review', owner: null, repeats: null, key: 'joint-plan' } as const;
  return [{ ...review, day: next.value, title: `Review of ${name}`, node: next.node }];
}

function assessments({ alliance }: Subject): Dated[] {
  const cadence = alliance.health?.cadence;
  const last = madeAssessments(alliance).find(({ kind }) => kind === 'joint') ?? madeAssessments(alliance)[0];
  const ahead = alliance.health?.assessments.find(({ date }) => date.value > alliance.today);
  const day = ahead?.date.value ?? (cadence && last ? addDuration(last.date.value, cadence.value) : undefined);
  const node = ahead?.date.node ?? last?.date.node;
  if (day === undefined || !node) return [];
  const repeats = spelledAt(alliance.health?.node, 'cadence');
  return [{ day, kind: 'assessment', title: 'Health assessment', owner: null, repeats, key: 'health', node }];
}

/** KPIs that one owner measures on one day are one entry. */
function measurements(subject: Subject): Dated[] {
  const { alliance } = subject;
  const groups = new Map<string, { day: Day; owner: string | null; kpis: Kpi[] }>();
  for (const kpi of alliance.kpis) {
    const day = nextMeasurement(kpi, alliance.today);
    if (day === undefined) continue;
    const owner = actorNames(kpi.owners, alliance) ?? nameAt(kpi.node, 'owner', subject);
    const group = groups.get(`${day} ${owner}`) ?? { day, owner, kpis: [] };
    group.kpis.push(kpi);
    groups.set(`${day} ${owner}`, group);
  }
  return [...groups.values()].flatMap(({ day, owner, kpis }): Dated[] => {
    const [first] = kpis;
    if (!first) return [];
    const title = `Measure ${kpis.map(({ label }) => wordsOf(label)).join(', ')}`;
    const cadences = new Set(kpis.map(({ node }) => spelledAt(node, 'cadence')));
    const repeats = cadences.size === 1 ? ([...cadences][0] ?? null) : null;
    const key = kpis.map(({ id }) => id.value).join('+');
    return [{ day, kind: 'measurement', title, owner, repeats, key, node: first.id.node }];
  });
}

function nextMeasurement(kpi: Kpi, today: Day): Day | undefined {
  const last = lastActual(kpi, today)?.date ?? kpi.baseline?.date?.value;
  return kpi.cadence && last !== undefined ? addDuration(last, kpi.cadence.value) : undefined;
}
