// When what is shown of all alliances may be otherwise: they are edited, come, go, are judged anew, or the server begins again.
import { Disposable, languages, type Uri, workspace } from 'vscode';
import { isNamedAsOurs } from './files';
import type { LanguageServer } from './languageServer';

/** Milliseconds of quiet after which what is shown follows what was typed. */
const QUIET = 300;

/** Calls `follow` once for all that has changed in a while. */
export function whenAlliancesChange(server: LanguageServer, follow: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(follow, QUIET);
  };
  const soonFor = ({ uri }: { readonly uri: Uri }) => {
    if (isNamedAsOurs(uri)) soon();
  };
  return Disposable.from(
    new Disposable(() => clearTimeout(timer)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isNamedAsOurs)) soon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => soonFor(document)),
    workspace.onDidSaveTextDocument(soonFor),
    workspace.onDidCreateFiles(soon),
    workspace.onDidDeleteFiles(soon),
    workspace.onDidRenameFiles(soon),
    workspace.onDidChangeWorkspaceFolders(soon),
    workspace.onDidChangeConfiguration(soon),
    server.onDidChangeHealth(soon),
    server.onDidChangeState((state) => {
      if (state === 'running') soon();
    }),
  );
}
