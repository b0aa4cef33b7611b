// The card of whatever can be named.
import type { Target } from '../../model/types';
import { decisionRight, goal, milestone, organisation } from './brief';
import { type Card, layOut, type Telling } from './card';
import { committee } from './committee';
import { kpi } from './kpi';
import { partner } from './partner';
import { person } from './person';
import { role } from './role';

export function told(target: Target, telling: Telling): string {
  return layOut(cardOf(target, telling));
}

function cardOf(target: Target, telling: Telling): Card {
  switch (target.kind) {
    case 'person':
      return person(target, telling);
    case 'role':
      return role(target, telling);
    case 'committee':
      return committee(target, telling);
    case 'partner':
      return partner(target, telling);
    case 'kpi':
      return kpi(target, telling);
    case 'goal':
      return goal(target, telling);
    case 'decision-right':
      return decisionRight(target, telling);
    case 'milestone':
      return milestone(target, telling);
    case 'organisation':
      return organisation(target, telling);
  }
}
