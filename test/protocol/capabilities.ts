// Clients at the two ends: one that announces nothing, and one that announces all we make use of.
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

export const NOTHING: ClientCapabilities = {};

const findings = {
  relatedInformation: true,
  tagSupport: { valueSet: [1, 2] },
  codeDescriptionSupport: true,
  dataSupport: true,
} satisfies NonNullable<ClientCapabilities['textDocument']>['diagnostic'];

/** As VS Code lists them, a kind of ours last. */
const TOKENS =
  'namespace type class enum interface struct typeParameter parameter variable property enumMember event function method macro keyword modifier comment string number regexp operator'.split(
    ' ',
  );

export const EVERYTHING: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: findings,
    publishDiagnostics: { ...findings, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
    foldingRange: { lineFoldingOnly: true },
    documentLink: { tooltipSupport: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    inlayHint: {},
    codeLens: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      formats: ['relative'],
      tokenTypes: [...TOKENS],
      tokenModifiers: ['declaration', 'definition', 'readonly', 'static', 'deprecated'],
    },
    onTypeFormatting: {},
  },
  window: { workDoneProgress: true },
  workspace: {
    workspaceEdit: { documentChanges: true },
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { didCreate: true, didRename: true, didDelete: true },
  },
};
