// Which part of the text which section is drawn from, so that a cursor in the text is found again in the report.
import { rangeOf } from '../../yaml/position';
import { pairOf } from '../../yaml/tree';
import type { PlaceView, SectionId } from '../sectionTypes';
import type { Subject } from '../subject';

/** Keys of the format, from the root down. */
const DRAWN_FROM: readonly (readonly [SectionId, ...string[]])[] = [
  ['asks', 'asks'],
  ['governance', 'roles'],
  ['governance', 'people'],
  ['governance', 'governance'],
  ['raci', 'raci'],
  ['ladder', 'escalation'],
  ['kpis', 'kpis'],
  ['kpis', 'purpose', 'value'],
  ['relationship', 'health'],
  ['risks', 'risks'],
  ['timeline', 'lifecycle'],
  ['timeline', 'agreement'],
  ['work', 'commitments'],
  ['work', 'actions'],
  ['work', 'issues'],
  ['exit', 'exitPlan'],
];

export function placesOf({ alliance: { root, document } }: Subject): PlaceView[] {
  return DRAWN_FROM.flatMap(([section, ...keys]) => {
    const pair = keys.slice(1).reduce((at, key) => pairOf(at?.value, key), pairOf(root, keys[0] ?? ''));
    if (!pair) return [];
    return [{ section, range: rangeOf(document.lineStarts, pair.key.start, pair.value.end) }];
  });
}
