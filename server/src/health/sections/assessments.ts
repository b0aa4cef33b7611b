// What each side scored in each assessment. Of a side of which too few answered, nothing but that.

import { formatDay } from '../../model/calendar';
import { hasFewRespondents } from '../../model/rounds';
import type { Score, SideScores } from '../../model/types';
import type { AssessmentView, ScoreView, SideScoresView } from '../sectionTypes';
import type { Subject } from '../subject';
import { sideScore } from '../vitals/relationship';
import { wordsOf } from '../words';
import { orNull } from './values';

export function assessmentViews(subject: Subject): AssessmentView[] {
  const { health, today } = subject.alliance;
  return (health?.assessments ?? [])
    .filter(({ date }) => date.value <= today)
    .map(({ date, kind, sides }) => ({
      date: formatDay(date.value),
      kind: kind ?? null,
      sides: sides.map((side) => sideView(subject, side)),
      range: subject.rangeOf(date.node),
    }));
}

function sideView(subject: Subject, side: SideScores): SideScoresView {
  const head = {
    side: side.partner.id.value,
    respondents: orNull(side.respondents),
    range: subject.rangeOf(side.key),
  };
  if (hasFewRespondents(side, subject.alliance)) {
    return { ...head, isWithheld: true, score: null, scores: [], wouldPartnerAgain: null };
  }
  const score = sideScore(side);
  return {
    ...head,
    isWithheld: false,
    score: score === undefined ? null : Math.round(score),
    scores: side.scores.map((each) => scoreView(subject, each)),
    wouldPartnerAgain: orNull(side.wouldPartnerAgain),
  };
}

function scoreView(subject: Subject, { path, label, value }: Score): ScoreView {
  return { item: path, label: wordsOf(label), value: value.value, range: subject.rangeOf(value.node) };
}
