// What has changed in meaning from an earlier text of a document to the text as it stands, as a page of Markdown. Both are
// judged on the same day, among the files as they are now.
import type { Analysis } from '../analysis';
import { compare } from '../compare/compare';
import type { Change, HealthDifference, Weight } from '../compare/difference';
import { capWords, movedRows, plainly } from '../compare/movedHealth';
import type { Finding } from '../finding';
import { formatDay } from '../model/calendar';
import type { ComparisonParams } from '../protocol';
import type { View } from '../session/view';
import { escapeMarkdown } from './escapeMarkdown';
import { Refusal } from './refusal';
import { sureFindings } from './sureFindings';

/** What weighs how much, in the order in which it is told. */
const TITLES: Readonly<Record<Weight, string>> = {
  high: 'What to look at first',
  medium: 'What to know',
  low: 'In good order',
};

export function comparison(view: View, { before, revision }: ComparisonParams): string {
  const { analysis: after } = view;
  if (!after.file.alliance) throw new Refusal('This file holds no alliance; only alliances are compared.');
  const earlier = view.judged(before);
  const name = text(revision);
  if (!earlier?.file.alliance) throw new Refusal(`In "${revision}" this file held no alliance yet.`);
  const difference = compare(earlier, after);
  const { changes, findings, health, untold, isWhole } = difference;
  const sure = new Set(sureFindings(earlier));
  const gone = findings.gone.filter((finding) => sure.has(finding));
  const sections = [
    ...(['high', 'medium', 'low'] as const).flatMap((weight) =>
      listed(TITLES[weight], changes.filter((change) => change.weight === weight).map(changeLine)),
    ),
    ...movedHealth(health),
    ...listed('Findings that are new', findingLines(findings.fresh, 'line')),
    ...listed('Findings that are gone', findingLines(gone, 'was line')),
    ...listed('What this page does not tell', [
      ...(untold.length > 0 ? [`Something else is written in ${untold.map(text).join(', ')}.`] : []),
      ...(isWhole.before ? [] : ['The earlier text cannot be read whole; what seems new may have been there.']),
      ...(isWhole.after ? [] : ['The text cannot be read whole now; what seems to be gone may still be there.']),
    ]),
  ];
  const nothing = sections.length === 0 ? [`Nothing has changed in meaning since ${name}.`] : [];
  return `${[`# ${text(difference.name ?? after.path)}`, headline(name, after), ...nothing, ...sections].join('\n\n')}\n`;
}

function headline(revision: string, { path, asOf }: Analysis): string {
  return `How ${text(path)} has changed in meaning since **${revision}**. Both are judged as of ${formatDay(asOf)}.`;
}

/** How health, practice and vital signs have moved, as a table; none where nothing has. */
function movedHealth(health: HealthDifference | undefined): readonly string[] {
  const rows = health ? movedRows(health, plainly) : [];
  const cap = health && capWords(health);
  const table = rows.map(({ title, before, after }) => `| ${title} | ${before} | ${after} |`);
  return [
    ...(rows.length === 0 ? [] : [`## How it is doing\n\n| | before | now |\n|:--|:--|:--|\n${table.join('\n')}`]),
    ...(cap === undefined ? [] : [text(cap)]),
  ];
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

/** With the line where it stands, or stood. */
function changeLine({ sentence, before, after }: Change): string {
  const place = after ? ` (line ${after.start.line + 1})` : before ? ` (was line ${before.start.line + 1})` : '';
  return `${text(sentence)}${place}`;
}

/** Of hints only how many there are. */
function findingLines(findings: readonly Finding[], line: string): readonly string[] {
  const [hints, others] = [true, false].map((isHint) => findings.filter(({ level }) => (level === 'hint') === isHint));
  const count = hints?.length ?? 0;
  return [
    ...(others ?? []).map(
      ({ level, ruleId, message, range }) =>
        `${level}: ${text(message)} \`${ruleId}\` (${line} ${range.start.line + 1})`,
    ),
    ...(count === 0 ? [] : [`${count} ${count === 1 ? 'hint' : 'hints'}`]),
  ];
}

function text(words: string): string {
  return escapeMarkdown(words.replace(/\s+/gu, ' ').trim());
}
