// Findings as annotations of a GitHub Actions step: workflow commands, as many as GitHub shows, the most severe first.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Paths from the top of the repository.
import type { Level } from '../finding';
import { sentence } from '../rules/phrases';
import { countsOf } from './counts';
import type { CheckReport, CheckRun } from './report';
import { mostSevereFirst, type Placed } from './severity';

/** How many annotations of each kind GitHub shows of one step. */
const SHOWN = 10;
const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

export const githubReport: CheckReport = function* (run) {
  const room = new Map<string, number>();
  let leftOut = 0;
  for (const placed of mostSevereFirst(run.files)) {
    const command = COMMANDS[placed.finding.level];
    const left = room.get(command) ?? SHOWN;
    room.set(command, left - 1);
    if (left > 0) yield annotation(command, placed, run);
    else leftOut++;
  }
  yield `${sentence(countsOf(run.summary))}.`;
  if (leftOut > 0) {
    yield ` ${leftOut} of them ${leftOut === 1 ? 'is' : 'are'} not annotated, because GitHub shows at most ${SHOWN} errors, ${SHOWN} warnings and ${SHOWN} notices of a step; the job summary lists all.`;
  }
  yield '\n';
};

function annotation(command: string, { file, finding }: Placed, { inRepository }: CheckRun): string {
  const { start, end } = finding.range;
  const columns = { col: start.character + 1, endColumn: end.character + 1 };
  const properties = {
    file: inRepository(file.path),
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns within one line only.
    ...(start.line === end.line ? columns : {}),
    // The last one, because blanks at the end of the properties are lost.
    title: finding.ruleId,
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${command} ${pairs.join(',')}::${data(finding.message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
