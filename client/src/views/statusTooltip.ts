// What the status bar tells when it is pointed at: the vital signs, what holds the score down, and all findings.
import { MarkdownString } from 'vscode';
import type { HealthBrief } from '../../../server/src/protocol';
import { type Counts, inWords } from '../findingCounts';
import { OVER, scoreInWords, trendInWords, vitalsTable } from '../healthWords';
import { markdownText } from '../markdownText';

const PROBLEMS = 'workbench.actions.view.problems';

export function statusTooltip(brief: HealthBrief | undefined, counts: Counts): MarkdownString {
  const tooltip = new MarkdownString('', true);
  tooltip.isTrusted = { enabledCommands: [PROBLEMS] };
  if (brief && brief.stage !== OVER) tellHealth(brief, tooltip);
  return tooltip.appendMarkdown(`${inWords(counts)}. [Show in the Problems panel](command:${PROBLEMS})`);
}

function tellHealth({ name, overall, cap, practice, vitals, attention }: HealthBrief, tooltip: MarkdownString): void {
  const trend = trendInWords(overall.trend);
  const practised = practice.score === null ? '' : `Practice ${practice.score} %. `;
  const count = attention.length;
  tooltip
    .appendMarkdown(`**${markdownText(name)}**: ${scoreInWords(overall)}`)
    .appendMarkdown(`${trend === '' ? '' : `, ${trend} in 90 days`}. ${practised}`)
    .appendMarkdown(count === 0 ? '' : `${count} ${count === 1 ? 'needs' : 'need'} attention.`);
  if (cap !== null) tooltip.appendMarkdown(`\n\nHeld down: ${markdownText(cap)}`);
  tooltip.appendMarkdown(`\n\n${vitalsTable({ vitals })}\n\nClick to open the health preview.\n\n`);
}
