// When the language server starts: as soon as there is something to judge, so that a folder without alliances costs
// nothing.
import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import { isNamedAsOurs, OUR_FILES, SELECTOR } from './files';

/** Milliseconds after which a search counts as successful: some file systems never answer one. */
const PATIENCE = 3_000;

/** Calls `begin` once there is a document or a file of ours, or the search for one takes long; never after disposal. */
export function whenNeeded(begin: () => void): Disposable {
  let isOver = false;
  const now = () => {
    if (isOver) return;
    isOver = true;
    begin();
  };
  const look = (document: TextDocument) => {
    if (languages.match([...SELECTOR], document) > 0) now();
  };
  const timer = setTimeout(now, PATIENCE);
  const search = workspace.findFiles(OUR_FILES, undefined, 1).then(
    (found) => {
      clearTimeout(timer);
      if (found.length > 0) now();
    },
    // A file system that cannot be searched may hold alliances all the same.
    now,
  );
  void search;
  for (const document of workspace.textDocuments) look(document);
  return Disposable.from(
    new Disposable(() => {
      isOver = true;
      clearTimeout(timer);
    }),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCreateFiles(({ files }) => {
      if (files.some(isNamedAsOurs)) now();
    }),
  );
}
