// Export health report: asks for the format, for whom it is and where it goes, and writes the file. Of the alliance that is
// named (by the tree, the title of an editor), else of the preview in front, else of the active editor's.
import { Uri, window, workspace } from 'vscode';
import type { Audience } from '../../../server/src/health/report';
import type { PageAssets } from '../../../server/src/reports/pageTypes';
import { askForAudience, askForChart, askForFormat, type ExportChoices, FORMATS } from '../export/choices';
import { askForTarget, nameOfExport, tell, write } from '../export/target';
import type { LanguageServer } from '../languageServer';
import type { Previews } from '../preview/previews';
import { type Named, uriNamed } from './uriNamed';

export const exportHealthReport =
  (server: LanguageServer, previews: Previews, extension: Uri) =>
  async (named?: Named, choices?: ExportChoices): Promise<void> => {
    const uri = isDocument(named) ? uriNamed(named) : (previews.inFront ?? uriNamed(undefined));
    if (!uri) {
      void window.showInformationMessage('Open an alliance file first: its health is what is exported.');
      return;
    }
    const format = choices?.format ?? (await askForFormat());
    if (!format) return;
    const audience = choices?.audience ?? (await askForAudience());
    if (!audience) return;
    // The server knows open documents.
    await workspace.openTextDocument(uri);
    const chart = format === 'svg' ? (choices?.chart ?? (await chosenChart(server, uri, audience))) : undefined;
    if (format === 'svg' && chart === undefined) return;
    const file = chart === undefined ? FORMATS[format] : { ...FORMATS[format], about: chart };
    const target = choices?.target ?? (await askForTarget(uri, file, nameOfExport(uri, file, audience)));
    if (!target) return;
    const page = format === 'html' ? { page: await assetsOf(extension) } : {};
    const text = await server.ask('alliance/export', {
      uri: uri.toString(),
      format,
      audience,
      ...page,
      ...(chart ? { chart } : {}),
    });
    if (text === null) throw new Error('This file holds no alliance whose health could be exported.');
    await write(target, text);
    void tell(target);
  };

async function chosenChart(server: LanguageServer, uri: Uri, audience: Audience): Promise<string | undefined> {
  const charts = await server.ask('alliance/charts', { uri: uri.toString(), audience });
  if (!charts || charts.length === 0) throw new Error('There is no chart yet: the file says too little to draw one.');
  return askForChart(charts);
}

/** The title of a webview names the webview itself, which is no document. */
function isDocument(named: Named | undefined): named is Named {
  return named !== undefined && !(named instanceof Uri && named.scheme === 'webview-panel');
}

async function assetsOf(extension: Uri): Promise<PageAssets> {
  const read = async (name: string) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'webview', name));
    return new TextDecoder().decode(bytes);
  };
  const [script, style] = await Promise.all([read('preview.js'), read('preview.css')]);
  return { script, style };
}
