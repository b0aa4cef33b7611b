// Durations and cadences as people write them, and the spelling of the format they probably mean.
import { parseDuration } from '../model/calendar';
import { nearest } from './nearest';

export const CADENCES = [
  'weekly',
  'biweekly',
  'monthly',
  'bimonthly',
  'quarterly',
  'semiannual',
  'annual',
  'ad-hoc',
] as const;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:bd|bds|(?:business|working|work)[ -]?days?)$/, 'bd'],
  [/^(?:d|days?)$/, 'd'],
  [/^(?:w|wks?|weeks?)$/, 'w'],
  [/^(?:m|mo|mos|mths?|months?)$/, 'm'],
  [/^(?:y|yrs?|years?)$/, 'y'],
];
const EVERY: Readonly<Record<string, string | undefined>> = {
  '1d': '1d',
  '1w': 'weekly',
  '2w': 'biweekly',
  '1m': 'monthly',
  '2m': 'bimonthly',
  '3m': 'quarterly',
  '6m': 'semiannual',
  '1y': 'annual',
};

/** `5 business days` → `5bd`, `P6M` → `6m`, `a year` → `1y`; undefined where no number and unit can be read. */
export function durationMeant(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const words = text.trim().toLowerCase();
  const iso = /^p(\d{1,5})([dwmy])$/.exec(words);
  const match = iso ?? /^(\d{1,5}|[a-z]+)[ -]*([a-z][a-z -]*)$/.exec(words);
  const count = numberIn(match?.[1] ?? '');
  const unit = UNITS.find(([pattern]) => pattern.test(match?.[2] ?? ''))?.[1];
  const duration = `${count}${unit}`;
  return count !== undefined && unit !== undefined && parseDuration(duration) ? duration : undefined;
}

/** `monthy` → `monthly`, `every 6 weeks` → `6w`, `every quarter` → `quarterly`; several where equally near. */
export function cadencesMeant(text: string): readonly string[] {
  if (text.length > 40) return [];
  const words = text.trim().toLowerCase();
  const every = /^(?:every|each|once (?:a|an|per|every))\s+(.+)$/.exec(words)?.[1];
  const rate = every?.replace(/^quarter$/, '3 months') ?? words;
  const duration = durationMeant(rate) ?? (every === undefined ? undefined : durationMeant(`1 ${every}`));
  if (duration !== undefined) return [EVERY[duration] ?? duration];
  if (words === 'daily') return ['1d'];
  if (/^(?:twice|two times) (?:a|per) year$/.test(words)) return ['semiannual'];
  return nearest(words, CADENCES).words;
}

function numberIn(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  const at = NUMBERS.indexOf(text);
  return at < 0 ? undefined : at + 1;
}
