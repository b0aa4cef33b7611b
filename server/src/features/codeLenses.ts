// Code lenses: over the file its health and what there is to tell of it, over roles their part in the activities.
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { LEVELS } from '../finding';
import { type Parts, partsInWords, partsOf, placesOf } from '../model/raciParts';
import { OPEN_HEALTH_PREVIEW, SHOW_REFERENCES, type ShowReferencesArguments } from '../protocol';
import type { View } from '../session/view';
import { type Range, rangeOf } from '../yaml/position';

export function codeLenses(view: View): CodeLens[] {
  const { root } = view.analysis.file;
  return root ? [...healthOver(view), overFile(view), ...overRoles(view)] : [];
}

/** Health and practice, apart, and how much needs attention; of an alliance that is over there is none of it. */
function healthOver({ uri, analysis, client, health }: View): CodeLens[] {
  const report = health();
  if (!report || report.stage === 'closed') return [];
  const { overall, practice, attention, isPublic } = report;
  const known =
    overall.status === 'unknown' ? 'Health: too little evidence' : `Health ${overall.score} ${overall.status}`;
  const expected = practice.score === null ? [] : [`Practice ${practice.score} %${isPublic ? ' public' : ''}`];
  const count = attention.length;
  const wanting = count === 0 ? [] : [`${count} ${count === 1 ? 'needs' : 'need'} attention`];
  const title = [known, ...expected, ...wanting].join(' · ');
  const canOpen = client.commands.includes(OPEN_HEALTH_PREVIEW);
  const command = canOpen ? { title, command: OPEN_HEALTH_PREVIEW, arguments: [uri] } : silent(title);
  return [{ range: startOf(analysis), command }];
}

/** Where the file begins to say something. */
function startOf({ file: { root, document } }: View['analysis']): Range {
  const start = root?.pairs[0]?.key.start ?? root?.start ?? 0;
  return rangeOf(document.lineStarts, start, start);
}

function overFile({ analysis }: View): CodeLens {
  const counts = LEVELS.flatMap((level) => {
    const count = analysis.findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : `${count} ${level}${count === 1 ? '' : 's'}`;
  });
  const title = counts.length === 0 ? 'no findings' : counts.join(', ');
  return { range: startOf(analysis), command: silent(title) };
}

function overRoles(view: View): CodeLens[] {
  const { alliance, document } = view.analysis.file;
  if (!alliance) return [];
  const byRole = partsOf(alliance);
  return alliance.roles.flatMap(({ ref, key }) => {
    const parts = byRole.get(ref);
    const title = partsInWords(parts);
    if (!parts || title === undefined) return [];
    const range = rangeOf(document.lineStarts, key.start, key.end);
    return {
      range,
      command: view.client.commands.includes(SHOW_REFERENCES)
        ? showing(title, parts, range.start, view)
        : silent(title),
    };
  });
}

/** A lens to read: editors draw it, and nothing happens where it is clicked. */
function silent(title: string): Command {
  return { title, command: '' };
}

function showing(
  title: string,
  parts: Parts,
  at: ShowReferencesArguments[1],
  { uri, analysis: { file } }: View,
): Command {
  const { lineStarts } = file.document;
  const places = placesOf(parts).map(({ start, end }) => ({ uri, range: rangeOf(lineStarts, start, end) }));
  return { title, command: SHOW_REFERENCES, arguments: [uri, at, places] satisfies ShowReferencesArguments };
}
