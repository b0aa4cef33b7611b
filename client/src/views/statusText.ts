// What the status bar says of the active file: its health by shape and word, and the gravest of its findings.
import type { HealthBrief } from '../../../server/src/protocol';
import { type Counts, gravestInWords, inWords } from '../findingCounts';
import { OVER, SIGNS, scoreInWords } from '../healthWords';

export interface StatusText {
  readonly text: string;
  /** For those who hear it. */
  readonly label: string;
}

/** `$(error) Alliance: 32 red · 7 errors`; all findings where there is no health to tell. */
export function statusText(brief: HealthBrief | undefined, counts: Counts): StatusText {
  const health = brief && brief.stage !== OVER ? brief.overall : undefined;
  const sign = health ? SIGNS[health.status] : signOf(counts);
  const said = health ? `${scoreInWords(health)} · ${gravestInWords(counts)}` : inWords(counts);
  return { text: `${sign} Alliance: ${said}`, label: `Alliance: ${said}` };
}

function signOf({ errors, warnings, infos }: Counts): string {
  return errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : infos > 0 ? '$(info)' : '$(pass)';
}
