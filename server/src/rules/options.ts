// The options of a rule: what the configuration sets, else the rule's defaults, parsed into what `check` works with.
import { parseDuration } from '../model/calendar';
import type { OptionSpec, OptionSpecs, OptionValues, Rule } from './rule';

/** Why a configured value does not fit an option; undefined where it fits. */
export function optionFault(spec: OptionSpec, value: unknown): string | undefined {
  switch (spec.type) {
    case 'number':
      return typeof value === 'number' && value >= 0 ? undefined : 'a number, 0 or more';
    case 'duration':
      return typeof value === 'string' && parseDuration(value) ? undefined : 'a duration such as 30d, 6w or 1y';
    case 'byDepth':
      return isByDepth(value) ? undefined : 'numbers by depth, such as { 3: 15, 4: 25, 5: 40 }';
  }
}

function isByDepth(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([depth, each]) => /^[1-5]$/.test(depth) && typeof each === 'number' && each >= 0);
}

/** The options of `rule` under a setting; a value that does not fit is told with the configuration and left out here. */
export function optionsOf(rule: Rule, configured: Readonly<Record<string, unknown>>): OptionValues<OptionSpecs> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(rule.options ?? {})) {
    const given = configured[name];
    const value = given !== undefined && optionFault(spec, given) === undefined ? given : spec.default;
    values[name] = spec.type === 'duration' ? parseDuration(String(value)) : value;
  }
  // Each value has just been made to fit its specification.
  return values as OptionValues<OptionSpecs>;
}
