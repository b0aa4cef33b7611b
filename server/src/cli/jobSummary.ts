// The summary of a GitHub Actions job: where GitHub names a file for it, the whole report is added to it as Markdown.
import { appendFileSync, statSync } from 'node:fs';
import type { DiffRun } from '../reports/difference';
import { differenceWithin } from '../reports/differenceMarkdown';
import { markdownWithin, SUMMARY_BYTES } from '../reports/markdown';
import type { CheckRun } from '../reports/report';
import { utf8Length } from '../reports/utf8';
import type { Io } from './io';
import { complain } from './output';
import { absolutePath } from './paths';

/** Bytes of the summary for what changed. */
const CHANGES_BYTES = 65_536;

/**
 * What others have written there stays, and counts for the length. Below the findings stands what changed, where the
 * check looked back; the new findings have been told by then.
 */
export async function addJobSummary(
  io: Io,
  run: CheckRun,
  differences: () => Promise<DiffRun | undefined>,
): Promise<void> {
  const name = io.env.GITHUB_STEP_SUMMARY ?? '';
  if (name === '') return;
  const file = absolutePath(io.cwd, name);
  const difference = await differences();
  const changes = difference?.alliances.length ? differenceText(difference) : '';
  try {
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const parting = before > 0 ? '\n\n' : '';
    const room = SUMMARY_BYTES - before - parting.length - utf8Length(changes);
    appendFileSync(file, parting + [...markdownWithin(run, room)].join('') + changes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // The findings themselves have been told, so that the exit code stays theirs.
    await complain(io, `The job summary "${name}" could not be written (${String(error.code)}).`);
  }
}

function differenceText(difference: DiffRun): string {
  return `\n${[...differenceWithin(difference, CHANGES_BYTES, { findings: false })].join('')}`;
}
