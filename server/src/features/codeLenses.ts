// Code lenses: over the file what there is to tell of it, over roles their part in the activities.
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { LEVELS } from '../finding';
import { type Parts, partsInWords, partsOf, placesOf } from '../model/raciParts';
import { SHOW_REFERENCES, type ShowReferencesArguments } from '../protocol';
import type { View } from '../session/view';
import { rangeOf } from '../yaml/position';

export function codeLenses(view: View): CodeLens[] {
  const { root } = view.analysis.file;
  return root ? [overFile(view), ...overRoles(view)] : [];
}

function overFile({ analysis: { file, findings } }: View): CodeLens {
  const { root, document } = file;
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : `${count} ${level}${count === 1 ? '' : 's'}`;
  });
  const start = root?.pairs[0]?.key.start ?? root?.start ?? 0;
  const title = counts.length === 0 ? 'no findings' : counts.join(', ');
  return { range: rangeOf(document.lineStarts, start, start), command: silent(title) };
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
