// A meeting of today, on record.
import type { Fix } from '../../finding';
import { formatDay } from '../../model/calendar';
import type { Alliance, Committee } from '../../model/types';
import { quoted } from '../../schema/words';
import { quoteIfNeeded, replaceScalar } from '../../yaml/edits';
import { itemInsertionAt } from '../insertion';

/** Records a meeting of today where the last one stands: on the committee, else in the log. */
export function metToday({ document, root, today }: Alliance, { id, label, lastMet }: Committee): readonly Fix[] {
  const title = `Record that ${quoted(label)} met today`;
  const day = formatDay(today);
  if (lastMet?.node.kind === 'scalar') return [{ title, safe: false, edits: [replaceScalar(lastMet.node, day)] }];
  const meeting = `{ of: ${quoteIfNeeded(id.value, 'flow')}, date: ${day} }`;
  return itemInsertionAt(document, root, ['governance', 'meetings'], [[meeting]], title);
}
