// The mentions of a name in all files of the root: of what only one file knows, those of that file.
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { View } from '../session/view';
import type { SourceFile } from '../sourceFile';
import { type Mention, mentionsOf, type Name } from './mentions';

export interface FileMentions {
  readonly uri: string;
  /** As the client has it open; null where it is not. */
  readonly version: number | null;
  readonly file: SourceFile;
  /** Empty where nothing of that name can be read, though its text holds it. */
  readonly mentions: readonly Mention[];
}

/** Of the file that was asked about, then by path. What cannot be read mentions nobody. */
export async function mentionsAround(view: View, name: Name, token: CancellationToken): Promise<FileMentions[]> {
  const { uri, version, analysis } = view;
  const found: FileMentions[] = [{ uri, version, file: analysis.file, mentions: mentionsOf(analysis.file, name) }];
  const others = name.isShared ? view.paths.filter((path) => view.uriOf(path) !== uri) : [];
  for (const path of others) {
    if (token.isCancellationRequested) return [];
    const version = view.versionOf(path);
    const file = await view.read(path, (text) => mayMention(text, name));
    if (file) found.push({ uri: view.uriOf(path), version, file, mentions: mentionsOf(file, name) });
  }
  return found;
}

/** Spares the reading of most files. Between double quotes a name may be spelled otherwise. */
function mayMention(text: string, { id }: Name): boolean {
  return text.includes(id) || text.includes('\\');
}
