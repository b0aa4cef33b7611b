// Findings as the editor shows them.
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding, Level } from '../finding';

export interface DiagnosticManner {
  readonly client: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly diagnosticTags: boolean;
    readonly diagnosticData: boolean;
    /** The ids of languages of whose open documents others tell what cannot be read. */
    readonly syntaxToldElsewhere: readonly string[];
  };
  /** Where the pages of rules stand, with `/` at its end; undefined: no links. */
  readonly documentation: string | undefined;
  /** The URI of a file of the root by its path. */
  readonly uriOf: (path: string) => string;
}

/** What a diagnostic carries for code actions. */
export interface DiagnosticData {
  /** The key of the finding. */
  readonly key: string;
}

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(findings: readonly Finding[], manner: DiagnosticManner): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(finding, manner));
}

function diagnosticOf(finding: Finding, { client, documentation, uriOf }: DiagnosticManner): Diagnostic {
  const { range, level, ruleId, message, related, tag, key } = finding;
  const diagnostic: Diagnostic = { range, severity: SEVERITIES[level], code: ruleId, source: 'alliance', message };
  if (client.codeDescription && documentation !== undefined) {
    diagnostic.codeDescription = { href: `${documentation}${ruleId}` };
  }
  if (client.diagnosticTags && tag === 'unnecessary') diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (client.relatedInformation && related.length > 0) {
    diagnostic.relatedInformation = related.map((each) => ({
      location: { uri: uriOf(each.path), range: each.range },
      message: each.message,
    }));
  }
  if (client.diagnosticData) diagnostic.data = { key } satisfies DiagnosticData;
  return diagnostic;
}
