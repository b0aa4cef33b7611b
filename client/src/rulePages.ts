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
  if (await showsMarkdown()) await commands.executeCommand('markdown.showPreview', uri);
  else await window.showTextDocument(uri, { preview: true });
}

/** Whoever has switched VS Code's own extension off, or cannot load it, reads the text. */
export async function showsMarkdown(): Promise<boolean> {
  const markdown = extensions.getExtension('vscode.markdown-language-features');
  if (!markdown) return false;
  try {
    await markdown.activate();
    return true;
  } catch {
    return false;
  }
}
