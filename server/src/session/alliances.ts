// The alliances of the open folders, and a look over all files: what the client shows beside the text of one file.
import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { kindByName } from '../fileKind';
import type { AllianceEntry, Checkup } from '../protocol';
import { join } from '../workspace/root';
import { workspaceReport } from './pull';
import type { Session } from './session';

/** By name. Waits until the files of all roots are read. */
export async function alliances(session: Session): Promise<readonly AllianceEntry[]> {
  const entries = new Map<string, AllianceEntry>();
  for (const { index, path } of await session.files()) {
    if (kindByName(path) !== 'alliance' || index.ignores(path)) continue;
    await index.gather();
    const uri = session.documents.uriAt(join(index.folder, path));
    const card = index.cardOf(path);
    entries.set(uri, { uri, name: card?.label ?? path, ...(card?.stage && { stage: card.stage }) });
  }
  return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.uri < b.uri ? -1 : 1));
}

/** Those that nobody asked of are judged as well. */
export async function checkWorkspace(session: Session, _params: unknown, token: CancellationToken): Promise<Checkup> {
  const { items } = await workspaceReport(session, { previousResultIds: [] }, token);
  const found = items.flatMap(severitiesIn);
  const numberOf = (severity: DiagnosticSeverity) => found.filter((each) => each === severity).length;
  return {
    files: items.length,
    errors: numberOf(DiagnosticSeverity.Error),
    warnings: numberOf(DiagnosticSeverity.Warning),
    infos: numberOf(DiagnosticSeverity.Information),
    hints: numberOf(DiagnosticSeverity.Hint),
  };
}

function severitiesIn(report: WorkspaceDocumentDiagnosticReport): readonly (DiagnosticSeverity | undefined)[] {
  return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
}
