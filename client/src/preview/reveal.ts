// A place in the text of an alliance, shown to who chose it in a picture.
import { Range as EditorRange, type Uri, type ViewColumn, window, workspace } from 'vscode';
import type { Range } from '../../../server/src/yaml/position';

/** In the editor that shows the document, else in a column. */
export async function reveal(uri: Uri, { start, end }: Range, column: ViewColumn): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(await workspace.openTextDocument(uri), {
    viewColumn: shown?.viewColumn ?? column,
    selection: new EditorRange(start.line, start.character, end.line, end.character),
  });
}
