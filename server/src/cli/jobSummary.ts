// The summary of a GitHub Actions job: where GitHub names a file for it, the whole report is added to it as Markdown.
import { appendFileSync, statSync } from 'node:fs';
import { markdownWithin, SUMMARY_BYTES } from '../reports/markdown';
import type { CheckRun } from '../reports/report';
import type { Io } from './io';
import { complain } from './output';
import { absolutePath } from './paths';

/** What others have written there stays, and counts for the length. */
export async function addJobSummary(io: Io, run: CheckRun): Promise<void> {
  const name = io.env.GITHUB_STEP_SUMMARY ?? '';
  if (name === '') return;
  const file = absolutePath(io.cwd, name);
  try {
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const parting = before > 0 ? '\n\n' : '';
    appendFileSync(file, parting + [...markdownWithin(run, SUMMARY_BYTES - before - parting.length)].join(''));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // The findings themselves have been told, so that the exit code stays theirs.
    await complain(io, `The job summary "${name}" could not be written (${String(error.code)}).`);
  }
}
