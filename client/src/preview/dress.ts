// What every panel with a page of ours has: its icon, its page, and no more rights than that one needs.
import { Uri, type WebviewPanel } from 'vscode';
import { shellOf } from './shell';

/** The page begins when this is done, so whoever wants to hear it has to listen before. `extension` is where that lies. */
export function dress(panel: WebviewPanel, extension: Uri, title: string): void {
  const folder = Uri.joinPath(extension, 'dist', 'webview');
  const media = (name: string) => Uri.joinPath(extension, 'client', 'media', name);
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder], enableCommandUris: false };
  panel.title = title;
  panel.iconPath = { light: media('file-light.svg'), dark: media('file-dark.svg') };
  panel.webview.html = shellOf(panel.webview, Uri.joinPath(folder, 'preview.js'), Uri.joinPath(folder, 'preview.css'));
}
