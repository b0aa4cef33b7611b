// The tree of alliances: each alliance of the open folders, and below it what was found in its file, the gravest first.
import { Disposable, EventEmitter, languages, type TreeDataProvider, window, workspace } from 'vscode';
import { isNamedAsOurs } from '../files';
import { isJudging } from '../findings';
import type { LanguageServer } from '../languageServer';
import { allianceItem, allianceNode, childrenOf, findingItem, type Node } from './allianceNodes';

/** Milliseconds of quiet after which the tree follows what was typed. */
const QUIET = 300;

export function showAlliances(server: LanguageServer): Disposable {
  const changed = new EventEmitter<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(undefined), QUIET);
  };
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (node) return node.kind === 'alliance' ? [...childrenOf(node)] : [];
      return isJudging() ? (await server.ask('alliance/alliances', {})).map(allianceNode) : [];
    },
    getTreeItem: (node) => (node.kind === 'alliance' ? allianceItem(node) : findingItem(node)),
    getParent: (node) => (node.kind === 'finding' ? node.alliance : undefined),
  };
  return Disposable.from(
    changed,
    new Disposable(() => clearTimeout(timer)),
    window.createTreeView('alliance.alliances', { treeDataProvider: provider, showCollapseAll: true }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isNamedAsOurs)) changeSoon();
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (isNamedAsOurs(uri)) changeSoon();
    }),
    workspace.onDidCreateFiles(changeSoon),
    workspace.onDidDeleteFiles(changeSoon),
    workspace.onDidRenameFiles(changeSoon),
    workspace.onDidChangeWorkspaceFolders(changeSoon),
    workspace.onDidChangeConfiguration(changeSoon),
    server.onDidChangeState((state) => {
      if (state === 'running') changeSoon();
    }),
  );
}
