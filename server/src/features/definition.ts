// Definition: from a name to the place where it is written down.
import type { CancellationToken, DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, rangeOf } from '../yaml/position';
import { type Mention, mentionAt } from './mentions';
import { mentionsAround } from './mentionsAround';

/** Of two things with one id the first: it is the one taken. */
export async function definition(
  view: View,
  { position }: DefinitionParams,
  token: CancellationToken,
): Promise<LocationLink[] | Location[] | null> {
  const { file } = view.analysis;
  const { text, lineStarts } = file.document;
  const origin = mentionAt(file, offsetOf(text, lineStarts, position), 'widest');
  if (!origin) return null;
  const { name } = origin;
  const home = name.kind === 'person' ? file.workspace.people : file.workspace.organisations;
  const first = name.isShared ? home.get(name.id)?.path : undefined;
  const found = (await mentionsAround(view, name, token)).flatMap(({ uri, file, mentions }) =>
    mentions.flatMap((each) => (each.declares ? [{ uri, file, each, whole: each.declares }] : [])),
  );
  const target = found.find(({ file }) => file.path === first) ?? found[0];
  if (!target) return null;
  const { lineStarts: starts } = target.file.document;
  const at = rangeOf(starts, target.each.start, target.each.end);
  if (!view.client.definitionLinks) return [{ uri: target.uri, range: at }];
  return [
    {
      originSelectionRange: rangeOf(lineStarts, origin.start, origin.end),
      targetUri: target.uri,
      targetRange: rangeOf(starts, ...extentOf(target.each, target.whole)),
      targetSelectionRange: at,
    },
  ];
}

/** A role's holder stands behind its key. */
function extentOf({ start, end }: Mention, whole: { readonly start: number; readonly end: number }): [number, number] {
  return [Math.min(start, whole.start), Math.max(end, whole.end)];
}
