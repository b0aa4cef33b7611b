// What can be chosen of an export (format, audience), and the questions for what a caller has not said.
import { type QuickPickItem, type Uri, window } from 'vscode';
import type { Audience } from '../../../server/src/health/report';
import type { ExportFormat } from '../../../server/src/protocol';
import type { ChartName } from '../../../server/src/reports/pageTypes';

export const TITLE = 'Export health report';

/** What a caller may say beforehand; what is not said is asked. */
export interface ExportChoices {
  readonly format?: ExportFormat;
  readonly audience?: Audience;
  /** The id of a chart, for a picture. */
  readonly chart?: string;
  /** The file to write. */
  readonly target?: Uri;
}

export interface Format {
  readonly label: string;
  readonly detail: string;
  /** Of the file's name. */
  readonly ending: string;
  /** What the file is about, in its name. */
  readonly about: string;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  html: {
    label: 'HTML page',
    detail: 'To read, print or send: one file that needs nothing else',
    ending: 'html',
    about: 'health',
  },
  markdown: { label: 'Markdown', detail: 'A brief for a wiki or a pull request', ending: 'md', about: 'health' },
  json: { label: 'JSON', detail: 'Everything the report knows, for programs', ending: 'json', about: 'health' },
  svg: { label: 'Picture (.svg)', detail: 'One chart, for a slide or a document', ending: 'svg', about: 'health' },
  ics: { label: 'Calendar (.ics)', detail: 'The dates ahead, for a calendar to import', ending: 'ics', about: 'dates' },
};

const AUDIENCES: Readonly<Record<Audience, { readonly label: string; readonly detail: string }>> = {
  internal: { label: 'For our side', detail: 'Everything that the file says' },
  partner: {
    label: 'For the partner',
    detail: 'Without what is marked internal or is so by nature: asks, personal stakes, internal assessments',
  },
};

export const askForFormat = () => pick(FORMATS, 'As what?');

export const askForAudience = () => pick(AUDIENCES, 'Who is going to read it?');

/** The id of a chart; undefined where the question was left. */
export async function askForChart(charts: readonly ChartName[]): Promise<string | undefined> {
  const items = charts.map(({ id, title }) => ({ id, label: title }));
  const picked = await window.showQuickPick(items, { title: TITLE, placeHolder: 'Which chart?' });
  return picked?.id;
}

/** The key of what was picked; undefined where the question was left. */
async function pick<K extends string>(
  choices: Readonly<Record<K, { readonly label: string; readonly detail: string }>>,
  placeHolder: string,
): Promise<K | undefined> {
  const items: (QuickPickItem & { readonly key: K })[] = [];
  for (const key in choices) items.push({ key, label: choices[key].label, detail: choices[key].detail });
  const picked = await window.showQuickPick(items, { title: TITLE, placeHolder });
  return picked?.key;
}
