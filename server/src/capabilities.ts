// What the server says it can do, as far as the client can make use of it: one line a feature.
import {
  type FileOperationRegistrationOptions,
  PositionEncodingKind,
  type SemanticTokensOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { ACTION_KINDS } from './features/codeActions/action';
import type { Client, TokenManner } from './session/client';

/** Folders, too: their files come and go with them. */
const MOVED: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**' } }] };

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'alliance', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '-', '.', '"', '[', '{'] },
    hoverProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.codeActions ? { codeActionProvider: { codeActionKinds: [...ACTION_KINDS] } } : {}),
    inlayHintProvider: true,
    codeLensProvider: {},
    ...(client.formatsOnType ? { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } } : {}),
    ...(client.semanticTokens ? { semanticTokensProvider: tokensFor(client.semanticTokens) } : {}),
    workspace: {
      ...(client.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      ...(client.fileOperations ? { fileOperations: { didCreate: MOVED, didRename: MOVED, didDelete: MOVED } } : {}),
    },
  };
}

function tokensFor({ types, modifiers, full, range }: TokenManner): SemanticTokensOptions {
  return { legend: { tokenTypes: [...types], tokenModifiers: [...modifiers] }, full, range };
}

/** What is watched where the client can: our files, what git ignores, and all that goes, for it may be a folder of ours. */
export const WATCHERS = [
  { globPattern: '**/{alliance,*.alliance,*.alliance-directory,alliance.config}.{yaml,yml,json}' },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*', kind: 4 },
] as const;
