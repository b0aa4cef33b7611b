// The workspace of the suites, a copy of `samples/`, and what is told of its files.
import {
  type Diagnostic,
  type Event,
  extensions,
  languages,
  type Position,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

export const TROUBLED = 'troubled.alliance.yaml';
export const DIRECTORY = 'group.alliance-directory.yaml';

export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open.');
  return first.uri;
}

export const uriOf = (path: string): Uri => Uri.joinPath(folder(), path);

/** Opens a file as a person does. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uriOf(path)));
}

/** Where a text begins in a document, plus some characters; the text must be there once. */
export function at(document: TextDocument, text: string, plus = 0): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in ${document.uri.path}.`);
  return document.positionAt(offset + plus);
}

/** Resolves once something holds; looks again at each event. */
export function until<T>(event: Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const seen = () => {
      const found = look();
      if (found === undefined) return;
      listening.dispose();
      resolve(found);
    };
    const listening = event(seen);
    seen();
  });
}

/** What is told of a file, once it is as wanted: anything at all, where not said otherwise. */
export function diagnosticsOf(
  uri: Uri,
  wanted = (all: readonly Diagnostic[]) => all.length > 0,
): Promise<Diagnostic[]> {
  return until(languages.onDidChangeDiagnostics, () => {
    const all = languages.getDiagnostics(uri);
    return wanted(all) ? all : undefined;
  });
}

/** The rule a diagnostic comes from. */
export function codeOf({ code }: Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

export function extension() {
  const found = extensions.getExtension('alliance-as-code.alliance-as-code');
  if (!found) throw new Error('The extension is not there.');
  return found;
}
