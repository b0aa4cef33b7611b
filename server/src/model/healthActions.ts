// What the actions of assessments are about: `about` names a scored item by its key, in its own words or by the block it
// stands in.
import type { Day } from './calendar';
import { SCORE_GROUPS } from './scoreItems';
import type { Assessment, Score } from './types';

/** Whether something is, or may be, done about a score of an assessment. */
export type ActedOn = (score: Score, assessment: Assessment) => boolean;

/** The actions under one name: on which day the latest stands, and whether one is open. */
interface Acts {
  readonly latest: Day;
  readonly isOpen: boolean;
}

/**
 * An action counts for the scores of its own assessment and of those before, and for those after while it is open;
 * one that was given up never does. An action that does not say what it is about, or says it in words of its own, may
 * be about any score.
 */
export function actedOn(assessments: readonly Assessment[]): ActedOn {
  const known = namesOfOwnQuestions(assessments);
  const acts = new Map<string, Acts>();
  for (const { actions, hasAllActions, date } of assessments) {
    if (!hasAllActions) add(acts, ANY, date.value, false);
    for (const { about, status } of actions) {
      if (status === 'dropped') continue;
      const name = about ? bare(about.value) : ANY;
      add(acts, ALL_NAMES.has(name) || known.has(name) ? name : ANY, date.value, status !== 'done');
    }
  }
  return (score, { date }) =>
    [ANY, ...namesOf(score)].some((name) => {
      const found = acts.get(name);
      return found !== undefined && (found.isOpen || found.latest >= date.value);
    });
}

/** Under this name stands what may be about anything. */
const ANY = '';

function add(acts: Map<string, Acts>, name: string, day: Day, isOpen: boolean): void {
  const before = acts.get(name);
  acts.set(name, { latest: Math.max(day, before?.latest ?? day), isOpen: isOpen || before?.isOpen === true });
}

/** The item's words and key, each block around it, and both together. */
function namesOf({ path, label }: Pick<Score, 'path' | 'label'>): readonly string[] {
  const parts = path.split('/');
  return [label, ...parts, ...parts.map((_, index) => parts.slice(index).join(''))].map(bare);
}

/** Letters and digits alone: `Problem solving` and `problemSolving` are one name. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const ALL_NAMES: ReadonlySet<string> = new Set([
  'wouldpartneragain',
  'custom',
  ...SCORE_GROUPS.flatMap(({ path, items }) =>
    Object.entries(items).flatMap(([key, label]) => namesOf({ path: [...path, key].join('/'), label })),
  ),
]);

function namesOfOwnQuestions(assessments: readonly Assessment[]): ReadonlySet<string> {
  const scores = assessments.flatMap(({ sides }) => sides.flatMap((side) => side.scores));
  return new Set(scores.filter(({ path }) => path.startsWith('custom/')).map(({ label }) => bare(label)));
}
