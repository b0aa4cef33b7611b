// References: every place that names what stands at the cursor, in all files of the root.
import type { CancellationToken, ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, rangeOf } from '../yaml/position';
import { mentionAt } from './mentions';
import { mentionsAround } from './mentionsAround';

export async function references(
  view: View,
  { position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null> {
  const { file } = view.analysis;
  const { text, lineStarts } = file.document;
  const origin = mentionAt(file, offsetOf(text, lineStarts, position), 'widest');
  if (!origin) return null;
  const found = await mentionsAround(view, origin.name, token);
  return found.flatMap(({ uri, file, mentions }) =>
    mentions
      .filter(({ declares }) => context.includeDeclaration || !declares)
      .map(({ start, end }) => ({ uri, range: rangeOf(file.document.lineStarts, start, end) })),
  );
}
