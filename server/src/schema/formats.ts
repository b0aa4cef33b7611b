// A text that is not written as its place asks: why, what is asked for, and what was probably meant.
import { STAGES } from '../model/terms';
import { datesMeant, lastDayInstead, notInCalendar } from './dates';
import { cadencesMeant, durationMeant } from './intervals';
import { nearest } from './nearest';
import { idFrom, RESERVED } from './patterns';
import type { Format, Shape } from './shape';
import { guess, quoted } from './words';

interface FormatSentence {
  readonly message: string;
  /** What may have been meant, to be put in its place. */
  readonly meant: readonly string[];
}

/** The sentence for a text that does not fit the format or reference of its shape. */
export function formatSentence(text: string, shape: Shape, key: string): FormatSentence {
  const { format } = shape;
  if (format === undefined || format === 'text') return referenceSentence(text, shape, key);
  return SENTENCES[format](text);
}

const DURATION = 'A duration is a whole number and bd (business days), d, w, m or y, such as 30d.';
const CADENCE =
  'A cadence is weekly, biweekly, monthly, bimonthly, quarterly, semiannual, annual or ad-hoc, or a duration such as 6w.';

const SENTENCES: Readonly<Record<Exclude<Format, 'text'>, (text: string) => FormatSentence>> = {
  id: (text) => idSentence(text),
  tag: (text) => idSentence(text, 'a tag', 'A tag'),
  date: (text) => dateSentence(text),
  'past-date': pastDateSentence,
  duration: (text) => spoken(text, 'a duration', one(durationMeant(text)), DURATION),
  'duration-or-none': (text) => spoken(text, 'a duration', orNone(text), `${DURATION.slice(0, -1)}, or the word none.`),
  cadence: (text) => spoken(text, 'a cadence', cadencesMeant(text), CADENCE),
  'stage-or-date': stageOrDateSentence,
  url: (text) => ({
    message: `${quoted(text)} is not a link; a link is a web address that begins with https:// or http://, or a path such as ./plan.md.`,
    meant: /^www\.\S+$/i.test(text) ? [`https://${text}`] : [],
  }),
  email: (text) => spoken(text, 'an e-mail address', [], 'It is written name@company.example.'),
  currency: (text) =>
    spoken(text, 'a currency', one(currencyMeant(text)), 'A currency has three capital letters, such as EUR or USD.'),
  rule: (text) =>
    spoken(
      text,
      'a rule',
      [],
      'A rule is written group/name, such as sponsor/missing; kpi/* stands for a whole group.',
    ),
  glob: (text) =>
    spoken(text, 'a file pattern', [], 'A pattern is a path from the top of the workspace, such as drafts/**.'),
};

function spoken(text: string, what: string, meant: readonly string[], norm: string): FormatSentence {
  const end = meant.length > 0 ? guess(meant) : '.';
  return { message: `${quoted(text)} is not ${what}${end} ${norm}`, meant };
}

/** The sentence for a text that is no id. */
export function idSentence(text: string, what = 'an id', What = 'An id'): FormatSentence {
  if (RESERVED.has(text)) {
    return { message: `${quoted(text)} has a meaning of its own in the format and cannot be ${what}.`, meant: [] };
  }
  if (text.startsWith('x-')) {
    return {
      message: `${quoted(text)} cannot be ${what}; what begins with "x-" is kept for keys of your own.`,
      meant: [],
    };
  }
  const norm = `${What} begins with a small letter and has only small letters, digits and hyphens`;
  if (/^[a-z][a-z0-9-]*$/.test(text)) {
    return { message: `${quoted(text)} is too long for ${what}; at most 64 characters are allowed.`, meant: [] };
  }
  return spoken(text, what, one(idFrom(text)), `${norm}.`);
}

function dateSentence(text: string, norm = 'A date is written YYYY-MM-DD, such as 2026-11-22.'): FormatSentence {
  const fault = notInCalendar(text);
  if (fault !== undefined && text.length === 10) return { message: fault, meant: one(lastDayInstead(text)) };
  if (/^\d{4}-\d\d$/.test(text)) return { message: `${quoted(text)} names no day. ${norm}`, meant: [] };
  if (/^\d{4}$/.test(text)) return { message: `${quoted(text)} names no month and day. ${norm}`, meant: [] };
  return spoken(text, 'a date', datesMeant(text), norm);
}

function pastDateSentence(text: string): FormatSentence {
  const fault = notInCalendar(text);
  if (fault !== undefined) return { message: fault, meant: one(lastDayInstead(text)) };
  return spoken(text, 'a date', datesMeant(text), 'A date here is written YYYY-MM-DD, YYYY-MM or YYYY.');
}

function stageOrDateSentence(text: string): FormatSentence {
  if (/^\d/.test(text)) return dateSentence(text, 'A date is written YYYY-MM-DD; a stage may stand here too.');
  const norm = `The stages are ${STAGES.slice(0, -1).join(', ')} and closed; a date such as 2026-11-22 may stand here too.`;
  return spoken(text, 'a stage', nearest(text, STAGES).words, norm);
}

function referenceSentence(text: string, { reference }: Shape, key: string): FormatSentence {
  const meant = reference === undefined ? [] : one(idFrom(text));
  const end = meant.length > 0 ? guess(meant) : '.';
  const norm =
    reference === 'actor' || reference === 'role'
      ? 'Roles are named PARTNER.ROLE, such as helios.allianceManager; people, committees and partners by their id.'
      : 'What is defined elsewhere is named by its id: small letters, digits and hyphens.';
  return { message: `${quoted(text)} names nothing that ${quoted(key)} can refer to${end} ${norm}`, meant };
}

function orNone(text: string): readonly string[] {
  const duration = durationMeant(text);
  return duration === undefined ? nearest(text, ['none']).words : [duration];
}

const SIGNS: Readonly<Record<string, string | undefined>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };

function currencyMeant(text: string): string | undefined {
  return SIGNS[text] ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined);
}

function one<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
