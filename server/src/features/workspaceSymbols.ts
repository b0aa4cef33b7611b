// Symbols of the workspace: alliances, people, committees, KPIs and goals of all files, by name or id.
import type { CancellationToken, WorkspaceSymbolParams } from 'vscode-languageserver-protocol';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Named, NamedFile, NamedKind } from '../model/named';
import { shown } from '../schema/words';

/** As many as anybody looks through; what is typed next narrows them down. */
const MOST = 300;

const KINDS: Readonly<Record<NamedKind, SymbolKind>> = {
  alliance: SymbolKind.Module,
  person: SymbolKind.Interface,
  committee: SymbolKind.Class,
  kpi: SymbolKind.Number,
  goal: SymbolKind.Constant,
};

/** The better matches first. Cancelled, it ends early. */
export async function workspaceSymbols(
  files: AsyncIterable<NamedFile>,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const wanted = simplified(query);
  const byMerit: SymbolInformation[][] = [[], [], []];
  for await (const file of files) {
    if (token.isCancellationRequested) return [];
    for (const named of file.named) {
      const alike = byMerit[demerit(named, wanted)];
      if (alike && alike.length < MOST) alike.push(symbolOf(named, file));
    }
  }
  return byMerit.flat().slice(0, MOST);
}

/** 0 where name or id begins with what is wanted, 1 where it holds it, 2 where it holds its letters in order; else 3. */
function demerit({ name, id = '' }: Named, wanted: string): number {
  const texts = [simplified(name), simplified(id)];
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  if (texts.some((text) => text.includes(wanted))) return 1;
  return texts.some((text) => holdsInOrder(text, wanted)) ? 2 : 3;
}

/** Blanks and case do not matter. */
function simplified(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

function symbolOf({ kind, name, range }: Named, { uri, label }: NamedFile): SymbolInformation {
  const container = kind === 'alliance' ? {} : { containerName: shown(label) };
  return { name: shown(name), kind: KINDS[kind], location: { uri, range }, ...container };
}
