// What the client can do, as far as it matters to us; a client that says nothing can do nothing.
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { InsertTextMode } from 'vscode-languageserver-types';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens/token';
import type { AllianceInitialization } from '../protocol';

export interface Client {
  /** Asks for findings itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for findings again. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticData: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  /** Fills in the stops of a completion. */
  readonly snippets: boolean;
  /** Can be told to insert lines as they are; else it may indent them. */
  readonly keepsIndentation: boolean;
  /** Hides whole lines: where on a line a fold begins and ends does not matter to it. */
  readonly foldsLinesOnly: boolean;
  /** The most folds it takes; undefined: any number. */
  readonly foldingLimit: number | undefined;
  readonly linkTooltips: boolean;
  /** Takes a definition with the range it was asked from. */
  readonly definitionLinks: boolean;
  /** Asks what would be renamed before it asks for a new name. */
  readonly preparesRename: boolean;
  /** Takes edits of several documents with their versions. */
  readonly documentChanges: boolean;
  /** Takes code actions that carry their edits; else it could only run commands. */
  readonly codeActions: boolean;
  /** The commands of ours that it can run. */
  readonly commands: readonly string[];
  /** The ids of languages of whose documents it tells by other means what cannot be read. */
  readonly syntaxToldElsewhere: readonly string[];
  /** Answers when asked for files. */
  readonly files: boolean;
  /** Shows health beside the text, and asks again when it is told to. */
  readonly showsHealth: boolean;
  /** Shows work that goes on. */
  readonly progress: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  /** Asks for edits after a line was begun. */
  readonly formatsOnType: boolean;
  /** What it knows of our kinds of tokens, and how it asks for them; undefined where it takes none. */
  readonly semanticTokens: TokenManner | undefined;
  /** Answers when asked for settings. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  /** Tells what is made, moved and deleted in it. */
  readonly fileOperations: boolean;
}

export interface TokenManner {
  readonly types: readonly string[];
  readonly modifiers: readonly string[];
  /** Asks for all tokens of a document. */
  readonly full: boolean;
  /** Asks for those of a range. */
  readonly range: boolean;
}

/** `initial` are the `initializationOptions`: JSON, of which nothing is trusted. */
export function clientOf(capabilities: ClientCapabilities, initial?: unknown): Client {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities;
  const { commands, files, showsHealth, syntaxToldElsewhere } = saidIn(initial);
  const { diagnostic: pull, publishDiagnostics: push } = textDocument;
  const item = textDocument.completion?.completionItem;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    relatedInformation: (pull?.relatedInformation ?? push?.relatedInformation) === true,
    codeDescription: (pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport) === true,
    diagnosticTags: (pull?.tagSupport ?? push?.tagSupport) !== undefined,
    diagnosticData: (pull?.dataSupport ?? push?.dataSupport) === true,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') === true,
    snippets: item?.snippetSupport === true,
    keepsIndentation: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    foldsLinesOnly: textDocument.foldingRange?.lineFoldingOnly === true,
    foldingLimit: textDocument.foldingRange?.rangeLimit,
    linkTooltips: textDocument.documentLink?.tooltipSupport === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    codeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    commands: wordsOf(commands),
    syntaxToldElsewhere: wordsOf(syntaxToldElsewhere),
    files: files === true,
    showsHealth: showsHealth === true,
    progress: window.workDoneProgress === true,
    refreshesHints: workspace.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace.codeLens?.refreshSupport === true,
    refreshesTokens: workspace.semanticTokens?.refreshSupport === true,
    formatsOnType: textDocument.onTypeFormatting !== undefined,
    semanticTokens: tokenMannerOf(textDocument.semanticTokens),
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    fileOperations: workspace.fileOperations !== undefined,
  };
}

function saidIn(initial: unknown): { readonly [K in keyof AllianceInitialization]: unknown } {
  return typeof initial === 'object' && initial !== null ? initial : {};
}

/** Only what it lists: a client need not cope with words it does not know. */
function tokenMannerOf(
  tokens: NonNullable<ClientCapabilities['textDocument']>['semanticTokens'],
): TokenManner | undefined {
  if (!tokens?.formats.includes('relative')) return undefined;
  const types = TOKEN_TYPES.filter((type) => tokens.tokenTypes.includes(type));
  const modifiers = TOKEN_MODIFIERS.filter((modifier) => tokens.tokenModifiers.includes(modifier));
  const [full, range] = [Boolean(tokens.requests.full), Boolean(tokens.requests.range)];
  return types.length > 0 && (full || range) ? { types, modifiers, full, range } : undefined;
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
