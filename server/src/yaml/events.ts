// The library's events: made from a text, and told by what they are events of.
import { EVENT_ID, type Event, parseEvents } from 'js-yaml';
import { DEPTH_LIMIT } from './anchors';
import type { Block } from './outline';

/** Events that open, and close, a document and the block in it. */
export const WRAPPED = 2;

/** The events of a text; undefined where it is no YAML. */
export function parse(text: string, depth: number): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: DEPTH_LIMIT - depth });
  } catch {
    return undefined;
  }
}

/** True where the events are those of one document that holds one block of this kind, without anchor or tag. */
export function isWrapped(events: readonly Event[], { kind }: Block): boolean {
  const [document, opening] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return false;
  if (opening?.type !== (kind === 'map' ? EVENT_ID.MAPPING : EVENT_ID.SEQUENCE)) return false;
  return opening.style === 1 && opening.anchorStart < 0 && opening.tagStart < 0;
}

/** True where the events are those of a key with nothing behind its colon. */
export function isLoneKey(events: readonly Event[]): boolean {
  const [, map, key, value] = events;
  if (events.length !== 6 || map?.type !== EVENT_ID.MAPPING || map.anchorStart >= 0 || map.tagStart >= 0) return false;
  if (key?.type !== EVENT_ID.SCALAR || value?.type !== EVENT_ID.SCALAR) return false;
  return value.valueStart < 0 && value.anchorStart < 0 && value.tagStart < 0;
}
