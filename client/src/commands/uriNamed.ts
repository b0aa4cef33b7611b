// Which file a command is about: the one that is named (by the tree, the explorer, the title of an editor, a code lens),
// else the active editor's.
import { Uri, window } from 'vscode';
import type { Node } from '../views/nodes';

export type Named = Uri | string | Node;

/** Undefined where none is named and no editor is active. */
export function uriNamed(named: Named | undefined): Uri | undefined {
  if (named instanceof Uri) return named;
  if (typeof named === 'string') return Uri.parse(named);
  if (!named) return window.activeTextEditor?.document.uri;
  return named.kind === 'alliance' ? named.uri : named.alliance.uri;
}
