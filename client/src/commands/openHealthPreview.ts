// Open health preview: of the alliance that is named (by the tree, the explorer, the title of an editor, a code lens), else of the
// active editor's.
import { Uri, window } from 'vscode';
import type { Previews } from '../preview/previews';
import type { Node } from '../views/allianceNodes';

export const openHealthPreview = (previews: Previews) => (named?: Uri | string | Node) => {
  const uri = named instanceof Uri ? named : typeof named === 'string' ? Uri.parse(named) : uriOf(named);
  if (uri) previews.show(uri);
  else void window.showInformationMessage('Open an alliance file first: the preview shows the health of one.');
};

function uriOf(node: Node | undefined): Uri | undefined {
  if (node?.kind === 'alliance') return node.uri;
  return node ? node.alliance.uri : window.activeTextEditor?.document.uri;
}
