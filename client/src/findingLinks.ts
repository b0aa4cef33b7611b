// The code of a finding leads to the page of its rule inside the editor, unless the server has named another address.
import { type Diagnostic, Uri } from 'vscode';
import type { DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient';
import { EXPLAIN_RULE } from '../../server/src/protocol';

type Report = vsdiag.FullDocumentDiagnosticReport | vsdiag.UnchangedDocumentDiagnosticReport;

export const linkedFindings: DiagnosticProviderMiddleware = {
  provideDiagnostics: async (document, previous, token, next) => {
    const report = await next(document, previous, token);
    if (report) link(report);
    return report;
  },
  provideWorkspaceDiagnostics: async (previous, token, reporter, next) => {
    const report = await next(previous, token, (part) => {
      for (const each of part?.items ?? []) link(each);
      reporter(part);
    });
    for (const each of report?.items ?? []) link(each);
    return report;
  },
};

/** In place: what the library keeps beside a diagnostic belongs to the very object. */
function link(report: Report): void {
  if ('items' in report) for (const diagnostic of report.items) linkToPage(diagnostic);
}

function linkToPage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'string') return;
  const query = encodeURIComponent(JSON.stringify([code]));
  diagnostic.code = { value: code, target: Uri.parse(`command:${EXPLAIN_RULE}?${query}`) };
}
