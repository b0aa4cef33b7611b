// Open file: the text of an alliance of the tree.
import { window, workspace } from 'vscode';
import { type Named, uriNamed } from './uriNamed';

export const openFile = async (named?: Named) => {
  const uri = uriNamed(named);
  if (uri) await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
};
