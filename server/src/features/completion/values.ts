// What may stand in a place: words with their meaning, ids, days, yes or no, keys that are named.
import { addDuration, CADENCES, type Duration, formatDay, formatDuration } from '../../model/calendar';
import { STAGES } from '../../model/terms';
import { PROSE } from '../../schema/prose.generated';
import type { Format, Shape } from '../../schema/shape';
import type { Site } from '../../schema/site';
import type { SourceFile } from '../../sourceFile';
import { keyOf } from '../../yaml/tree';
import { keysFor, listed } from './keys';
import { namesOf } from './names';

export interface ValueOffer {
  readonly kind: 'word' | 'name' | 'date' | 'flag' | 'key';
  readonly text: string;
  readonly detail?: string | undefined;
  readonly description?: string | undefined;
  /** Written without quotes, wherever it stands. */
  readonly raw: boolean;
}

/** What may be written at a site; in a list, what it does not have yet. */
export function valuesFor(site: Site, shape: Shape, file: SourceFile): readonly ValueOffer[] {
  const beside = new Set(site.holder?.node.kind === 'list' ? listed(site.holder.node) : []);
  return allFor(site, shape, file).filter(({ text }) => !beside.has(text));
}

function allFor(site: Site, shape: Shape, file: SourceFile): readonly ValueOffer[] {
  const { types, format, reference } = shape;
  const raw = !types.includes('string');
  if (shape.enum) {
    return Object.entries(shape.enum).map(([text, description]) => ({ kind: 'word', text, description, raw }));
  }
  if (reference) return namesOf(reference, file).map((name) => ({ kind: 'name', ...name, raw: false }));
  if (format) return ofFormat(format, shape, file);
  if (types.includes('boolean')) return ['true', 'false'].map((text) => ({ kind: 'flag', text, raw: true }));
  return namedKeys(site, file);
}

const AHEAD: readonly Duration[] = [
  { count: 30, unit: 'd' },
  { count: 90, unit: 'd' },
  { count: 1, unit: 'y' },
];

function ofFormat(format: Format, shape: Shape, { today }: SourceFile): readonly ValueOffer[] {
  const now: ValueOffer = { kind: 'date', text: formatDay(today), detail: 'today', raw: false };
  const later = AHEAD.map(
    (duration): ValueOffer => ({
      kind: 'date',
      text: formatDay(addDuration(today, duration)),
      detail: `today + ${formatDuration(duration)}`,
      raw: false,
    }),
  );
  switch (format) {
    case 'date':
      return [now, ...later];
    case 'past-date':
      return [now];
    case 'stage-or-date':
      return [...words(STAGES), now, ...later];
    case 'cadence':
      return words(CADENCES);
    case 'duration':
    case 'duration-or-none':
    case 'currency':
      return words((PROSE[shape.prose]?.examples ?? []).filter((each) => typeof each === 'string'));
    default:
      return [];
  }
}

function words(texts: readonly string[]): readonly ValueOffer[] {
  return texts.map((text) => ({ kind: 'word', text, raw: false }));
}

/** In a list of keys of the block around it. */
function namedKeys({ holder }: Site, file: SourceFile): readonly ValueOffer[] {
  const block = holder?.node.kind === 'list' ? holder.holder : undefined;
  const list = holder && keyOf(holder.node)?.text;
  if (!block?.shape?.keys || block.node.kind !== 'map') return [];
  if (list !== 'undisclosed' && list !== 'internal') return [];
  const absent = keysFor(block.shape, block.node, file).map(({ name }) => name);
  const { keys } = block.shape;
  const names = list === 'undisclosed' ? absent : Object.keys(keys);
  return names.flatMap((name) => {
    const description = PROSE[keys[name]?.prose ?? '']?.description;
    return name === 'undisclosed' || name === 'internal' ? [] : [{ kind: 'key', text: name, description, raw: false }];
  });
}
