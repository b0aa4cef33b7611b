// What the language client is told at its start: which documents are ours, what the extension can do beyond the
// protocol, and how findings are shown.
import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import {
  type AllianceInitialization,
  EXPLAIN_RULE,
  OPEN_HEALTH_PREVIEW,
  SECTION,
  SHOW_REFERENCES,
} from '../../server/src/protocol';
import { syntaxToldElsewhere } from './coexistence';
import { SELECTOR } from './files';
import { linkedFindings } from './findingLinks';

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...SELECTOR],
    diagnosticCollectionName: SECTION,
    outputChannel: output,
    // Findings come with every key; a panel that opens by itself would be in the way.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_RULE] }, supportHtml: false },
    middleware: linkedFindings,
    initializationOptions: {
      commands: [EXPLAIN_RULE, SHOW_REFERENCES, OPEN_HEALTH_PREVIEW],
      files: true,
      showsHealth: true,
      syntaxToldElsewhere: syntaxToldElsewhere(),
    } satisfies AllianceInitialization,
  };
}
