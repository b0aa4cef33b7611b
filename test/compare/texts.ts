// Two texts of an alliance and what the change from one to the other means.
import { analyze } from '../../server/src/analyze';
import { compare } from '../../server/src/compare/compare';
import type { AllianceDifference } from '../../server/src/compare/difference';
import { parseDay } from '../../server/src/model/calendar';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';

const DATES = { asOf: parseDay('2026-11-22'), today: 0 };

export function difference(before: string, after: string, path = 'a.alliance.yaml'): AllianceDifference {
  const analysis = (text: string) => analyze({ path, text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, DATES);
  return compare(analysis(before), analysis(after));
}

/** `kind weight: sentence` of every change. */
export function changesIn(before: string, after: string): readonly string[] {
  return difference(before, after).changes.map(({ kind, weight, sentence }) => `${kind} ${weight}: ${sentence}`);
}
