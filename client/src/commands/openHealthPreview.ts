// Open health preview: of the alliance that is named, else of the active editor's.
import { window } from 'vscode';
import type { Previews } from '../preview/previews';
import { type Named, uriNamed } from './uriNamed';

export const openHealthPreview = (previews: Previews) => (named?: Named) => {
  const uri = uriNamed(named);
  if (uri) previews.show(uri);
  else void window.showInformationMessage('Open an alliance file first: the preview shows the health of one.');
};
