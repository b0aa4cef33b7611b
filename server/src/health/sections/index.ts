// All that the pictures of the report are drawn from.
import type { Sections } from '../sectionTypes';
import type { Subject } from '../subject';
import { ladderView, raciViews } from './accountability';
import { assessmentViews } from './assessments';
import { committeeViews, pairViews } from './committees';
import { exitView } from './exit';
import { kpiViews, valueViews } from './performance';
import { placesOf } from './places';
import { riskViews } from './risks';
import { sideViews } from './sides';
import { timelineOf } from './timeline';
import { workViews } from './work';

export function sectionsOf(subject: Subject): Sections {
  return {
    sides: sideViews(subject),
    committees: committeeViews(subject),
    pairs: pairViews(subject),
    raci: raciViews(subject),
    ladder: ladderView(subject),
    kpis: kpiViews(subject),
    values: valueViews(subject),
    assessments: assessmentViews(subject),
    risks: riskViews(subject),
    timeline: timelineOf(subject),
    work: workViews(subject),
    exit: exitView(subject),
    places: placesOf(subject),
  };
}
