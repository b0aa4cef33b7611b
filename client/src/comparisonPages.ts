// Pages that tell what has changed in an alliance since a revision: documents that nobody can edit, made by the server
// from the text as it stands and the text as Git has it. An address says all there is to know, so that a page comes back
// after a reload.
import {
  commands,
  Disposable,
  EventEmitter,
  type TabInputCustom,
  type TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import { nameOf, textAt } from './git/history';
import type { LanguageServer } from './languageServer';
import { showsMarkdown } from './rulePages';

const SCHEME = 'alliance-comparison';

export interface Compared {
  /** The document as it stands. */
  readonly uri: Uri;
  /** The commit it is compared with. */
  readonly hash: string;
  /** What the person calls it. */
  readonly revision: string;
}

export function provideComparisons(server: LanguageServer): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) => pageOf(page, server),
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      for (const { uri: page } of workspace.textDocuments) {
        if (page.scheme === SCHEME && comparedIn(page)?.uri.toString() === uri.toString()) changed.fire(page);
      }
    }),
  );
}

async function pageOf(page: Uri, server: LanguageServer): Promise<string> {
  const compared = comparedIn(page);
  if (!compared) return 'This page does not say what is to be compared.';
  const { uri, hash, revision } = compared;
  try {
    const before = await textAt(uri, hash);
    if (before === undefined) return `"${nameOf(uri)}" is not in "${revision}"; all of it is new since.`;
    // The server knows open documents.
    await workspace.openTextDocument(uri);
    const told = await server.ask('alliance/comparison', { uri: uri.toString(), before, revision });
    return told ?? 'This file holds no alliance; only alliances are compared.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** As a page where the editor can show Markdown, else as text. */
export async function showComparison({ uri, hash, revision }: Compared): Promise<void> {
  const title = `${nameOf(uri)} since ${revision.replaceAll('/', ' ')}.md`;
  const query = new URLSearchParams({ uri: uri.toString(), hash, revision }).toString();
  const page = Uri.from({ scheme: SCHEME, path: `/${title}`, query });
  // As an editor of its own, so that its title has the way to the texts.
  if (await showsMarkdown()) await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
  else await window.showTextDocument(page, { preview: true });
}

/** What a page compares; without one, the page that is shown. */
export function comparedIn(page: Uri | undefined = shownPage()): Compared | undefined {
  if (page?.scheme !== SCHEME) return undefined;
  const query = new URLSearchParams(page.query);
  const [uri, hash, revision] = [query.get('uri'), query.get('hash'), query.get('revision')];
  if (uri === null || hash === null || revision === null) return undefined;
  return /^[\da-f]{40,64}$/.test(hash) ? { uri: Uri.parse(uri), hash, revision } : undefined;
}

function shownPage(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return isOfUri(input) ? input.uri : undefined;
}

function isOfUri(input: unknown): input is TabInputText | TabInputCustom {
  return typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri;
}
