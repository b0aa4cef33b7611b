// The pages of the rules inside the editor: documents that nobody can edit, made by the server, without network.
import {
  commands,
  type Disposable,
  extensions,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageServer } from './languageServer';

const SCHEME = 'alliance-rule';

export function provideRulePages(server: LanguageServer): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri, token) => {
      const id = uri.query;
      return (await server.ask('alliance/rulePage', { id }, token)) ?? `There is no rule "${id}".`;
    },
  };
  return workspace.registerTextDocumentContentProvider(SCHEME, provider);
}

/** As a page where the editor can show Markdown, else as text. */
export async function showRulePage(id: string): Promise<void> {
  // The path is the title of the page.
  const uri = Uri.from({ scheme: SCHEME, path: `/${id.replace('/', ' ')}.md`, query: id });
  if (extensions.getExtension('vscode.markdown-language-features')) {
    await commands.executeCommand('markdown.showPreview', uri);
  } else {
    await window.showTextDocument(uri, { preview: true });
  }
}
